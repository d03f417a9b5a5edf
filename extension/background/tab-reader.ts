import type { PageText } from '../../src/page-text.ts';
import type { Report } from '../../src/report.ts';
import { pageTextOf } from '../../src/text/plain-text.ts';
import type { Browser, Tabs } from '../browser.ts';
import type { EmptyReason, Marks, TabState, TabView } from '../messages.ts';
import { send } from '../messaging.ts';
import { withDatabase } from '../store/database.ts';
import { forgetOld, recordVisit, visitOf } from '../store/history.ts';
import { modeFor } from '../store/settings.ts';
import { type SiteMode, siteOf } from '../store/sites.ts';
import type { Judge } from './judge.ts';
import { marksCss, marksOf } from './marks.ts';
import { CONTENT_SCRIPT } from './registration.ts';
import { type Choices, readChoices } from './sources.ts';
import type { TabRecord, TabRecords } from './tab-records.ts';
import { showOnToolbar } from './toolbar.ts';

type Marked = Extract<TabState, { report: Report }>;

/** Reads tabs, keeps their state, and tells toolbar and popup of it. */
export class TabReader {
  readonly #browser: Browser;
  readonly #records: TabRecords;
  readonly #judge: Judge;

  constructor(browser: Browser, records: TabRecords, judge: Judge) {
    this.#browser = browser;
    this.#records = records;
    this.#judge = judge;
  }

  /** What the popup shows of a tab now. */
  async view(tabId: number): Promise<TabView> {
    return this.#viewOf(tabId, this.#dropDead(tabId));
  }

  /** @param before  what has to be done first; a popup waits for the answer, so all is asked at once */
  async #viewOf(tabId: number, before?: Promise<void>): Promise<TabView> {
    const [tab, choices] = await Promise.all([
      this.#browser.tabs.get(tabId),
      readChoices(this.#browser),
      before,
    ]);
    // Last of all: what is told of a tab must not be older than what was told before.
    const record = await this.#records.get(tabId);
    const url = tab.url || record?.url || null;
    const site = url === null ? null : siteOf(url);
    const mode = modeOf(choices, site);
    const title = tab.title ?? record?.title ?? '';
    return { tabId, url, site, title, mode, state: stateOf(url, mode, record) };
  }

