import { findBrowser } from '../scripts/browser/find.ts';
import { FIREFOX_EXTENSION, Firefox } from '../scripts/browser/firefox.ts';
import { expect, test, until } from './fixtures.ts';

const path = findBrowser('firefox');

if (path !== null)
  test('in Firefox too, the stories, whose code is loaded only then, are listed when their section is opened', async () => {
    const firefox = await Firefox.launch(path);
    try {
      await firefox.install(FIREFOX_EXTENSION);
      const options = await until(
        async () => (await firefox.tabsAt('moz-extension://'))[0],
        'a page of the extension',
      );
      await firefox.evaluate(options, `location.hash = '#stories'`);
      const listed = await until(async () => {
        const text = await firefox.evaluate(
          options,
          `document.querySelector('.stories')?.textContent ?? ''`,
        );
        return text === '' ? undefined : String(text);
      }, 'the stories');
      expect(listed).toContain('TikTok scales back live shopping');
    } finally {
      await firefox.close();
    }
  });
