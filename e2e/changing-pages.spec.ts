import type { Worker } from 'playwright/test';
import { type Background, expect, marksOn, test, until } from './fixtures.ts';

test.use({ everySite: true });

test('an application of one page is judged anew on each address, and nothing stale is left', async ({
  open,
  background,
}) => {
  const page = await open('app.html');
  await background.showsBadge(page, /^$/);
  const marks = () => page.evaluate(() => CSS.highlights.size);

  await page.click('#to-spun');
  await background.showsBadge(page, /^\d+$/);
  await until(async () => ((await marks()) > 0 ? true : undefined), 'the marks');

  await page.click('#to-honest');
  await background.showsBadge(page, /^$/);
  expect(await marks()).toBe(0);

  await page.click('#to-spun');
  await background.showsBadge(page, /^\d+$/);
  await page.click('#to-nothing');
  await background.showsBadge(page, /^$/);
  expect(await marks()).toBe(0);
});

test('prose that comes later is read, and marks follow a paragraph that the page rebuilds', async ({
  open,
  background,
}) => {
  const page = await open('spun.html');
  const count = Number(await background.showsBadge(page, /^\d+$/));
  await page.evaluate(() => {
    const first = document.querySelector('.entry-content p')!;
    first.replaceWith(first.cloneNode(true));
    const more = document.createElement('p');
    more.textContent =
      'The Monetary Instances added that the Dwelling Buying Community was as soon as a large success in the US, and that TikTok is scaling again its dwell purchasing plans.';
    document.querySelector('.entry-content')!.append(more);
  });
  await until(async () => {
    const now = Number(await background.badge(page));
    return now > count ? now : undefined;
  }, 'more findings');
  // The badge is set while the page is still being told what to mark.
  const rebuilt = () =>
    page.evaluate(() => {
      const first = document.querySelector('.entry-content p')!;
      const painted = [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .map(({ startContainer }) => startContainer);
      return (
        painted.some((node) => first.contains(node)) && painted.every((node) => node.isConnected)
      );
    });
  await until(
    async () => ((await rebuilt()) ? true : undefined),
    'marks in the rebuilt paragraph alone',
  );
});

test('marks that the page clears come back', async ({ open, background }) => {
  const page = await open('spun.html');
  await background.showsBadge(page, /^\d+$/);
  const marks = () => page.evaluate(() => CSS.highlights.size);
  await until(async () => ((await marks()) > 0 ? true : undefined), 'the marks');
  await page.evaluate(() => CSS.highlights.clear());
  await until(async () => ((await marks()) > 0 ? true : undefined), 'the marks to come back');
});

/** Reload the extension, which is what an update does. @returns the new worker, once it is there */
async function update(background: Background): Promise<Worker> {
  const restarted = background.context.waitForEvent('serviceworker');
  await background.worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  return restarted;
}

test('a content script that an update left behind takes its marks off and stops', async ({
  open,
  background,
}) => {
  const page = await open('spun.html');
  await background.showsBadge(page, /^\d+$/);
  const marks = () => page.evaluate(() => CSS.highlights.size);
  await until(async () => ((await marks()) > 0 ? true : undefined), 'the marks');
  // Reloading the extension is what an update does to its pages; the worker goes with it.
  await background.worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await page.evaluate(() => {
    const more = document.createElement('p');
    more.textContent =
      'A paragraph that the page adds after the update, long enough to be looked at.';
    document.body.append(more);
  });
  await until(async () => ((await marks()) === 0 ? true : undefined), 'the marks to go');
});

test('after an update the page in front is read again, and its marks stay', async ({
  open,
  background,
}) => {
  const page = await open('spun.html');
  const before = await background.showsBadge(page, /^\d+$/);
  const worker = await update(background);
  const badge = () =>
    worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), background.tabOf(page));
  await until(async () => (await badge()) === before || undefined, 'the badge', badge);
  await until(async () => (await marksOn(page)) > 0 || undefined, 'the marks');
});
