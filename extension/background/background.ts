import { browser, type Menus, type Tabs } from '../browser.ts';
import type { StoryDraft } from '../messages.ts';
import { answer, send } from '../messaging.ts';
import { grantWish } from '../run-everywhere.ts';
import { keepPresets } from '../store/managed.ts';
import { saveSiteMode } from '../store/settings.ts';
import { siteOf } from '../store/sites.ts';
import { speak, t } from '../ui/words.ts';
import { DraftKeeper } from './drafts.ts';
import { Judge } from './judge.ts';
import { addMenus, MENUS } from './menus.ts';
import { injections, register } from './registration.ts';
import { readChoices, readStoriesInUse } from './sources.ts';
import { TabReader } from './tab-reader.ts';
import { TabRecords } from './tab-records.ts';
import { welcome } from './welcome.ts';

/*
 * The worker. The browser stops it whenever it likes, so nothing is remembered in variables that cannot be
 * had again, and every listener is added at once when it starts.
 */

speak((key, values) => browser.i18n.getMessage(key, values));

const judge = new Judge(async () => readStoriesInUse(await readChoices(browser)));
const reader = new TabReader(browser, new TabRecords(browser.storage.session), judge);
const drafts = new DraftKeeper(browser.storage.session);

answer(browser, {
  'tab-view': ({ tabId }) => reader.view(tabId),
  'tab-read': ({ tabId }) => reader.read(tabId),
  'tab-text': ({ tabId }) => reader.proseOf(tabId),
  'show-finding': ({ tabId, index }) => send(browser, 'content-show', { index }, tabId),
  'step-finding': ({ tabId, by }) => send(browser, 'content-step', { by }, tabId),
  'hide-marks': ({ tabId, hidden }) => reader.hide(tabId, hidden),
  'check-text': ({ text }) => reader.checkText(text),
  'check-selection': ({ tabId }) => reader.checkSelection(tabId),
  'keep-draft': (draft) => drafts.keep(draft),
  'take-draft': () => drafts.take(),
  'stories-changed': () => {
    judge.forget();
    return null;
  },
  'page-has-prose': (_, { tab }) => reader.pageHasProse(tab),
  'page-reading': (_, { tab }) => reader.pageIsReading(tab),
  'page-empty': ({ because }, { tab }) => reader.pageIsEmpty(tab, because),
  'page-text': (page, { tab }) => reader.pageIsRead(tab, page),
  'page-changed': (_, { tab }) => reader.pageHasChanged(tab),
});

/** Registrations are replaced whole, so two changes in a row must not run into each other. */
let registering: Promise<void> = Promise.resolve();
function followSettings(): Promise<void> {
  registering = registering.then(async () => {
    const choices = await readChoices(browser);
    await register(browser, injections(choices.settings, choices.sites));
  });
  return registering.catch((cause: unknown) => console.error(cause));
}

/**
 * A page that opens with the browser may come before the browser has read the registrations: of ten that were opened
 * at once after a start, two had no gate in them.
 */
const begin = () => followSettings().then(() => reader.readActive());

browser.runtime.onInstalled.addListener(({ reason }) => {
  addMenus(browser.contextMenus, t);
  void begin();
  if (reason === 'install') void welcome(browser);
});
browser.runtime.onStartup.addListener(() => void begin());
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'managed') void keepPresets(browser.storage);
  if (area !== 'local') return;
  if ('storiesOff' in changes || 'presets' in changes) judge.forget();
  void followSettings().then(() => reader.followSettings());
});
// Whatever an organisation changed while the browser was not running is heard of here.
void keepPresets(browser.storage);
browser.permissions.onAdded.addListener(
  () =>
    void grantWish(browser)
      .then(followSettings)
      .then(() => reader.readActive()),
);
browser.permissions.onRemoved.addListener(() => void followSettings());

browser.tabs.onRemoved.addListener((tabId) => void reader.forget(tabId));
browser.tabs.onReplaced.addListener((_, tabId) => void reader.forget(tabId));
browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (status === 'loading') void reader.pageIsLoading(tabId);
  if (status === 'complete') void reader.pageIsLoaded(tabId);
});
// A tab that was open before its site was allowed has no content script yet.
browser.tabs.onActivated.addListener(({ tabId }) => void reader.readIfWanted(tabId));

browser.commands.onCommand.addListener((command, given) => void follow(command, given?.id));

async function follow(command: string, given: number | undefined): Promise<void> {
  const tabId = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tabId === undefined) return;
  if (command === 'toggle-marks') {
    const { state } = await reader.view(tabId);
    if ('marked' in state) await reader.hide(tabId, state.marked);
  } else if (command === 'next-finding' || command === 'previous-finding') {
    await send(browser, 'content-step', { by: command === 'next-finding' ? 1 : -1 }, tabId).catch(
      () => undefined, // The page has not been read.
    );
  }
}

browser.contextMenus.onClicked.addListener((info, tab) => void choose(info, tab));

async function choose(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  // The menu's click lets the popup open; Firefox allows that only before anything is awaited.
  const openPopup = () => void browser.action.openPopup().catch(() => undefined);
  if (info.menuItemId === MENUS.checkSelection) {
    openPopup();
    await reader.checkSelection(tab.id, info.selectionText);
  } else if (tab.incognito) {
    // All others store something, which is not done here; the popup says so.
    openPopup();
  } else if (info.menuItemId === MENUS.selectionAsStory) {
    await makeStory(await reader.selectionOf(tab.id, info.selectionText), tab, 'selection');
  } else if (info.menuItemId === MENUS.pageAsStory) {
    await makeStory(await reader.textOf(tab.id), tab, 'page');
  } else if (info.menuItemId === MENUS.siteOff) {
    const site = siteOf(tab.url ?? '');
    if (site !== null) await saveSiteMode(browser.storage.local, site, 'off');
  }
}

async function makeStory(
  text: string,
  { title = '', url }: Partial<Tabs.Tab>,
  part: StoryDraft['part'],
): Promise<void> {
  await drafts.keep({ title, text, url: url ?? null, language: null, part });
  await browser.tabs.create({ url: browser.runtime.getURL('options/options.html#new-story') });
}
