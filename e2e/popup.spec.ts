import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import type { RealPopup } from '../scripts/browser/real-popup.ts';
import { type Background, expect, test, until } from './fixtures.ts';

type Popup = (page: Page) => Promise<RealPopup>;

/** Judge a page by a true click, then show its popup as a page, for what needs downloads, clipboard or a keyboard. */
async function asPage(background: Background, popup: Popup, page: Page): Promise<Page> {
  const real = await popup(page);
  await real.shows(/machine-reworded copy/);
  await real.close();
  const tab = await background.tabOf(page);
  const opened = await background.ownPage(`popup/popup.html?tab=${tab}`);
  await expect(opened.getByRole('heading', { level: 1 })).toContainText('machine-reworded copy');
  return opened;
}

test('the evidence comes first, then the verdict, then what the score means', async ({
  open,
  popup,
}) => {
  const opened = await popup(await open('spun.html'));
  const text = await opened.shows(/phrases marked[\s\S]*machine-reworded copy[\s\S]*Of 100 texts/);
  expect(text).toMatch(
    /The page says\s+\S[^→]+→\s+natural wording\s+\S[^\n]+\n[\s\S]*phrases marked/,
  );
  expect(text).toContain('Financial Times, Jul 5, 2022');
});

test('three phrases with their natural wordings are seen before anything is scrolled', async ({
  open,
  popup,
  background,
}) => {
  const opened = await asPage(background, popup, await open('spun.html'));
  await opened.setViewportSize({ width: 380, height: 600 });
  await expect(opened.locator('.findings li').nth(2).locator('.wording')).toBeInViewport({
    ratio: 1,
  });
});

test('next and previous walk through the findings, and say where one is', async ({
  open,
  popup,
}) => {
  const page = await open('spun.html');
  const opened = await popup(page);
  await opened.shows(/machine-reworded copy/);
  await opened.click('button[aria-label="Next phrase"]');
  await opened.shows(/Phrase 1 of \d+/);
  await opened.click('button[aria-label="Next phrase"]');
  await opened.shows(/Phrase 2 of \d+/);
  await until(
    () =>
      opened.evaluate(() => document.querySelector('[aria-current=true]') !== null || undefined),
    'the phrase to be marked in the list',
  );
  await opened.click('button[aria-label="Previous phrase"]');
  await opened.shows(/Phrase 1 of \d+/);
});

test('a kind that is filtered out leaves the list, and comes back', async ({
  open,
  popup,
  background,
}) => {
  const opened = await asPage(background, popup, await open('spun.html'));
  const names = opened.getByRole('heading', { level: 2, name: 'Names' });
  const filter = opened.getByRole('button', { name: /^Names \d/ });
  await expect(names).toBeVisible();
  await opened.getByRole('button', { name: 'Kinds shown' }).click();
  await filter.click();
  await expect(filter).toHaveAttribute('aria-pressed', 'false');
  await expect(names).toHaveCount(0);
  await filter.click();
  await expect(names).toBeVisible();
});

test('tabs follow the arrow keys: the story beside the page, the reasons, and the page unspun', async ({
  open,
  popup,
  background,
}) => {
  const page = await open('spun.html');
  const opened = await asPage(background, popup, page);
  await opened.getByRole('tab', { name: /Phrases/ }).focus();
  await opened.keyboard.press('ArrowRight');
  await expect(opened.getByRole('tab', { name: 'Story' })).toBeFocused();
  await expect(opened.getByRole('columnheader', { name: 'The story says' })).toBeVisible();
  await expect(opened.locator('td .status.reworded').first()).toBeVisible();
  await expect(opened.locator('td del').first()).toBeVisible();
  await opened.keyboard.press('ArrowRight');
  await expect(opened.getByText(/speaks strongly for a copy/).first()).toBeVisible();
  await opened.keyboard.press('End');
  const article = opened.getByRole('article');
  await expect(article.locator('ins', { hasText: 'Home Shopping' }).first()).toBeVisible();
  await expect(article.locator('del').first()).toBeHidden();
  await opened.getByRole('checkbox', { name: 'Show what stood there' }).check();
  await expect(article.locator('del').first()).toBeVisible();
});

