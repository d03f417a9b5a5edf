import { expect, lastListed, marksOn, test, until, viewOf } from './fixtures.ts';

test('a click on the toolbar button unmasks a spun page: verdict, list, badge and marks', async ({
  open,
  popup,
  background,
}) => {
  const page = await open('spun.html');
  expect(await background.badge(page)).toBe('');
  const before = await page.evaluate(() => document.documentElement.outerHTML);

  const opened = await popup(page);
  await opened.shows(/machine-reworded copy/);
  const { state, mode } = await viewOf(opened);
  expect(mode).toBe('on');
  if (state.state !== 'report') throw new Error(`The tab is ${state.state}.`);
  expect(state.report.verdict).toBe('spun');
  expect(state.report.story?.id).toBe('tiktok-live-shopping');
  const { findings } = state.report;
  expect(findings.length).toBeGreaterThanOrEqual(10);
  const name = findings.find(({ actual }) => actual === 'Dwelling Buying Community');
  expect(name?.natural).toBe('Home Shopping Network');

  const first = findings[0]!;
  await lastListed(opened);
  const listed = await opened.text();
  expect(listed).toContain(first.actual);
  expect(listed).toContain(first.natural);
  await background.showsBadge(page, new RegExp(`^${findings.length}$`));

  const painted = await until(async () => {
    const sizes = await page.evaluate(() => [...CSS.highlights.values()].map(({ size }) => size));
    const all = sizes.reduce((sum, size) => sum + size, 0);
    return all >= findings.length ? all : undefined;
  }, 'the marks');
  expect(painted).toBe(findings.length);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('an honest report of the same event is not accused', async ({ open, popup }) => {
  const page = await open('honest.html');
  const opened = await popup(page);
  const view = await until(async () => {
    const seen = await viewOf(opened);
    return seen.state.state === 'report' ? seen : undefined;
  }, 'a report');
  if (view.state.state !== 'report') return;
  expect(['own-words', 'unrelated', 'none']).toContain(view.state.report.verdict);
  expect(view.state.report.findings).toEqual([]);
});

test('a click on a finding scrolls the page to it, and only then', async ({ open, popup }) => {
  const page = await open('spun.html');
  const opened = await popup(page);
  await opened.shows(/machine-reworded copy/);
  expect(await page.evaluate(() => scrollY)).toBe(0);

  const { state } = await viewOf(opened);
  if (state.state !== 'report') throw new Error('There is no report.');
  const index = await lastListed(opened);
  const { actual } = state.report.findings[index]!;
  await opened.click(`li[data-index="${index}"] button`);
  // The finding that was asked for stands out by a highlight of its own.
  await until(
    () =>
      page.evaluate((wanted) => {
        const [range] = [...(CSS.highlights.get('unspun-current') ?? [])];
        if (range === undefined) return undefined;
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const { top, bottom } = live.getBoundingClientRect();
        const inSight = scrollY > 0 && top > 0 && bottom < innerHeight;
        return inSight && live.toString().replace(/\s+/g, ' ') === wanted ? true : undefined;
      }, actual),
    `“${actual}” to come into sight`,
  );
});

test('marks can be hidden for the moment and come back', async ({ open, popup }) => {
  const page = await open('spun.html');
  const opened = await popup(page);
  await opened.shows(/Hide marks/);
  const marks = () => page.evaluate(() => CSS.highlights.size);
  await until(async () => ((await marks()) > 0 ? true : undefined), 'the marks');

  await opened.evaluate(() => {
    for (const button of document.querySelectorAll('button'))
      if (button.textContent === 'Hide marks') button.click();
  });
  await until(async () => ((await marks()) === 0 ? true : undefined), 'the marks to go');
  await opened.shows(/Show marks/);
  await opened.evaluate(() => {
    for (const button of document.querySelectorAll('button'))
      if (button.textContent === 'Show marks') button.click();
  });
  await until(async () => ((await marks()) > 0 ? true : undefined), 'the marks to come back');
});

test('hovering a mark shows its natural wording; Esc takes it off without a trace', async ({
  open,
  popup,
}) => {
  const page = await open('spun.html');
  const opened = await popup(page);
  await opened.shows(/machine-reworded copy/);
  await opened.close();
  // The verdict is shown while the page is still being told what to mark.
  await until(async () => (await marksOn(page)) > 0 || undefined, 'the marks');
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const { x, y } = await page.evaluate(() => {
    const paragraph = document.querySelector('.entry-content p')!.firstChild as Text;
    const range = document.createRange();
    const start = paragraph.data.indexOf('Monetary');
    range.setStart(paragraph, start + 2);
    range.setEnd(paragraph, start + 6);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.move(x, y);
  const host = page.locator('unspun-tooltip');
  await expect(host).toHaveCount(1);
  expect(await host.evaluate((element) => element.shadowRoot)).toBeNull();
  await page.keyboard.press('Escape');
  await expect(host).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});
