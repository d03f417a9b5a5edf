import * as v from 'valibot';
import { FINDING_KINDS } from '../src/report.ts';
import { ReportSchema } from './report-schema.ts';
import { SITE_MODES } from './store/sites.ts';

/*
 * Every message between the contexts of the extension, each with its input and its output.
 *
 *   popup, options ──▶ background ──▶ content       (what the reader asks for)
 *   content ──▶ background ──▶ popup, options       (what the page holds)
 *
 * The background owns the state of each tab. A popup asks for it once (`tab-view`), then listens to
 * `tab-changed`. Settings are not sent: whoever changes them writes the store, and the background follows it.
 */

const offset = v.pipe(v.number('an offset must be a number'), v.integer(), v.minValue(0));
const tabId = v.pipe(v.number('tabId must be a number'), v.integer());
const nothing = v.null('nothing is sent with this message');
/** A page's prose. 2 million characters are far beyond any article; more is refused, not cut. */
export const MOST_TEXT = 2_000_000;

const role = v.picklist([
  'heading',
  'paragraph',
  'list-item',
  'quotation',
  'caption',
  'table-cell',
  'comment',
  'author',
]);

export const PageTextSchema = v.object({
  text: v.pipe(v.string('text must be a string'), v.maxLength(MOST_TEXT, 'the page is too long')),
  passages: v.array(v.object({ start: offset, end: offset, role })),
  language: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  title: v.pipe(v.string(), v.maxLength(10_000)),
});

/** Why there was nothing to read. */
export const EMPTY_REASONS = ['empty', 'no-prose', 'too-short', 'too-long'] as const;
export type EmptyReason = (typeof EMPTY_REASONS)[number];

/**
 * The state of a tab, as a plain state machine:
 *
 *   not-allowed ⇄ not-read ─▶ reading ─▶ report ⇄ changed-since
 *        off ⇄ …                  └────▶ nothing-to-read | failed
 */
export const TabStateSchema = v.variant('state', [
  /** The browser lets no extension read here (its own pages, its store, a PDF), or the scheme is not the web's. */
  v.object({ state: v.literal('not-allowed'), because: v.picklist(['browser-page', 'refused']) }),
  /** Reading would be allowed, but the reader did not ask for it: running mode, or a page opened before the permission. */
  v.object({ state: v.literal('not-read') }),
  /** The reader switched this site off. Nothing of the extension is in the page. */
  v.object({ state: v.literal('off') }),
  v.object({ state: v.literal('reading') }),
  v.object({ state: v.literal('nothing-to-read'), because: v.picklist(EMPTY_REASONS) }),
  /** `problem` is an English sentence for the reader. */
  v.object({ state: v.literal('failed'), problem: v.string() }),
  v.object({
    state: v.picklist(['report', 'changed-since']),
    report: ReportSchema,
    /** `selection`: the reader checked a selection; findings are not marked in the page. */
    scope: v.picklist(['page', 'selection']),
    /** Milliseconds since 1970. */
    at: v.number(),
    /** Whether the marks are to be seen in the page now (site mode on, and not hidden for the moment). */
    marked: v.boolean(),
  }),
]);
export type TabState = v.InferOutput<typeof TabStateSchema>;

/** What the popup shows of a tab. */
export const TabViewSchema = v.object({
  tabId,
  /** Null where the browser does not tell. */
  url: v.nullable(v.string()),
  /** The site (`siteOf`) that the per-site switch is about, e.g. "news.example.org"; null where there is none. */
  site: v.nullable(v.string()),
  title: v.string(),
  mode: v.picklist(SITE_MODES),
  state: TabStateSchema,
});
export type TabView = v.InferOutput<typeof TabViewSchema>;

/** Text that waits to become a story ("use this page / this selection as a story"). */
export const StoryDraftSchema = v.object({
  title: v.string(),
  text: v.pipe(v.string(), v.maxLength(MOST_TEXT)),
  /** Where it is from, or null for pasted text. */
  url: v.nullable(v.string()),
  language: v.nullable(v.string()),
  /** How much of the page it is. */
  part: v.picklist(['page', 'selection']),
});
export type StoryDraft = v.InferOutput<typeof StoryDraftSchema>;

/** What the content script needs to paint: offsets into the text that it read, and words for the tooltip. */
const marksSchema = v.object({
  marks: v.array(
    v.object({
      /** Index into `Report.findings`. */
      index: offset,
      start: offset,
      end: offset,
      kind: v.picklist(FINDING_KINDS),
      actual: v.string(),
      natural: v.nullable(v.string()),
      /** In the reader's language: the name of the kind, what to say of the natural wording, and the first reasons. */
      kindName: v.string(),
      advice: v.string(),
      because: v.array(v.string()),
    }),
  ),
  /** False in quiet mode and while hidden. */
  shown: v.boolean(),
  /** Whether hovering shows the natural wording. */
  tooltip: v.boolean(),
  /** The style of the marks, for shadow roots; the page itself has it from the background. */
  css: v.string(),
});
export type Marks = v.InferOutput<typeof marksSchema>;

