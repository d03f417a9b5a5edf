import { findBrowser } from '../scripts/browser/find.ts';
import { FIREFOX_EXTENSION, Firefox } from '../scripts/browser/firefox.ts';
import { servePages } from '../scripts/browser/pages.ts';
import { expect, test, until } from './fixtures.ts';

const path = findBrowser('firefox');

if (path === null) console.log('No Firefox here: the extension was tried in Chromium alone.');
else
  test('in Firefox too, a spun page is judged, counted on the toolbar and marked, and an honest one is not', async () => {
    const firefox = await Firefox.launch(path);
    const server = await servePages();
    try {
      const id = await firefox.install(FIREFOX_EXTENSION);
      // A new reader is welcomed.
      const options = await until(
        async () => (await firefox.tabsAt('moz-extension://'))[0],
        'a page of the extension',
      );
      await until(
        async () =>
          (await firefox.evaluate(options, 'document.querySelector("h1")?.textContent')) ===
            'Welcome to Unspun' || undefined,
        'the welcome',
      );
      // The reader's yes to the browser's question, which no program can answer.
      await firefox.evaluate(
        await firefox.window(),
        `(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
          const { id, extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
          await ExtensionPermissions.add(id, { permissions: [], origins: ['*://*/*'] }, extension);
        })()`,
      );
      await firefox.evaluate(
        options,
        `browser.storage.local.set({ running: 'every-site' }).then(() => true)`,
      );
      await until(
        async () =>
          (await firefox.evaluate(
            options,
            'browser.scripting.getRegisteredContentScripts().then((all) => all.length)',
          )) === 1 || undefined,
        'the content script to be registered',
      );

      const spun = await firefox.open(`${server.origin}/spun.html`);
      const before = await firefox.evaluate(spun, 'document.documentElement.outerHTML');
      const marks = await until(async () => {
        const sizes = await firefox.evaluate(
          spun,
          '[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)',
        );
        return Number(sizes) >= 10 ? Number(sizes) : undefined;
      }, 'the marks');
      const badgeOf = (page: string) =>
        firefox.evaluate(
          options,
          `browser.tabs.query({ url: '*://127.0.0.1/${page}' }).then(([tab]) => browser.action.getBadgeText({ tabId: tab.id }))`,
        );
      expect(await badgeOf('spun.html')).toBe(String(marks));
      expect(await firefox.evaluate(spun, 'document.documentElement.outerHTML')).toBe(before);

      const honest = await firefox.open(`${server.origin}/honest.html`);
      const state = await until(async () => {
        const found = await firefox.evaluate(
          options,
          `browser.tabs.query({ url: '*://127.0.0.1/honest.html' })
            .then(([tab]) => browser.runtime.sendMessage({ name: 'tab-view', input: { tabId: tab.id } }))
            .then(({ state }) => JSON.stringify(state))`,
        );
        const state: unknown = JSON.parse(String(found));
        return String(found).includes('"report"') ? state : undefined;
      }, 'a report on the honest page');
      expect(state).toMatchObject({ state: 'report', report: { findings: [] } });
      expect(await firefox.evaluate(honest, 'CSS.highlights.size')).toBe(0);

      // In a shadow root, Firefox paints by other sheets than in the page: that marks are seen is what counts.
      const shadow = await firefox.open(`${server.origin}/shadow.html`);
      const marksThere = async () => Number(await firefox.evaluate(shadow, 'CSS.highlights.size'));
      await until(
        async () => (await marksThere()) > 0 || undefined,
        'the marks in the shadow root',
      );
      const marked = await firefox.picture(shadow);
      const hide = (hidden: boolean) =>
        firefox.evaluate(
          options,
          `browser.tabs.query({ url: '*://127.0.0.1/shadow.html' })
            .then(([tab]) => browser.runtime.sendMessage({ name: 'hide-marks', input: { tabId: tab.id, hidden: ${hidden} } }))
            .then(() => true)`,
        );
      await hide(true);
      await until(async () => (await marksThere()) === 0 || undefined, 'the marks to go');
      expect(await firefox.picture(shadow)).not.toBe(marked);
      await hide(false);
      await until(
        async () => (await firefox.picture(shadow)) === marked || undefined,
        'the page to look as before',
      );
    } finally {
      await server.close();
      await firefox.close();
    }
  });
