import type { PageText, Passage, PassageRole } from '../../src/page-text.ts';
import { type Block, holds, MOST_LINKED, mainContent } from './main-content.ts';
import { Places, type Run } from './places.ts';
import { type Region, regionOf, roleOf } from './regions.ts';
import { type Judge, judgeByLayout, judgeByMarkup } from './visibility.ts';

/** A page read: its prose, and the way back from each character to the DOM. */
export interface PageReading {
  page: PageText;
  places: Places;
}

export interface ReadOptions {
  /** How visibility is judged. Without one: by computed styles where there is layout, else by markup alone. */
  judge?: Judge;
  /** Reading stops at this many UTF-16 units, at the end of a passage. */
  mostText?: number;
}

/** Beyond this a page is not one reader's text any more; 1 million units are about 170,000 words. */
export const MOST_READ = 1_000_000;
/** Nodes visited between two chances to rest; some 200 nodes take about half a millisecond. */
const NODES_A_SLICE = 200;

/**
 * Read the prose of a page's main content. The terminal reads HTML with this too: any DOM with `childNodes`,
 * attributes, `closest` and `querySelector` will do, and layout is not needed.
 *
 * Navigation, code, forms, editable fields and hidden text are never read. Comment forms and lists and author
 * boxes are read with the roles `comment` and `author`, wherever they stand. Runs of white space become one space.
 *
 * @returns `page` for the detector; `places.at(start, end)` is where an offset range of `page.text` stands
 */
