import type { Page } from 'playwright/test';
import { expect, start, test, until, viewOf } from './fixtures.ts';

test.use({ everySite: true });

/** Whether the extension has a world of its own in the page: without one, nothing of it was injected. */
async function isInjected(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const origins: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => origins.push(context.origin));
  await session.send('Runtime.enable');
  await session.detach();
  return origins.some((origin) => origin.startsWith('chrome-extension://'));
}

test('on every site, a page is judged by itself, before anybody asks', async ({
  open,
  background,
}) => {
  const page = await open('spun.html');
  expect(Number(await background.showsBadge(page, /^\d+$/))).toBeGreaterThanOrEqual(10);
  expect(await isInjected(page)).toBe(true);
});

test('quiet keeps the badge and takes the marks; off injects nothing; on brings both back', async ({
  open,
  popup,
  background,
}) => {
  const page = await open('spun.html');
  await background.showsBadge(page, /^\d+$/);
  const marks = () => page.evaluate(() => CSS.highlights.size);
  await until(async () => ((await marks()) > 0 ? true : undefined), 'the marks');

  const first = await popup(page);
  await first.shows(/machine-reworded copy/);
  await first.click('input[value="quiet"]');
  await until(async () => ((await marks()) === 0 ? true : undefined), 'the marks to go');
  await background.showsBadge(page, /^\d+$/);

  await first.click('input[value="off"]');
  await first.shows(/off/i);
  await background.showsBadge(page, /^$/);
  await first.close();
  await page.reload();
  expect(await marks()).toBe(0);
  expect(await isInjected(page)).toBe(false);

  const second = await popup(page);
  await second.shows(/off/i);
  expect(await isInjected(page)).toBe(false);
  await second.click('input[value="on"]');
  await background.showsBadge(page, /^\d+$/);
  await until(async () => ((await marks()) > 0 ? true : undefined), 'the marks to come back');
  expect((await viewOf(second)).mode).toBe('on');
});

test('the switch is remembered when the browser starts again', async ({
  open,
  popup,
  background,
  profile,
  server,
}) => {
  const page = await open('spun.html');
  await background.showsBadge(page, /^\d+$/);
  const opened = await popup(page);
  await opened.shows(/machine-reworded copy/);
  await opened.click('input[value="quiet"]');
  await until(
    async () => ((await page.evaluate(() => CSS.highlights.size)) === 0 ? true : undefined),
    'the marks to go',
  );
  await opened.close();
  await background.context.close();

  const again = await start(profile);
  const restored = await again.open(`${server.origin}/spun.html`);
  await again.showsBadge(restored, /^\d+$/);
  expect(await restored.evaluate(() => CSS.highlights.size)).toBe(0);
  await again.choose({ sites: { '127.0.0.1': 'off' } });
  await again.showsBadge(restored, /^$/);
  await restored.reload();
  expect(await isInjected(restored)).toBe(false);
  await again.context.close();
});
