import type { Page } from 'playwright/test';
import { RealPopup } from '../scripts/browser/real-popup.ts';
import { type Background, expect, marksOn, startOnEverySite, test, until } from './fixtures.ts';

/** Everything that the extension keeps on the disk, as text. */
async function keptBy(background: Background): Promise<string> {
  const page = await background.ownPage('options/options.html#data');
  await expect(page.getByText(/\d+ pages?/).first()).toBeVisible();
  const kept = await page.evaluate(async () => {
    const opening = indexedDB.open('unspun');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const database = opening.result;
    const rows = [...database.objectStoreNames].map(
      (name) =>
        new Promise((resolve) => {
          const all = database.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => resolve(all.result);
        }),
    );
    return JSON.stringify([await Promise.all(rows), await chrome.storage.local.get(null)]);
  });
  await page.close();
  return kept;
}

/** Judge the spun page in a private window; what was kept before, and what the page shows. */
async function judgedPrivately(profile: string, url: string) {
  const background = await startOnEverySite(profile, { privately: true });
  const before = await keptBy(background);
  const page: Page = await background.openPrivately(url);
  await background.showsBadge(page, /^\d+$/);
  await until(async () => (await marksOn(page)) > 0 || undefined, 'the marks');
  return { background, before, page };
}

test('in a private window a page is judged and marked, and nothing of it is stored', async ({
  profile,
  server,
}) => {
  const { background, before, page } = await judgedPrivately(profile, `${server.origin}/spun.html`);
  const popup = await RealPopup.open(background.context, page, background.extensionId);
  const text = await popup.shows(/machine-reworded copy/);
  expect(text).toContain('Nothing is stored in private windows');
  expect(
    await popup.evaluate(() => ({
      switch: document.querySelector<HTMLInputElement>('input[name=mode]')!.matches(':disabled'),
      story: document.querySelector('button[title="Use this page as a story"]') !== null,
    })),
  ).toEqual({ switch: true, story: false });
  await popup.close();
  await page.close();

  // An ordinary page of the same words is remembered, so that the emptiness before it means something.
  expect(await keptBy(background)).toBe(before);
  await until(
    async () =>
      (await background.worker.evaluate(async () =>
        Object.keys(await chrome.storage.session.get(null)).every((key) => !key.startsWith('tab-')),
      )) || undefined,
    'the closed tab to be forgotten',
  );
  const ordinary = await background.open(`${server.origin}/spun.html`);
  await background.showsBadge(ordinary, /^\d+$/);
  await until(
    async () => (await keptBy(background)).includes('spun.html') || undefined,
    'the history of the ordinary page',
  );
  await background.context.close();
});

test('menu entries that would store something store nothing in a private window, and say so', async ({
  profile,
  server,
}) => {
  const { background, before, page } = await judgedPrivately(profile, `${server.origin}/spun.html`);
  const pages = background.context.pages().length;
  for (const entry of ['site-off', 'page-as-story', 'selection-as-story']) {
    await background.chooseInMenu(page, entry, 'Some words.');
    const popup = await RealPopup.opened(background.context, background.extensionId);
    await popup.shows(/Nothing is stored in private windows/);
    await popup.close();
  }
  expect(background.context.pages()).toHaveLength(pages);
  expect(await marksOn(page)).toBeGreaterThan(0);
  expect(await keptBy(background)).toBe(before);
  await background.context.close();
});
