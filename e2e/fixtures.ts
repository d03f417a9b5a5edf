import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, type Page, type Worker } from 'playwright/test';
import type { TabView } from '../extension/messages.ts';
import type { Settings } from '../extension/store/settings.ts';
import {
  allowPrivate,
  grantHosts,
  launchWithExtension,
  workerOf,
} from '../scripts/browser/chromium.ts';
import { type PageServer, servePages } from '../scripts/browser/pages.ts';
import { RealPopup } from '../scripts/browser/real-popup.ts';
import { until } from '../scripts/browser/until.ts';

/** The extension's worker, and what can be asked of the browser only there. */
export class Background {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly #tabs = new WeakMap<Page, number>();
  constructor(context: BrowserContext, worker: Worker) {
    this.context = context;
    this.worker = worker;
  }

  get extensionId(): string {
    return new URL(this.worker.url()).host;
  }

  /** Open a page in a tab of its own, in front. */
  async open(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    const [tab] = await this.worker.evaluate(() => chrome.tabs.query({ active: true }));
    this.#tabs.set(page, tab!.id!);
    return page;
  }

  /** Open a page in a private window; the profile must allow the extension there. */
  async openPrivately(url: string): Promise<Page> {
    const [page, tabId] = await Promise.all([
      this.context.waitForEvent('page'),
      this.worker.evaluate(async (address) => {
        const { tabs } = await chrome.windows.create({ incognito: true, url: address });
        return tabs![0]!.id!;
      }, url),
    ]);
    this.#tabs.set(page, tabId);
    await page.waitForLoadState();
    return page;
  }

  /** The number of the tab that shows a page opened with `open`. */
  tabOf(page: Page): number {
    const tabId = this.#tabs.get(page);
    if (tabId === undefined) throw new Error('This page was not opened here.');
    return tabId;
  }

  async badge(page: Page): Promise<string> {
    const tabId = this.tabOf(page);
    return this.worker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  }

  /** Wait for the badge of a page to match. */
  async showsBadge(page: Page, pattern: RegExp): Promise<string> {
    return until(
      async () => {
        const badge = await this.badge(page);
        return pattern.test(badge) ? badge : undefined;
      },
      `a badge like ${pattern}`,
      () => this.badge(page),
    );
  }

  /** Store settings as the options page does; the worker follows what is stored. */
  async choose(settings: Partial<Settings>): Promise<void> {
    await this.worker.evaluate((change) => chrome.storage.local.set(change), settings);
  }

