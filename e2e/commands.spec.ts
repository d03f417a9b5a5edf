import type { Page } from 'playwright/test';
import { expect, marksOn, test, until } from './fixtures.ts';

test.use({ everySite: true });

/** The text of the finding that stands out, once it is in sight; undefined before. */
const pointedAt = (page: Page) =>
  page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('unspun-current') ?? [])];
    if (range === undefined) return undefined;
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const { top, bottom } = live.getBoundingClientRect();
    return top > 0 && bottom < innerHeight ? live.toString() : undefined;
  });

test('the marks are hidden for a moment by keyboard, and brought back, and the popup says so', async ({
  open,
  popup,
  background,
}) => {
  const page = await open('spun.html');
  await background.showsBadge(page, /^\d+$/);
  await until(async () => (await marksOn(page)) > 0 || undefined, 'the marks');
  const paragraph = page.locator('.entry-content p').first();
  const marked = await paragraph.screenshot();

  await background.pressCommand(page, 'toggle-marks');
  await until(async () => (await marksOn(page)) === 0 || undefined, 'the marks to go');
  expect((await paragraph.screenshot()).equals(marked)).toBe(false);
  const opened = await popup(page);
  await opened.shows(/Show marks/);
  await opened.close();

  await background.pressCommand(page, 'toggle-marks');
  await until(
    async () => (await paragraph.screenshot()).equals(marked) || undefined,
    'the page to look as before',
  );
});

test('next and previous phrase are gone to by keyboard, round the page and back; Esc takes the tooltip away', async ({
  open,
  background,
}) => {
  const page = await open('spun.html');
  await background.showsBadge(page, /^\d+$/);
  await until(async () => (await marksOn(page)) > 0 || undefined, 'the marks');
  const tooltip = page.locator('unspun-tooltip');

  await background.pressCommand(page, 'next-finding');
  const first = await until(() => pointedAt(page), 'the first phrase');
  await expect(tooltip).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(tooltip).toHaveCount(0);

  await background.pressCommand(page, 'previous-finding');
  const last = await until(async () => {
    const now = await pointedAt(page);
    return now !== first ? now : undefined;
  }, 'the last phrase');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await background.pressCommand(page, 'next-finding');
  await until(async () => {
    const now = await pointedAt(page);
    return now === first && now !== last ? now : undefined;
  }, 'the first phrase again');
});

test('a command on a page that was not read does nothing and breaks nothing', async ({
  open,
  background,
}) => {
  const page = await open('pictures.html');
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  for (const command of ['toggle-marks', 'next-finding', 'previous-finding'])
    await background.pressCommand(page, command);
  const spun = await open('spun.html');
  await background.showsBadge(spun, /^\d+$/);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});