test('the report is copied as text', async ({ open, popup, background }) => {
  const opened = await asPage(background, popup, await open('spun.html'));
  await background.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await opened.getByTitle('Copy report').click();
  await expect(opened.getByText('Copied.')).toBeVisible();
  const text = await opened.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('This page is a machine-reworded copy of “TikTok scales back');
  expect(text).toContain('Names: “Dwelling Buying Community” → “Home Shopping Network”');
});

test('the report is saved as JSON and as a page that needs nothing beside it', async ({
  open,
  popup,
  background,
}) => {
  const opened = await asPage(background, popup, await open('spun.html'));
  const saved = async (title: string) => {
    const [download] = await Promise.all([
      opened.waitForEvent('download'),
      opened.getByTitle(title).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^unspun-127\.0\.0\.1-\d{4}-\d\d-\d\d\./);
    return readFile(await download.path(), 'utf8');
  };
  const report = JSON.parse(await saved('Save report as JSON'));
  expect(report.verdict).toBe('spun');
  expect(report.findings.length).toBeGreaterThanOrEqual(10);
  const html = await saved('Save report as HTML');
  expect(html).toContain('Dwelling Buying Community');
  expect(html.match(/<script|<img|<link/g)).toBeNull();
});

test('the page becomes a story of the reader’s own', async ({ open, popup, background }) => {
  const opened = await asPage(background, popup, await open('spun.html'));
  const [options] = await Promise.all([
    background.context.waitForEvent('page'),
    opened.getByTitle('Use this page as a story').click(),
  ]);
  await expect(options.getByLabel('Title')).toHaveValue(/TikTok trims its dwell purchasing/);
  await expect(options.getByLabel('Text', { exact: true })).toHaveValue(/QVC/);
  await options.getByRole('button', { name: 'Make the story' }).click();
  await expect(options.getByRole('checkbox', { name: /TikTok trims/ })).toBeChecked();
  await expect(options.getByText('from a page')).toBeVisible();
});

test('the gear opens the options', async ({ open, popup, background }) => {
  const opened = await popup(await open('honest.html'));
  await opened.shows(/No copy|no copy|own words/);
  const options = background.context.waitForEvent('page');
  await opened.click('button[aria-label="Options"]');
  await expect((await options).getByRole('heading', { level: 1 })).toBeVisible();
});

test('the switch keeps its position for the site, and Off is said in words', async ({
  open,
  popup,
  background,
}) => {
  const page = await open('spun.html');
  const opened = await popup(page);
  await opened.shows(/machine-reworded copy/);
  await opened.click('input[name="mode"][value="off"]');
  await opened.shows(/Unspun is off on 127\.0\.0\.1/);
  const stored = () => background.worker.evaluate(() => chrome.storage.local.get('sites'));
  await until(
    async () => (JSON.stringify(await stored()).includes('"off"') ? true : undefined),
    'the mode to be stored',
  );
  await opened.click('.state button');
  await until(
    async () => (JSON.stringify(await stored()).includes('"on"') ? true : undefined),
    'the mode to be stored',
  );
});

test('a report in its own words is told what was compared and what that means, and nothing is struck out', async ({
  open,
  popup,
  background,
}) => {
  const page = await open('honest.html');
  const real = await popup(page);
  await real.shows(/own words|no copy/);
  await real.close();
  const opened = await background.ownPage(`popup/popup.html?tab=${background.tabOf(page)}`);
  const meaning = opened.locator('.meaning');
  await expect(meaning).toContainText('Compared');
  await expect(meaning).toContainText('Not checked');
  await expect(meaning).toContainText('What it means');
  await expect(opened.locator('.gauge')).toHaveCount(0);
  await opened.getByRole('tab', { name: 'Story' }).click();
  await expect(opened.locator('#panel')).toBeVisible();
  await expect(opened.locator('del, ins')).toHaveCount(0);
});
