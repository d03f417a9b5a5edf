import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import type { Backup } from '../extension/store/backup.ts';
import { fillHistory, type NewVisit } from '../scripts/browser/history.ts';
import { answersPermission, askedFor, expect, test } from './fixtures.ts';

const OPTIONS = 'options/options.html';

const fileOf = (content: string) => ({
  name: 'file.json',
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

async function downloaded(page: Page, click: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return readFile(await download.path(), 'utf8');
}

const visit = (number: number): NewVisit => ({
  at: Date.UTC(2026, 0, 1) + number * 60_000,
  url: `https://news${number % 5}.example.org/${number}`,
  site: `news${number % 5}.example.org`,
  title: `Page number ${number}`,
  verdict: number % 2 === 0 ? 'spun' : 'translated',
  score: 90,
  findings: number % 9,
  story: null,
  language: 'en',
});

test('every site is chosen only with the browser’s permission, and stays as it was without', async ({
  background,
}) => {
  const page = await background.ownPage(OPTIONS);
  const every = page.getByRole('radio', { name: /On every site/ });
  const click = page.getByRole('radio', { name: /Only when I click/ });
  await expect(click).toBeChecked();

  await answersPermission(page, false);
  await every.click();
  await expect(page.getByRole('alert')).toContainText('permission was not given');
  await expect(click).toBeChecked();
  expect(await askedFor(page)).toEqual([['*://*/*']]);

  await answersPermission(page, true);
  await every.click();
  await expect(every).toBeChecked();
  await page.reload();
  await expect(every).toBeChecked();
  // The browser itself was never asked, and the page says what is missing.
  await expect(page.getByText('does not allow Unspun to read on every site yet')).toBeVisible();
});

test('a chosen site asks for that site alone, and is not kept when refused', async ({
  background,
}) => {
  await background.choose({ running: 'chosen-sites' });
  const page = await background.ownPage(`${OPTIONS}#sites`);
  await answersPermission(page, false);
  await page.getByLabel('Add a site').fill('https://www.example.com/news');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('permission was not given');
  expect(await askedFor(page)).toEqual([['*://*.example.com/*']]);
  await expect(page.getByRole('rowheader')).toHaveCount(0);

  await answersPermission(page, true);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('rowheader', { name: 'example.com' })).toBeVisible();
});

test('sites are searched, changed in bulk, removed and brought back', async ({ background }) => {
  await background.choose({
    sites: { 'a.example': 'on', 'b.example': 'on', 'c.example': 'quiet', 'other.test': 'off' },
  });
  const page = await background.ownPage(`${OPTIONS}#sites`);
  const sites = page.getByRole('rowheader');
  await expect(sites).toHaveText(['a.example', 'b.example', 'c.example', 'other.test']);

  await page.getByRole('searchbox', { name: 'Search sites' }).fill('EXAMPLE');
  await expect(page.getByText('3 sites', { exact: true })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Select all' }).check();
  await expect(page.getByText('3 sites selected')).toBeVisible();
  await page.getByRole('button', { name: 'Off', exact: true }).click();
  await expect(page.getByRole('combobox', { name: 'On b.example' })).toHaveValue('off');

  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(sites).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(sites).toHaveText(['a.example', 'b.example', 'c.example']);
});

test('a list of sites is exported and imported; a broken one changes nothing and says why', async ({
  background,
}) => {
  await background.choose({ sites: { 'a.example': 'off' } });
  const page = await background.ownPage(`${OPTIONS}#sites`);
  const file = await downloaded(page, () => page.getByRole('button', { name: 'Export' }).click());
  expect(JSON.parse(file).sites).toEqual({ 'a.example': 'off' });

  const input = page.locator('input[type=file]');
  await input.setInputFiles(fileOf(file.replace('"off"', '"loud"')));
  await expect(page.getByRole('alert')).toContainText('sites.a.example');
  await input.setInputFiles(fileOf(file.replace('a.example', 'new.example')));
  await expect(page.getByRole('rowheader')).toHaveText(['a.example', 'new.example']);
});

test('what is no site is refused in words', async ({ background }) => {
  const page = await background.ownPage(`${OPTIONS}#sites`);
  await page.getByLabel('Add a site').fill('not a site');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('no web address');
});

test('marks change in the preview as they are chosen, and a kind that is off leaves it', async ({
  background,
}) => {
  const page = await background.ownPage(`${OPTIONS}#marking`);
  const sample = page.locator('.preview .mark-name').first();
  const line = () => sample.evaluate((mark) => getComputedStyle(mark).textDecorationThickness);
  await expect(sample).toBeVisible();
  expect(await line()).toBe('2px');
  await page.getByRole('slider', { name: 'Thickness' }).press('ArrowRight');
  await expect.poll(line).toBe('3px');
  await page.getByRole('radio', { name: 'Shading' }).check();
  await expect
    .poll(() => sample.evaluate((mark) => getComputedStyle(mark).backgroundColor))
    .not.toBe('rgba(0, 0, 0, 0)');
  await page.getByRole('checkbox', { name: 'Names' }).uncheck();
  await expect(page.locator('.preview .mark-name')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('checkbox', { name: 'Names' })).not.toBeChecked();
});

const TEXT = `The harbour ferry returned to service on Monday after two years in the yard.
Captain Mara Lind said that 212 passengers crossed on the first day of the season.
The city of Eastport paid 4.5 million dollars for new engines built in Norway.
Fishermen had asked the council since 2019 to bring the boat back to the bay.
A second ferry named Gull will follow in spring if money allows it.`;

test('a story is made from text, edited, switched off, deleted and brought back', async ({
  background,
}) => {
  const page = await background.ownPage(`${OPTIONS}#stories`);
  await page.getByRole('button', { name: 'New story' }).click();
  await page.getByLabel('Title').fill('Harbour ferry returns');
  await page.getByLabel('Source').fill('Harbour Gazette');
  await page.getByLabel('Date').fill('2024-03-02');
  await page.getByLabel('Text', { exact: true }).fill('Too short.');
  await page.getByRole('button', { name: 'Make the story' }).click();
  await expect(page.getByRole('alert')).toContainText('sentences');
  await page.getByLabel('Text', { exact: true }).fill(TEXT);
  await page.getByRole('button', { name: 'Make the story' }).click();

  const story = page.getByRole('checkbox', { name: 'Harbour ferry returns' });
  await expect(story).toBeChecked();
  await expect(
    page.getByText('Harbour Gazette · Mar 2, 2024 · 5 claims · from pasted text'),
  ).toBeVisible();
  await story.uncheck();

  await page.getByRole('button', { name: 'Edit “Harbour ferry returns”' }).click();
  await page.getByLabel('Title').fill('Ferry back');
  await page.getByRole('button', { name: 'Remove claim 5' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const renamed = page.getByRole('checkbox', { name: 'Ferry back' });
  await expect(renamed).not.toBeChecked();
  await expect(page.getByText('4 claims')).toBeVisible();

  await page.getByRole('button', { name: 'Delete “Ferry back”' }).click();
  await expect(renamed).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(renamed).toBeVisible();
  await page.reload();
  await expect(renamed).not.toBeChecked();
});

test('the bundled story is exported, imported beside itself, and a broken file is refused', async ({
  background,
}) => {
  const page = await background.ownPage(`${OPTIONS}#stories`);
  const file = await downloaded(page, () =>
    page.getByRole('button', { name: /Export “TikTok/ }).click(),
  );
  const input = page.locator('input[type=file]');
  await input.setInputFiles(fileOf('{"format": "unspun-story"}'));
  await expect(page.getByRole('alert')).toContainText('The file was refused: version');
  await input.setInputFiles(fileOf(file));
  await expect(page.getByText('from a file')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /TikTok scales back/ })).toHaveCount(2);
});

test('50,000 pages of history are searched, filtered, exported and cleared', async ({
  background,
}) => {
  const page = await background.ownPage(OPTIONS);
  await page.goto(`${page.url()}#data`);
  await expect(page.getByText(/0 pages/)).toBeVisible();
  await fillHistory(
    page,
    Array.from({ length: 50_000 }, (_, number) => visit(number)),
  );
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByText('50,000 pages', { exact: true })).toBeVisible();
  await expect(page.locator('.visits a').first()).toHaveText('Page number 49999');

  await page.getByRole('searchbox').fill('number 4999');
  await expect(page.getByText('15 pages', { exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: 'Verdict' }).selectOption('spun');
  await expect(page.getByText('5 pages', { exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: 'Site' }).selectOption('news0.example.org');
  await expect(page.locator('.visits a')).toHaveText(['Page number 49990']);

  const csv = await downloaded(page, () => page.getByRole('button', { name: /CSV/ }).click());
  expect(csv.split('\r\n')[1]).toContain('"Page number 49990"');
  const json = await downloaded(page, () => page.getByRole('button', { name: /JSON/ }).click());
  expect(JSON.parse(json)).toHaveLength(1);

  await page.getByRole('button', { name: 'Clear history' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('.visits a')).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear history' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('The history is empty now.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('0 pages', { exact: true })).toBeVisible();
});

test('a shorter retention period forgets what is older', async ({ background }) => {
  const page = await background.ownPage(OPTIONS);
  await page.goto(`${page.url()}#data`);
  await expect(page.getByText(/0 pages/)).toBeVisible();
  await fillHistory(page, [
    { ...visit(1), at: Date.now() - 20 * 86_400_000 },
    { ...visit(2), at: Date.now() },
  ]);
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.locator('.visits a')).toHaveCount(2);
  await page.getByRole('combobox', { name: 'Keep pages for' }).selectOption('7');
  await expect(page.locator('.visits a')).toHaveText(['Page number 2']);
});

test('a backup brings everything back; a broken one changes nothing', async ({ background }) => {
  await background.choose({ sites: { 'a.example': 'quiet' } });
  const page = await background.ownPage(OPTIONS);
  await page.goto(`${page.url()}#data`);
  await expect(page.getByText(/0 pages/)).toBeVisible();
  await fillHistory(page, [visit(1)]);
  const file = await downloaded(page, () =>
    page.getByRole('button', { name: 'Save a backup' }).click(),
  );
  const backup: Backup = JSON.parse(file);
  expect(backup.history).toHaveLength(1);

  await background.choose({ sites: { 'b.example': 'off' } });
  const input = page.locator('input[type=file]');
  await input.setInputFiles(fileOf(file.replace('"score":90', '"score":900')));
  await expect(page.getByRole('alert')).toContainText('history.0.score');

  await input.setInputFiles(fileOf(file));
  await expect(page.getByRole('dialog')).toContainText('1 page');
  await page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByText('The backup was restored.')).toBeVisible();
  await page.getByRole('link', { name: 'Sites' }).click();
  await expect(page.getByRole('rowheader')).toHaveText(['a.example']);
});

test('shortcuts are shown as the browser has them', async ({ background }) => {
  const page = await background.ownPage(`${OPTIONS}#shortcuts`);
  await expect(page.getByRole('row', { name: /Open the popup/ })).toContainText('U');
  await expect(page.getByRole('row', { name: /Hide or show the marks/ })).toContainText('H');
});

test('a stored setting that is broken is named, and left as it is', async ({ background }) => {
  const broken = { appearance: { theme: 'loud' } };
  await background.worker.evaluate((stored) => chrome.storage.local.set(stored), broken);
  const page = await background.ownPage(OPTIONS);
  await expect(page.getByText(/A stored setting was refused: appearance/)).toBeVisible();
  expect(await background.worker.evaluate(() => chrome.storage.local.get('appearance'))).toEqual(
    broken,
  );
});

test('every command has keys that the browser gives it, without the reader’s doing', async ({
  background,
}) => {
  const page = await background.ownPage(`${OPTIONS}#shortcuts`);
  await expect(page.locator('kbd')).toHaveCount(4);
  await expect(page.getByText('none set')).toHaveCount(0);
});

test('a search of the history that finds nothing leaves its field where it was', async ({
  background,
}) => {
  const page = await background.ownPage(OPTIONS);
  await page.goto(`${page.url()}#data`);
  await expect(page.getByText(/0 pages/)).toBeVisible();
  await fillHistory(page, [{ ...visit(1), at: Date.now() }]);
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.locator('.visits a')).toHaveCount(1);
  const field = page.getByRole('searchbox');
  const before = await field.boundingBox();
  await field.fill('nothing of the kind');
  await expect(page.getByText('0 pages', { exact: true })).toBeVisible();
  expect(await field.boundingBox()).toEqual(before);
});
