import type { Page } from 'playwright/test';
import { RealPopup } from '../scripts/browser/real-popup.ts';
import { type Background, expect, start, test } from './fixtures.ts';

const OPTIONS = 'options/options.html';
const TEXT = `The harbour ferry returned to service on Monday after two years in the yard.
Captain Mara Lind said that 212 passengers crossed on the first day of the season.
The city of Eastport paid 4.5 million dollars for new engines built in Norway.
Fishermen had asked the council since 2019 to bring the boat back to the bay.`;

/** A page of the extension's that opens no database by itself. */
const quietPage = (background: Background) => background.ownPage('popup/popup.html?tab=0');

/** Write a database of the extension's name with one row in one table. It stays open while `held`. */
const writeDatabase = (page: Page, version: number, table: string, held = false) =>
  page.evaluate(
    ([newest, name, stays]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('unspun', newest);
        opening.onupgradeneeded = () => {
          const { result } = opening;
          if (!result.objectStoreNames.contains(name)) result.createObjectStore(name);
          opening.transaction!.objectStore(name).put({ precious: true }, 'row');
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          if (!stays) opening.result.close();
          resolve();
        };
      }),
    [version, table, held] as const,
  );

/** The row of {@link writeDatabase}, as it is now. */
const rowOf = (page: Page, table: string) =>
  page.evaluate(
    (name) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('unspun');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const row = opening.result.transaction(name).objectStore(name).get('row');
          row.onsuccess = () => {
            opening.result.close();
            resolve(row.result);
          };
        };
      }),
    table,
  );

for (const [name, version, table, said] of [
  ['a later Unspun', 99, 'later', /of a newer Unspun\. They were left as they are/],
  ['something broken', 3, 'alien', /cannot be read; it was left as it is/],
] as const)
  test(`a database of ${name} is left as it is: options and popup say so, and pages are judged`, async ({
    open,
    popup,
    background,
  }) => {
    const quiet = await quietPage(background);
    await writeDatabase(quiet, version, table);

    const options = await background.ownPage(`${OPTIONS}#stories`);
    await expect(options.getByText(said)).toBeVisible();
    await expect(options.getByRole('checkbox', { name: /TikTok/ })).toBeChecked();
    for (const section of ['History', 'Your data']) {
      await options.getByRole('link', { name: section }).click();
      await expect(options.getByRole('alert')).toContainText(said);
    }

    const opened = await popup(await open('spun.html'));
    const text = await opened.shows(/machine-reworded copy/);
    expect(text).toContain('Your own stories could not be read');
    await opened.close();
    expect(await rowOf(quiet, table)).toEqual({ precious: true });
  });

test('a database that another page holds is said to be blocked, and opens when that page lets go', async ({
  open,
  popup,
  background,
}) => {
  const quiet = await quietPage(background);
  await quiet.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('unspun', 1);
        opening.onupgradeneeded = () =>
          opening.result.createObjectStore('stories', { keyPath: 'id' });
        opening.onsuccess = () => resolve();
      }),
  );
  const options = await background.ownPage(`${OPTIONS}#stories`);
  await expect(options.getByText(/does not let Unspun open its storage/)).toBeVisible();
  const page = await open('spun.html');
  const blocked = await popup(page);
  await blocked.shows(/Your own stories could not be read/);
  await blocked.close();

  await quiet.close();
  await options.reload();
  await expect(options.getByRole('checkbox', { name: /TikTok/ })).toBeChecked();
  await expect(options.getByText(/does not let Unspun open its storage/)).toHaveCount(0);
  await page.reload();
  await page.bringToFront();
  const opened = await popup(page);
  const text = await opened.shows(/machine-reworded copy/);
  expect(text).not.toContain('Your own stories could not be read');
});

async function makeStory(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New story' }).click();
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Source').fill('Harbour Gazette');
  await page.getByLabel('Date').fill('2024-03-02');
  await page.getByLabel('Text', { exact: true }).fill(TEXT);
  await page.getByRole('button', { name: 'Make the story' }).click();
}

test('on a full disk a story is not made and the earlier one is whole; with room again it is made', async ({
  profile,
  server,
}) => {
  const first = await start(profile);
  const before = await first.ownPage(`${OPTIONS}#stories`);
  await makeStory(before, 'Ferry before');
  await expect(before.getByRole('checkbox', { name: 'Ferry before' })).toBeChecked();
  await first.context.close();

  // The browser asks how much room there is when the database is first opened, and for a while not again.
  const background = await start(profile);
  const quiet = await quietPage(background);
  const session = await quiet.context().newCDPSession(quiet);
  const origin = `chrome-extension://${background.extensionId}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const page = await background.ownPage(`${OPTIONS}#stories`);
  await makeStory(page, 'Ferry after');
  await expect(page.getByRole('alert')).toContainText('storage is full');
  const spun = await background.open(`${server.origin}/spun.html`);
  const popup = await RealPopup.open(background.context, spun, background.extensionId);
  await popup.shows(/machine-reworded copy/);
  await popup.close();
  await background.context.close();

  const again = await start(profile);
  const after = await again.ownPage(`${OPTIONS}#stories`);
  await expect(after.getByRole('checkbox', { name: 'Ferry before' })).toBeChecked();
  await makeStory(after, 'Ferry after');
  await expect(after.getByRole('checkbox', { name: /Ferry/ })).toHaveCount(2);
  await again.context.close();
});

test('where settings no longer fit, a change is refused in words and what was chosen stays', async ({
  background,
}) => {
  const page = await background.ownPage(`${OPTIONS}#sites`);
  await page.getByLabel('Add a site').fill('a.example');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('rowheader')).toHaveText(['a.example']);
  await background.worker.evaluate(async () => {
    const { QUOTA_BYTES } = chrome.storage.local as unknown as { QUOTA_BYTES: number };
    const used = await chrome.storage.local.getBytesInUse!(null);
    await chrome.storage.local.set({ filler: 'x'.repeat(QUOTA_BYTES - used - 20) });
  });
  await page.getByLabel('Add a site').fill('b.example');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('storage is full');
  await expect(page.getByRole('rowheader')).toHaveText(['a.example']);

  await background.worker.evaluate(() => chrome.storage.local.remove('filler'));
  await page.reload();
  await expect(page.getByRole('rowheader')).toHaveText(['a.example']);
});