  /** Ids of the content scripts that the browser injects by itself. */
  async registrations(): Promise<string[]> {
    return this.worker.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id),
    );
  }

  async hasRegistrations(...ids: string[]): Promise<void> {
    await until(
      async () => (String(await this.registrations()) === String(ids) ? true : undefined),
      `registrations ${ids}`,
      async () => String(await this.registrations()),
    );
  }

  /**
   * Choose an entry of the context menu above a page. No program can open that menu; what the browser tells the
   * extension when an entry is chosen is told here.
   */
  async chooseInMenu(page: Page, menuItemId: string, selectionText?: string): Promise<void> {
    await this.worker.evaluate(
      async ([id, info]) => {
        const { onClicked } = chrome.contextMenus as unknown as {
          onClicked: { dispatch(info: object, tab: object): void };
        };
        onClicked.dispatch(info, await chrome.tabs.get(id));
      },
      [this.tabOf(page), { menuItemId, editable: false, selectionText }] as const,
    );
  }

  /**
   * Press a keyboard command. Keys of the browser itself cannot be pressed by a program; what the browser tells the
   * extension when they are is told here.
   */
  async pressCommand(page: Page, command: string): Promise<void> {
    await this.worker.evaluate(
      async ([id, name]) => {
        const { onCommand } = chrome.commands as unknown as {
          onCommand: { dispatch(command: string, tab: object): void };
        };
        onCommand.dispatch(name, await chrome.tabs.get(id));
      },
      [this.tabOf(page), command] as const,
    );
  }

  /** A page of the extension's own, for what needs one. */
  async ownPage(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.extensionId}/${path}`);
    return page;
  }
}

interface Fixtures {
  server: PageServer;
  profile: string;
  /** Whether the reader has let the extension run on every site. */
  everySite: boolean;
  background: Background;
  /** Clicks the toolbar button above a page and gives the popup that opens. */
  popup: (page: Page) => Promise<RealPopup>;
  /** Opens a page written for the tests. */
  open: (path: string) => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  everySite: [false, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameters of fixtures from their text
  server: async ({}, use) => {
    const server = await servePages();
    await use(server);
    await server.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  profile: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'unspun-'));
    await use(profile);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  background: async ({ profile, everySite }, use) => {
    const background = everySite ? await startOnEverySite(profile) : await start(profile);
    await use(background);
    await background.context.close();
  },
  context: async ({ background }, use) => use(background.context),
  popup: async ({ background }, use) =>
    use((page) => RealPopup.open(background.context, page, background.extensionId)),
  open: async ({ background, server }, use) =>
    use((path) => background.open(`${server.origin}/${path}`)),
});
export { expect } from 'playwright/test';

/** Start the browser with a profile, and wait until the extension has set itself up. */
export async function start(profile: string): Promise<Background> {
  const context = await launchWithExtension({ profile, headless: true });
  return new Background(context, await workerOf(context));
}

/**
 * The profile of a reader who chose “every site” and said yes to the browser's question, and, where it is wanted,
 * lets the extension into private windows.
 */
export async function startOnEverySite(
  profile: string,
  { privately = false } = {},
): Promise<Background> {
  const first = await start(profile);
  await first.choose({ running: 'every-site' });
  await first.context.close();
  grantHosts(profile, first.extensionId, ['*://*/*', 'http://*/*', 'https://*/*']);
  if (privately) allowPrivate(profile, first.extensionId);
  const background = await start(profile);
  await background.hasRegistrations('every-site');
  return background;
}

/** How many kinds of marks a page shows. */
export const marksOn = (page: Page) => page.evaluate(() => CSS.highlights.size);

/** What the extension says of a tab, asked as the popup asks it. */
export async function viewOf(popup: RealPopup): Promise<TabView> {
  return popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return chrome.runtime.sendMessage({ name: 'tab-view', input: { tabId: tab!.id } });
  }) as Promise<TabView>;
}

/** The index of the last finding that the popup lists, once it lists all: on the page, it is out of sight. */
export async function lastListed(popup: RealPopup): Promise<number> {
  return until(
    () =>
      popup.evaluate(() => {
        const listed = [...document.querySelectorAll<HTMLElement>('.findings li[data-index]')];
        const indexes = listed.map(({ dataset }) => Number(dataset.index));
        const count = Number(document.querySelector('#tab-findings .count')?.textContent);
        return indexes.length > 0 && indexes.length === count ? Math.max(...indexes) : undefined;
      }),
    'a list of all findings',
  );
}

/**
 * Answer the browser’s question about permissions in the page, since a program cannot click it. Everything else
 * about permissions is the browser’s own.
 */
export async function answersPermission(
  page: Pick<Page, 'evaluate'> | RealPopup,
  yes: boolean,
): Promise<void> {
  const answerWith = (answer: boolean) => {
    const asked: string[][] = [];
    chrome.permissions.request = (async ({ origins }: { origins?: string[] }) => {
      asked.push(origins ?? []);
      return answer;
    }) as typeof chrome.permissions.request;
    Object.assign(globalThis, { asked });
  };
  if (page instanceof RealPopup) await page.evaluate(answerWith, yes);
  else await page.evaluate(answerWith, yes);
}

/** The permissions that a page asked for since {@link answersPermission}. */
export const askedFor = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { asked: string[][] }).asked);

export { until };