/** `to` says who answers; `from` says who may ask, and is checked on receipt. */
export const MESSAGES = {
  // popup and options → background
  /** A popup that is told `not-read` sends `tab-read`: that it was opened is the click that was asked for. */
  'tab-view': {
    to: 'background',
    from: 'extension',
    input: v.object({ tabId }),
    output: TabViewSchema,
  },
  /** Read the tab (again). Within a click on the extension this needs no permission but activeTab. */
  'tab-read': {
    to: 'background',
    from: 'extension',
    input: v.object({ tabId }),
    output: TabViewSchema,
  },
  /** The prose that the tab’s report is of, page or selection; null where the page is gone. */
  'tab-text': {
    to: 'background',
    from: 'extension',
    input: v.object({ tabId }),
    output: v.nullable(PageTextSchema),
  },
  /** Scroll to a finding and show its tooltip. `shown` is false where the place is gone from the page. */
  'show-finding': {
    to: 'background',
    from: 'extension',
    input: v.object({ tabId, index: offset }),
    output: v.object({ shown: v.boolean() }),
  },
  /** Go to the next (1) or previous (-1) finding; its index, or null where there is none. */
  'step-finding': {
    to: 'background',
    from: 'extension',
    input: v.object({ tabId, by: v.picklist([1, -1]) }),
    output: v.object({ index: v.nullable(offset) }),
  },
  /** Hide or show the marks for the moment (until the page is read again). */
  'hide-marks': {
    to: 'background',
    from: 'extension',
    input: v.object({ tabId, hidden: v.boolean() }),
    output: TabViewSchema,
  },
  /** Check any text with the stories that are on; nothing is stored. */
  'check-text': {
    to: 'background',
    from: 'extension',
    input: v.object({ text: v.pipe(v.string(), v.maxLength(MOST_TEXT, 'the text is too long')) }),
    output: ReportSchema,
  },
  /** Check what is selected in the tab; the tab's state becomes a report with scope `selection`. */
  'check-selection': {
    to: 'background',
    from: 'extension',
    input: v.object({ tabId }),
    output: TabViewSchema,
  },
  /** Keep text for the options page (`options/options.html#new-story`), which takes it with `take-draft`. */
  'keep-draft': { to: 'background', from: 'extension', input: StoryDraftSchema, output: nothing },
  'take-draft': {
    to: 'background',
    from: 'extension',
    input: nothing,
    output: v.nullable(StoryDraftSchema),
  },
  /** Stories were added, edited or deleted in the database: compare with the new ones from now on. */
  'stories-changed': { to: 'background', from: 'extension', input: nothing, output: nothing },

  // background → popup and options
  'tab-changed': { to: 'extension', from: 'extension', input: TabViewSchema, output: nothing },

  // content → background
  /** The gate found prose. */
  'page-has-prose': { to: 'background', from: 'content', input: nothing, output: nothing },
  'page-reading': { to: 'background', from: 'content', input: nothing, output: nothing },
  'page-empty': {
    to: 'background',
    from: 'content',
    input: v.object({ because: v.picklist(EMPTY_REASONS) }),
    output: nothing,
  },
  'page-text': { to: 'background', from: 'content', input: PageTextSchema, output: marksSchema },
  /** The page changed after it was read and is not read again by itself. */
  'page-changed': { to: 'background', from: 'content', input: nothing, output: nothing },

  // background → content
  /** Whether a content script is there and at work. */
  'content-alive': { to: 'content', from: 'extension', input: nothing, output: v.literal(true) },
  'content-read': { to: 'content', from: 'extension', input: nothing, output: nothing },
  'content-marks': { to: 'content', from: 'extension', input: marksSchema, output: nothing },
  'content-text': {
    to: 'content',
    from: 'extension',
    input: nothing,
    output: v.nullable(PageTextSchema),
  },
  'content-selection': {
    to: 'content',
    from: 'extension',
    input: nothing,
    output: v.object({ text: v.string() }),
  },
  'content-show': {
    to: 'content',
    from: 'extension',
    input: v.object({ index: offset }),
    output: v.object({ shown: v.boolean() }),
  },
  'content-step': {
    to: 'content',
    from: 'extension',
    input: v.object({ by: v.picklist([1, -1]) }),
    output: v.object({ index: v.nullable(offset) }),
  },
  /** Take everything off the page and stop for good. */
  'content-stop': { to: 'content', from: 'extension', input: nothing, output: nothing },
} as const satisfies Record<string, MessageShape>;

interface MessageShape {
  to: Party;
  from: 'extension' | 'content';
  input: v.GenericSchema;
  output: v.GenericSchema;
}
export type Party = 'background' | 'content' | 'extension';

export type MessageName = keyof typeof MESSAGES;
export type Input<N extends MessageName> = v.InferOutput<(typeof MESSAGES)[N]['input']>;
export type Output<N extends MessageName> = v.InferOutput<(typeof MESSAGES)[N]['output']>;
