import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Locator, type Page } from 'playwright/test';
import { DEFAULTS } from '../extension/store/settings.ts';
import { needBrowser } from '../scripts/browser/find.ts';
import { buildGallery } from '../scripts/gallery/gallery.ts';
import { POPUP_STATES } from '../scripts/gallery/states.ts';
import { expect, test } from './fixtures.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against WCAG 2.2 A and AA and its own best practices, one line a finding. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, { runOnly: tags });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

const THEMES = ['light', 'dark'] as const;

test.describe('the popup', () => {
  let browser: Browser;
  test.beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: needBrowser('chromium'),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  });
  test.afterAll(() => browser.close());

  for (const theme of THEMES)
    test(`axe finds nothing in any of its states, ${theme}`, async () => {
      const gallery = await buildGallery();
      const page = await browser.newPage({ viewport: { width: 380, height: 600 } });
      for (const state of Object.keys(POPUP_STATES)) {
        await page.setContent(await gallery.page(state, { theme }));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await violations(page), state).toEqual([]);
      }
    });

  test('every control of a report is reached by Tab, and shows that it has the focus', async () => {
    const gallery = await buildGallery();
    const page = await browser.newPage({ viewport: { width: 380, height: 600 } });
    await page.setContent(await gallery.page('spun'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // One stop a group: radio buttons and tabs are walked with the arrow keys.
    const wanted = await page.evaluate(
      () => document.querySelectorAll('button:not([tabindex="-1"]), summary, input:checked').length,
    );
    const reached = new Set<string>();
    for (let step = 0; step < wanted; step += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement!;
        const shown = element.matches('input') ? element.closest('label')! : element;
        const all = [...document.querySelectorAll('button, summary, input')];
        return { at: all.indexOf(element), outline: getComputedStyle(shown).outlineStyle };
      });
      expect(focused.outline, `control ${focused.at}`).not.toBe('none');
      reached.add(String(focused.at));
    }
    expect(reached.size).toBe(wanted);
  });

  for (const [name, width, height] of [
    ['at 380 pixels', 380, 600],
    ['at 200 % zoom', 400, 300],
  ] as const)
    test(`nothing is cut off sideways ${name}, in any language`, async () => {
      const gallery = await buildGallery();
      const page = await browser.newPage({ viewport: { width, height } });
      for (const locale of ['en', 'de', 'id', 'it', 'es', 'fr'])
        for (const state of [
          'spun',
          'spun-story',
          'spun-why',
          'spun-unspun',
          'not-read',
          'waits',
        ]) {
          await page.setContent(await gallery.page(state, { locale }));
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide, `${state} in ${locale}`).toBeLessThanOrEqual(width);
        }
    });

  test('from right to left, everything is mirrored and nothing is cut off', async () => {
    const gallery = await buildGallery();
    const page = await browser.newPage({ viewport: { width: 380, height: 600 } });
    await page.setContent(await gallery.page('spun', { dir: 'rtl' }));
    const [sign, gear] = [
      page.locator('.top .sign'),
      page.getByRole('button', { name: 'Options' }),
    ];
    expect((await sign.boundingBox())!.x).toBeGreaterThan((await gear.boundingBox())!.x);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      380,
    );
  });
});

/** What a section of the options shows once it has read what it is about. */
const READY: Record<string, (page: Page) => Locator> = {
  welcome: (page) => page.getByRole('heading', { name: 'When should it read?' }),
  running: (page) => page.getByRole('radio', { name: /Only when I click/ }),
  sites: (page) => page.getByRole('rowheader', { name: 'example.com' }),
  marking: (page) => page.getByRole('slider'),
  stories: (page) => page.getByRole('checkbox', { name: /TikTok/ }),
  history: (page) => page.getByText('0 pages', { exact: true }),
  shortcuts: (page) => page.getByRole('row', { name: /Open the popup/ }),
  data: (page) => page.getByText(/ 0 pages/),
};

for (const theme of THEMES)
  test(`axe finds nothing in any section of the options, ${theme}`, async ({ background }) => {
    await background.choose({
      appearance: { theme, marks: 'both', colour: 'violet', thickness: 3, tooltip: true },
      sites: { 'example.com': 'on', 'example.org': 'off' },
    });
    const page = await background.ownPage('options/options.html');
    for (const section of Object.keys(READY).filter((name) => name !== 'welcome')) {
      await page.locator(`nav a[href="#${section}"]`).click();
      await expect(page.locator(`nav a[href="#${section}"]`)).toHaveAttribute(
        'aria-current',
        'page',
      );
      await expect(READY[section]!(page)).toBeVisible();
      expect(await violations(page), section).toEqual([]);
    }
    await page.locator('nav a[href="#stories"]').click();
    await page.getByRole('button', { name: 'New story' }).click();
    await expect(page.getByLabel('Title')).toBeVisible();
    expect(await violations(page), 'new story').toEqual([]);
  });

for (const theme of THEMES)
  test(`axe finds nothing on the welcome, before the choice and after, ${theme}`, async ({
    background,
  }) => {
    const { appearance } = DEFAULTS;
    await background.choose({ appearance: { ...appearance, theme } });
    const page = await background.ownPage('options/options.html#welcome');
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expect(page.getByRole('heading', { name: 'When should it read?' })).toBeVisible();
    expect(await violations(page), 'the question').toEqual([]);
    await page.getByRole('button', { name: /Only on sites I choose/ }).click();
    await expect(page.getByRole('heading', { name: /runs on the sites you choose/ })).toBeVisible();
    expect(await violations(page), 'the answer').toEqual([]);
  });

test('nothing on the welcome is cut off sideways, in a narrow window at 200 % zoom', async ({
  background,
}) => {
  const page = await background.ownPage('options/options.html#welcome');
  await page.setViewportSize({ width: 320, height: 480 });
  await expect(page.getByRole('heading', { name: 'When should it read?' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('every control of the options is reached by Tab, and shows that it has the focus', async ({
  background,
}) => {
  await background.choose({ sites: { 'example.com': 'on' } });
  const page = await background.ownPage('options/options.html');
  for (const [section, ready] of Object.entries(READY)) {
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${background.extensionId}/options/options.html#${section}`);
    await expect(ready(page)).toBeVisible();
    // One stop a group of radio buttons; what is hidden or disabled has none.
    const stops = await page.evaluate(() => {
      const all = 'a[href], button, select, textarea, input:not([type=radio]), input:checked';
      const elements = [...document.querySelectorAll<HTMLElement>(all)].filter((element) =>
        element.matches(':not(:disabled):not([hidden])'),
      );
      Object.assign(globalThis, { stops: new Set(elements) });
      return elements.length;
    });
    expect(stops).toBeGreaterThan(3);
    for (let step = 0; step < stops; step += 1) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const element = document.activeElement!;
        (globalThis as unknown as { stops: Set<Element> }).stops.delete(element);
        const shown = element.matches('[type=radio]') ? element.closest('label')! : element;
        return getComputedStyle(shown).outlineStyle;
      });
      expect(outline, `${section}, stop ${step}`).not.toBe('none');
    }
    const missed = await page.evaluate(() =>
      [...(globalThis as unknown as { stops: Set<Element> }).stops].map((each) => each.outerHTML),
    );
    expect(missed, section).toEqual([]);
  }
});