export function readPage(document: Document, options: ReadOptions = {}): PageReading {
  const slices = readInSlices(document, options);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

/** {@link readPage}, yielding between slices so that the caller can let the page breathe or give up. */
export function* readInSlices(
  document: Document,
  options: ReadOptions = {},
): Generator<void, PageReading> {
  const root = document.body ?? document.documentElement;
  const language = document.documentElement?.getAttribute('lang') || null;
  const empty = { text: '', passages: [], language, title: (document.title ?? '').trim() };
  if (root === null) return { page: empty, places: new Places('', []) };
  const judge = options.judge ?? judgeFor(document);
  const drafts = yield* draftPassages(root, judge, options.mostText ?? MOST_READ);
  const main = mainContent(root, drafts.filter(isProse).map(blockOf));
  const passages: Passage[] = [];
  const runs: Run[] = [];
  let text = '';
  for (const draft of drafts) {
    if (isProse(draft) && !belongs(draft, main)) continue;
    if (text !== '') text += '\n';
    for (const run of draft.runs) runs.push({ ...run, start: run.start + text.length });
    passages.push({ start: text.length, end: text.length + draft.text.length, role: draft.role });
    text += draft.text;
  }
  return { page: { ...empty, text, passages }, places: new Places(text, runs) };
}

/** A passage before the main content is chosen. Run offsets are into `text`. */
interface Draft {
  text: string;
  runs: Run[];
  role: PassageRole;
  element: Element;
  linked: number;
}

interface Frame {
  element: Element;
  children: ArrayLike<Node>;
  next: number;
  role: PassageRole;
  region: Region;
  ownLine: boolean;
  inLink: boolean;
  /** The nearest element that begins a line. */
  line: Element;
}

function* draftPassages(root: Element, judge: Judge, mostText: number): Generator<void, Draft[]> {
  const drafts: Draft[] = [];
  const frames: Frame[] = [];
  let draft: Draft | null = null;
  let read = 0;
  let visited = 0;
  const breakLine = () => {
    if (draft !== null) {
      trimEnd(draft);
      if (draft.text !== '') drafts.push(draft);
      read += draft.text.length;
      draft = null;
    }
  };
  const enter = (element: Element, parent: Frame | null) => {
    const region = regionWithin(parent?.region ?? 'prose', regionOf(element));
    if (region === 'unread') return;
    const { visible, block } = judge(element);
    if (!visible) return;
    const ownLine = block || (parent !== null && region !== parent.region);
    if (ownLine) breakLine();
    const marked = region === 'comment' || region === 'author' ? region : null;
    frames.push({
      element,
      children: childrenOf(element),
      next: 0,
      role: marked ?? roleOf(element) ?? parent?.role ?? 'paragraph',
      region,
      ownLine,
      inLink: parent?.inLink === true || element.localName === 'a',
      line: ownLine || parent === null ? element : parent.line,
    });
  };
  enter(root, null);
  while (frames.length > 0) {
    const frame = frames[frames.length - 1]!;
    const node = frame.children[frame.next++];
    if (node === undefined || read > mostText) {
      if (frame.ownLine) breakLine();
      frames.pop();
      continue;
    }
    visited += 1;
    if (visited % NODES_A_SLICE === 0) yield;
    if (isText(node)) {
      if (frame.region === 'aside') continue;
      draft ??= { text: '', runs: [], role: frame.role, element: frame.line, linked: 0 };
      const before = draft.text.length;
      appendText(draft, node);
      if (frame.inLink) draft.linked += draft.text.length - before;
    } else if (isElement(node)) {
      if (node.localName === 'br') lineEnd(node);
      else if (node.localName === 'hr') breakLine();
      else enter(node, frame);
    }
  }
  breakLine();
  return drafts;

  /** One line break is a space; two are how old pages begin a paragraph. */
  function lineEnd(br: Element) {
    let next = br.nextSibling;
    while (next !== null && isText(next) && next.data.trim() === '') next = next.nextSibling;
    if (next !== null && isElement(next) && next.localName === 'br') breakLine();
    else if (draft !== null && draft.text !== '' && !draft.text.endsWith(' ')) draft.text += ' ';
  }
}

const SPACES = /[ \t\n\r\f]+/g;

/** Add a text node to a passage with its white space collapsed, a run for each stretch that stands unchanged. */
function appendText(draft: Draft, node: Text): void {
  const { data } = node;
  let from = 0;
  const add = (to: number) => {
    if (to === from) return;
    draft.runs.push({ start: draft.text.length, length: to - from, node, offset: from });
    draft.text += data.slice(from, to);
  };
  for (const space of data.matchAll(SPACES)) {
    const glued = draft.text === '' && space.index === from;
    const doubled = space.index === from && draft.text.endsWith(' ');
    if (space[0] === ' ' && !glued && !doubled) continue;
    add(space.index);
    if (draft.text !== '' && !draft.text.endsWith(' ')) draft.text += ' ';
    from = space.index + space[0].length;
  }
  add(data.length);
}

function trimEnd(draft: Draft): void {
  if (!draft.text.endsWith(' ')) return;
  draft.text = draft.text.slice(0, -1);
  const last = draft.runs.at(-1);
  if (last !== undefined) last.length = Math.min(last.length, draft.text.length - last.start);
}

/** What stands in a comment or author box is the box's, and below an aside only such boxes are read. */
function regionWithin(outer: Region, own: Region): Region {
  if (own === 'unread') return own;
  if (outer === 'comment' || outer === 'author') return outer;
  if (own === 'form') return 'unread';
  return outer === 'aside' && own === 'prose' ? outer : own;
}

function isProse(draft: Draft): boolean {
  return draft.role !== 'comment' && draft.role !== 'author';
}

function blockOf({ element, text, linked }: Draft): Block {
  return { element, length: text.length, linked };
}

/** Headings of the page stand above its main content; lists of links inside it are not prose. */
function belongs(draft: Draft, main: Element): boolean {
  if (draft.role === 'heading' && draft.element.localName === 'h1') return true;
  return holds(main, draft.element) && draft.linked <= draft.text.length * MOST_LINKED;
}

function judgeFor(document: Document): Judge {
  const view = document.defaultView;
  return view !== null && typeof document.body?.checkVisibility === 'function'
    ? judgeByLayout(view)
    : judgeByMarkup;
}

/** Children as they are shown: an open shadow root in place of its host's own, and what is slotted in place of a slot. */
function childrenOf(element: Element): ArrayLike<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
