import { render } from 'preact';
import { FINDING_KINDS } from '../../src/report.ts';
import { browser, type Tabs } from '../browser.ts';
import type { TabView } from '../messages.ts';
import { answer, send } from '../messaging.ts';
import { wishEverySite } from '../run-everywhere.ts';
import { readSettings, type Settings } from '../store/settings.ts';
import { dress } from '../ui/dress.ts';
import { saveFile } from '../ui/file.ts';
import type { PopupActions } from './actions.ts';
import { Popup } from './popup-view.tsx';
import { setSiteMode } from './site-mode.ts';

const root = document.getElementById('popup')!;

/** The tab that the popup is about: the active one, or, opened as a page, the one its address names. */
async function tabOfPopup(): Promise<Tabs.Tab & { id: number }> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const [tab] = Number.isInteger(named)
    ? [await browser.tabs.get(named)]
    : await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('There is no page here.');
  return { ...tab, id: tab.id };
}

function actionsFor(
  tabId: number,
  settings: Settings,
  latest: () => TabView,
  show: (view: TabView) => void,
): PopupActions {
  return {
    read: () => void send(browser, 'tab-read', { tabId }).then(show, failed),
    show: async (index) => (await send(browser, 'show-finding', { tabId, index })).shown,
    step: async (by) => (await send(browser, 'step-finding', { tabId, by })).index,
    hide: (hidden) => void send(browser, 'hide-marks', { tabId, hidden }).then(show, failed),
    setMode: async (mode) => {
      const { site } = latest();
      return site !== null && setSiteMode(browser, settings.running, site, mode);
    },
    runEverywhere: () => wishEverySite(browser),
    copy: (text) => navigator.clipboard.writeText(text),
    save: saveFile,
    async useAsStory() {
      const page = await send(browser, 'tab-text', { tabId });
      if (page === null) throw new Error('The page is gone.');
      const { url, state } = latest();
      const { title, text, language } = page;
      const part = 'scope' in state ? state.scope : 'page';
      await send(browser, 'keep-draft', { title, text, url, language, part });
      await browser.tabs.create({ url: browser.runtime.getURL('options/options.html#new-story') });
      window.close();
    },
    openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
    text: () => send(browser, 'tab-text', { tabId }).catch(() => null),
  };

  function failed(cause: unknown): void {
    const problem = cause instanceof Error ? cause.message : String(cause);
    show({ ...latest(), state: { state: 'failed', problem } });
  }
}

/** What is shown while the worker is still waking, which takes seconds right after the browser’s start. */
const NO_VIEW: Omit<TabView, 'tabId'> = {
  url: null,
  site: null,
  title: '',
  mode: 'on',
  state: { state: 'reading' },
};

/** An answer that comes sooner is shown without a flash of anything else. */
const PATIENCE_MS = 300;

async function open(): Promise<void> {
  // Whether the window is private only the tab says: the popup itself is never private to Chromium.
  const { id: tabId, incognito } = await tabOfPopup();
  // Asked before settings are read, since both take their time and the popup is to be usable within 150 ms.
  const answered = send(browser, 'tab-view', { tabId });
  const { settings } = await readSettings(browser.storage.local);
  dress(settings.appearance);
  let view: TabView = { ...NO_VIEW, tabId };
  const show = (next: TabView) => {
    view = next;
    draw();
  };
  const actions = actionsFor(tabId, settings, () => view, show);
  const hiddenKinds = kindsOff(settings);
  const draw = () =>
    render(
      <Popup
        view={view}
        actions={actions}
        private={incognito}
        hiddenKinds={hiddenKinds}
        waits={settings.running === 'on-click'}
      />,
      root,
    );
  answer(browser, {
    'tab-changed': (next) => {
      if (next.tabId === tabId) show(next);
      return null;
    },
  });
  const waiting = setTimeout(draw, PATIENCE_MS);
  view = await answered;
  clearTimeout(waiting);
  draw();
  // From here on the reader can use it; the benchmark reads how long that took.
  performance.mark('usable');
  // That the popup was opened is the click that “only when I click” waits for.
  if (view.state.state === 'not-read') actions.read();
}

const kindsOff = (settings: Settings) => FINDING_KINDS.filter((kind) => !settings.kinds[kind]);

open().catch((cause: unknown) => {
  root.textContent = cause instanceof Error ? cause.message : String(cause);
});
