import { expect, marksOn, test, until } from './fixtures.ts';

test.use({ everySite: true });

test('prose in an open shadow root is read, marked to be seen, and explained on hover', async ({
  open,
  background,
}) => {
  const page = await open('shadow.html');
  const count = Number(await background.showsBadge(page, /^\d+$/));
  expect(count).toBeGreaterThanOrEqual(10);
  const marked = await until(
    () =>
      page.evaluate(() => {
        const { shadowRoot } = document.querySelector('news-article')!;
        const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        const inside = ranges.filter((range) => shadowRoot!.contains(range.startContainer));
        return inside.length > 0 ? inside.length : undefined;
      }),
    'the marks',
  );
  expect(marked).toBe(count);

  const paragraph = page.locator('.entry-content p').first();
  const withMarks = await paragraph.screenshot();
  await background.pressCommand(page, 'toggle-marks');
  await until(async () => (await marksOn(page)) === 0 || undefined, 'the marks to go');
  expect((await paragraph.screenshot()).equals(withMarks)).toBe(false);
  await background.pressCommand(page, 'toggle-marks');
  await until(async () => (await marksOn(page)) > 0 || undefined, 'the marks to come back');

  const { x, y } = await paragraph.evaluate((element) => {
    const text = element.firstChild as Text;
    const start = text.data.indexOf('Monetary');
    const range = document.createRange();
    range.setStart(text, start + 2);
    range.setEnd(text, start + 6);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.move(x, y);
  await expect(page.locator('unspun-tooltip')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('unspun-tooltip')).toHaveCount(0);
});
