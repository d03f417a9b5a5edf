import type { TabState, TabView } from '../../extension/messages.ts';
import { reason } from '../../src/reasons.ts';
import type { Report } from '../../src/report.ts';
import { claims, quietReport, samplePage, spunReport } from './sample-page.ts';

/** A state of the popup, by name, as the background would tell it. */
export interface PopupState {
  view: TabView;
  private?: boolean;
  /** Whether pages are read only when the reader clicks. */
  waits?: boolean;
  /** The tab of evidence to open. */
  open?: 'story' | 'why' | 'unspun';
}

const view = (state: TabState, change: Partial<TabView> = {}): TabView => ({
  tabId: 1,
  url: 'https://news.example.org/tech/live',
  site: 'news.example.org',
  title: samplePage.title,
  mode: 'on',
  state,
  ...change,
});

const judged = (report: Report, change: object = {}): TabView =>
  view({ state: 'report', report, scope: 'page', at: 0, marked: true, ...change });

export const POPUP_STATES: Record<string, PopupState> = {
  spun: { view: judged(spunReport) },
  'spun-story': { view: judged(spunReport), open: 'story' },
  'spun-why': { view: judged(spunReport), open: 'why' },
  'spun-unspun': { view: judged(spunReport), open: 'unspun' },
  'changed-since': { view: judged(spunReport, { state: 'changed-since' }) },
  selection: { view: judged(spunReport, { scope: 'selection', marked: false }) },
  translated: {
    view: judged({
      ...spunReport,
      verdict: 'translated',
      language: 'de',
      score: 88,
      findings: spunReport.findings.filter(({ kind }) => kind === 'name' || kind === 'glue'),
    }),
  },
  'not-covered': {
    view: judged({
      ...spunReport,
      verdict: 'translated',
      language: 'el',
      score: 71,
      findings: [],
      notChecked: [reason('language-not-covered', 0, 'el')],
    }),
  },
  verbatim: {
    view: judged({
      ...spunReport,
      verdict: 'verbatim',
      score: 94,
      findings: [],
      claims: claims.map((each) => (each.sentence ? { ...each, status: 'matched' } : each)),
      reasons: [reason('wording-kept', 3.4)],
    }),
  },
  'own-words': {
    view: judged({
      ...spunReport,
      verdict: 'own-words',
      score: 4,
      findings: [],
      claims: claims.map((each) =>
        each.status === 'contradicted' ? { ...each, status: 'matched' } : each,
      ),
    }),
  },
  unrelated: { view: judged(quietReport) },
  waits: { view: judged(quietReport), waits: true },
  'spun-text': {
    view: judged({
      ...quietReport,
      verdict: 'spun-text',
      score: 90,
      findings: spunReport.findings.filter(({ kind }) => kind === 'substitution'),
      reasons: [reason('substitutions-found', 4.1, 6), reason('copies-are-rare', -3.9)],
    }),
  },
  none: {
    view: judged({
      ...quietReport,
      verdict: 'none',
      score: 0,
      words: 12,
      reasons: [reason('too-short', 0, 12)],
    }),
  },
  reading: { view: view({ state: 'reading' }) },
  'not-read': { view: view({ state: 'not-read' }) },
  off: { view: view({ state: 'off' }, { mode: 'off' }) },
  'not-allowed': {
    view: view({ state: 'not-allowed', because: 'browser-page' }, { site: null, url: null }),
  },
  'nothing-to-read': { view: view({ state: 'nothing-to-read', because: 'no-prose' }) },
  failed: { view: view({ state: 'failed', problem: 'The page was closed while it was read.' }) },
  private: { view: judged(quietReport), private: true },
};
