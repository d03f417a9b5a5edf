import type { Page } from 'playwright/test';
import { RealPopup } from '../scripts/browser/real-popup.ts';
import { expect, start, test, until, viewOf } from './fixtures.ts';

test.use({ everySite: true });

/** The three positions of the switch. */
const SWITCH = {
  on: '.choice label:nth-child(1)',
  quiet: '.choice label:nth-child(2)',
  off: '.choice label:nth-child(3)',
};

/** Whether the content script is in the page: it would be in the world that the extension has of its own there. */
async function isInjected(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  // The browser may make the world without putting a script in it.
  const found = await Promise.all(
    worlds.map((contextId) =>
      session.send('Runtime.evaluate', {
        contextId,
        expression: '"unspun" in globalThis || "unspunGate" in globalThis',
      }),
    ),
  );
  await session.detach();
  return found.some(({ result }) => result.value === true);
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
  await first.click(SWITCH.quiet);
  await until(async () => ((await marks()) === 0 ? true : undefined), 'the marks to go');
  await background.showsBadge(page, /^\d+$/);

  await first.click(SWITCH.off);
  await first.shows(/Unspun is off on/);
  await background.showsBadge(page, /^$/);
  await first.close();
  await page.reload();
  expect(await marks()).toBe(0);
  expect(await isInjected(page)).toBe(false);

  const second = await popup(page);
  await second.shows(/Unspun is off on/);
  expect(await isInjected(page)).toBe(false);
  await second.click(SWITCH.on);
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
  await opened.click(SWITCH.quiet);
  await until(
    async () => ((await page.evaluate(() => CSS.highlights.size)) === 0 ? true : undefined),
    'the marks to go',
  );
  await opened.close();
  await background.context.close();

  const again = await start(profile);
  const restored = await again.open(`${server.origin}/spun.html`);
  await again.showsBadge(restored, /^\d+$/);
  const restarted = await RealPopup.open(again.context, restored, again.extensionId);
  await restarted.shows(/Show marks/);
  await restarted.close();
  expect(await restored.evaluate(() => CSS.highlights.size)).toBe(0);
  await again.choose({ sites: { '127.0.0.1': 'off' } });
  await again.showsBadge(restored, /^$/);
  await restored.reload();
  expect(await isInjected(restored)).toBe(false);
  await again.context.close();
});