  /** Have a tab read, with a new content script if there is none; what it says arrives later. */
  async read(tabId: number): Promise<TabView> {
    const before = await this.view(tabId);
    if (before.state.state === 'off' || before.state.state === 'not-allowed') return before;
    if (await this.#tell(tabId, 'content-read')) return this.view(tabId);
    const { site, title } = before;
    const about = { site, title, url: before.url ?? '', css: null };
    await this.#keep(tabId, () => ({ ...about, state: { state: 'reading' } }));
    try {
      await this.#browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
    } catch (cause) {
      const because = refusalOf(before.url, cause);
      await this.#keep(tabId, () => ({ ...about, state: { state: 'not-allowed', because } }));
    }
    return this.view(tabId);
  }

  /** Read a tab that nothing is known of, where the reader wants that without being asked and the browser lets it. */
  async readIfWanted(tabId: number): Promise<void> {
    const { settings } = await readChoices(this.#browser);
    if (settings.running === 'on-click') return;
    const { state, url } = await this.view(tabId).catch(() => ({ state: null, url: null }));
    if (state?.state !== 'not-read' || url === null) return;
    if (await this.#browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] }))
      await this.read(tabId);
  }

  async readActive(): Promise<void> {
    for (const { id } of await this.#browser.tabs.query({ active: true }))
      if (id !== undefined) await this.readIfWanted(id);
  }

  async hide(tabId: number, hidden: boolean): Promise<TabView> {
    const record = await this.#keep(tabId, (before) => markedAs(before, !hidden));
    if (record !== null && isReport(record.state)) {
      const { settings } = await readChoices(this.#browser);
      const marks = marksOf(record.state.report, settings, record.state.marked);
      await send(this.#browser, 'content-marks', marks, tabId);
    }
    return this.#viewOf(tabId);
  }

  checkText(text: string): Promise<Report> {
    return this.#judge.judge(pageTextOf(text));
  }

  /** Judge what is selected. @param selected  the menu's own idea of it, which has lost its paragraphs */
  async checkSelection(tabId: number, selected?: string): Promise<TabView> {
    const text = await this.selectionOf(tabId, selected);
    const report = await this.checkText(text);
    const { site, title, url } = await this.view(tabId);
    const at = Date.now();
    await this.#keep(tabId, () => ({
      state: { state: 'report', report, scope: 'selection', at, marked: false },
      site,
      title,
      url: url ?? '',
      css: null,
      selection: text,
    }));
    return this.#viewOf(tabId);
  }

  /** The prose that a tab's report is of, with the offsets that it uses; null where it is gone. */
  async proseOf(tabId: number): Promise<PageText | null> {
    const record = await this.#records.get(tabId);
    const isSelection = record !== null && isReport(record.state) && record.state.scope !== 'page';
    return isSelection
      ? pageTextOf(record.selection ?? '', { title: record.title })
      : send(this.#browser, 'content-text', null, tabId);
  }

  /** The prose of a tab, '' where it cannot be read. A page that was not read yet is read for it. */
  async textOf(tabId: number): Promise<string> {
    await this.read(tabId);
    const page = await send(this.#browser, 'content-text', null, tabId).catch(() => null);
    return page?.text ?? '';
  }

  async selectionOf(tabId: number, otherwise = ''): Promise<string> {
    const exact = await this.#browser.scripting
      .executeScript({ target: { tabId }, func: () => String(getSelection() ?? '') })
      .then(([frame]) => frame?.result)
      .catch(() => null);
    return typeof exact === 'string' && exact.trim() !== '' ? exact : otherwise;
  }

  /** A page that the browser let the gate into has prose: put the content script in, which reads it. */
  async pageHasProse(tab: Tabs.Tab | undefined): Promise<null> {
    const site = siteOf(tab?.url ?? '');
    if (tab?.id === undefined || modeOf(await readChoices(this.#browser), site) === 'off')
      return null;
    const target = { tabId: tab.id };
    await this.#browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT] });
    return null;
  }

  async pageIsReading(tab: Tabs.Tab | undefined): Promise<null> {
    return this.#become(tab, { state: 'reading' });
  }

  async pageIsEmpty(tab: Tabs.Tab | undefined, because: EmptyReason): Promise<null> {
    return this.#become(tab, { state: 'nothing-to-read', because });
  }

  /** Judge a page's prose. @returns what the page is to mark */
  async pageIsRead(tab: Tabs.Tab | undefined, page: PageText): Promise<Marks> {
    try {
      return await this.#judgePage(tab, page);
    } catch (cause) {
      const problem = cause instanceof Error ? cause.message : String(cause);
      await this.#become(tab, { state: 'failed', problem });
      throw cause;
    }
  }

  async #judgePage(tab: Tabs.Tab | undefined, page: PageText): Promise<Marks> {
    const choices = await readChoices(this.#browser);
    const report = await this.#judge.judge(page);
    const shown = modeOf(choices, siteOf(tab?.url ?? '')) === 'on';
    const at = Date.now();
    await this.#become(tab, { state: 'report', report, scope: 'page', at, marked: shown });
    if (tab?.id !== undefined) {
      await this.#dress(tab.id, marksCss(choices.settings));
      await this.#remember(tab, report, choices);
    }
    return marksOf(report, choices.settings, shown);
  }

  async pageHasChanged(tab: Tabs.Tab | undefined): Promise<null> {
    if (tab?.id !== undefined)
      await this.#keep(tab.id, (record) =>
        record !== null && isReport(record.state)
          ? { ...record, state: { ...record.state, state: 'changed-since' } }
          : null,
      );
    return null;
  }

  /** Another page is on its way: whether it may be read is not known. */
  async pageIsLoading(tabId: number): Promise<void> {
    const record = await this.#records.get(tabId);
    if (record?.state.state === 'not-allowed') await this.forget(tabId);
  }

  /** A page was loaded where another was read: without a content script of its own, nothing is known of it. */
  async pageIsLoaded(tabId: number): Promise<void> {
    await this.#dropDead(tabId);
  }

  async forget(tabId: number): Promise<void> {
    await this.#records.forget(tabId);
  }

  /** Bring every tab in line with settings that have changed. */
  async followSettings(): Promise<void> {
    const choices = await readChoices(this.#browser);
    const css = marksCss(choices.settings);
    for (const [tabId, record] of await this.#records.all()) {
      const mode = modeOf(choices, record.site);
      if (mode === 'off') {
        await this.#tell(tabId, 'content-stop');
        await this.#undress(tabId, record);
        await this.#keep(tabId, () => ({ ...record, css: null, state: { state: 'off' } }));
      } else if (record.state.state === 'off') {
        await this.forget(tabId);
        await this.read(tabId).catch(() => undefined);
      } else if (isReport(record.state) && record.state.scope === 'page') {
        await this.#keep(tabId, (before) => markedAs(before, mode === 'on'));
        await this.#dress(tabId, css);
        const marks = marksOf(record.state.report, choices.settings, mode === 'on');
        await send(this.#browser, 'content-marks', marks, tabId).catch(() => undefined);
      }
    }
    await this.readActive();
  }

  /** Drop the record of a tab where the page that it is about is gone. */
  async #dropDead(tabId: number): Promise<void> {
    const record = await this.#records.get(tabId);
    if (record === null || /^(off|not-allowed)$/.test(record.state.state)) return;
    if (isReport(record.state) && record.state.scope === 'selection') return;
    // Asking takes a while, and by then more may be known of the tab.
    if (!(await this.#tell(tabId, 'content-alive'))) await this.#records.forget(tabId, record);
  }

  async #tell(
    tabId: number,
    name: 'content-alive' | 'content-read' | 'content-stop',
  ): Promise<boolean> {
    return send(this.#browser, name, null, tabId).then(
      () => true,
      () => false,
    );
  }

  async #become(tab: Tabs.Tab | undefined, state: TabState): Promise<null> {
    if (tab?.id === undefined) return null;
    const { url = '', title = '' } = tab;
    await this.#keep(tab.id, (before) => ({
      state,
      site: siteOf(url),
      url,
      title,
      css: state.state === 'reading' ? null : (before?.css ?? null),
    }));
    return null;
  }

  /** Change what is known of a tab, and show it. */
  async #keep(
    tabId: number,
    change: (record: TabRecord | null) => TabRecord | null,
  ): Promise<TabRecord | null> {
    const record = await this.#records.update(tabId, change);
    if (record === null) return null;
    await showOnToolbar(this.#browser, tabId, record.state);
    await this.#viewOf(tabId)
      .then((view) => send(this.#browser, 'tab-changed', view))
      .catch(() => undefined); // Nobody listens while no popup is open.
    return record;
  }

  async #dress(tabId: number, css: string): Promise<void> {
    const record = await this.#records.get(tabId);
    if (record === null || record.css === css) return;
    await this.#undress(tabId, record);
    await this.#browser.scripting.insertCSS({ target: { tabId }, css });
    await this.#records.update(tabId, (now) => now && { ...now, css });
  }

  async #undress(tabId: number, { css }: TabRecord): Promise<void> {
    if (css !== null)
      await this.#browser.scripting.removeCSS({ target: { tabId }, css }).catch(() => undefined);
  }

  async #remember(tab: Tabs.Tab, report: Report, { settings }: Choices): Promise<void> {
    if (!settings.history.keep) return;
    const page = { url: tab.url ?? '', title: tab.title ?? '', private: tab.incognito };
    const at = Date.now();
    const visit = visitOf(page, report, at);
    if (visit === null) return;
    await withDatabase(async (db) => {
      await recordVisit(db, visit);
      await forgetOld(db, settings.history.days, at);
    }).catch((cause: unknown) => console.error(cause));
  }
}

const isReport = (state: TabState): state is Marked =>
  state.state === 'report' || state.state === 'changed-since';

function markedAs(record: TabRecord | null, marked: boolean): TabRecord | null {
  return record !== null && isReport(record.state)
    ? { ...record, state: { ...record.state, marked } }
    : null;
}

function modeOf({ settings, presets }: Choices, site: string | null): SiteMode {
  return site === null ? 'on' : modeFor(settings, site, presets.sites);
}

function stateOf(url: string | null, mode: SiteMode, record: TabRecord | null): TabState {
  if (url !== null && !/^https?:/.test(url))
    return { state: 'not-allowed', because: 'browser-page' };
  if (mode === 'off') return { state: 'off' };
  // A record that says off is of before the site was switched on again.
  return record === null || record.state.state === 'off' ? { state: 'not-read' } : record.state;
}

/** Browsers say in words only why a script was not let in. */
function refusalOf(url: string | null, cause: unknown): 'browser-page' | 'refused' {
  const message = cause instanceof Error ? cause.message : '';
  return url === null || /chrome:\/\/|about:|gallery|webstore/i.test(message)
    ? 'browser-page'
    : 'refused';
}
