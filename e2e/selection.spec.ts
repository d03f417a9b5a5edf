import type { Page } from 'playwright/test';
import type { RealPopup } from '../scripts/browser/real-popup.ts';
import { type Background, expect, test } from './fixtures.ts';

interface Means {
  open: (path: string) => Promise<Page>;
  popup: (page: Page) => Promise<RealPopup>;
  background: Background;
}

/**
 * Select the page from one element to the end of another, and have that checked as the menu does it, which a
 * program cannot open. @returns the popup as a page, once it is about the selection
 */
async function checked(
  { open, popup, background }: Means,
  from: string,
  to: string,
): Promise<Page> {
  const page = await open('spun.html');
  // The click lets the extension into the page.
  const real = await popup(page);
  await real.shows(/machine-reworded copy/);
  await real.close();
  await page.evaluate(
    (ends) => {
      const [first, last] = ends.map((selector) => document.querySelector(selector)!);
      getSelection()!.setBaseAndExtent(first!, 0, last!, last!.childNodes.length);
    },
    [from, to],
  );
  const tabId = background.tabOf(page);
  const opened = await background.ownPage(`popup/popup.html?tab=${tabId}`);
  await expect(opened.getByRole('heading', { level: 1 })).toContainText('This page');
  await opened.evaluate(
    (id) => chrome.runtime.sendMessage({ name: 'check-selection', input: { tabId: id } }),
    tabId,
  );
  await expect(opened.getByText('This is about the selected text only.')).toBeVisible();
  return opened;
}

/** The first three paragraphs: enough to be known as a copy. */
const BEGINNING = ['.entry-content p', '.entry-content p:nth-of-type(3)'] as const;

test('a checked selection stands beside the story sentence by sentence, and is read unspun', async ({
  open,
  popup,
  background,
}) => {
  const opened = await checked({ open, popup, background }, ...BEGINNING);
  await expect(opened.getByRole('heading', { level: 1 })).toContainText('This selection is a');
  await expect(opened.locator('.findings li', { hasText: 'Monetary Instances' })).toBeVisible();

  await opened.getByRole('tab', { name: 'Story' }).click();
  const said = opened.locator('td:nth-child(2)');
  await expect(said.filter({ hasText: 'the Monetary Instances reported' }).first()).toBeVisible();
  await expect(said.filter({ hasText: 'QVC' })).toHaveCount(0);

  await opened.getByRole('tab', { name: 'Read it unspun' }).click();
  const article = opened.getByRole('article');
  await expect(article.locator('p')).toHaveCount(3);
  await expect(article.locator('ins', { hasText: 'Financial Times' })).toBeVisible();
});

test('a checked selection becomes a story of the reader’s own', async ({
  open,
  popup,
  background,
}) => {
  const opened = await checked({ open, popup, background }, ...BEGINNING);
  const [options] = await Promise.all([
    background.context.waitForEvent('page'),
    opened.getByTitle('Use selection as a story').click(),
  ]);
  const text = options.getByLabel('Text', { exact: true });
  await expect(text).toHaveValue(/Britain was the take a look at market/);
  await expect(text).not.toHaveValue(/QVC/);
  await options.getByRole('button', { name: 'Make the story' }).click();
  await expect(options.getByText('from a selection')).toBeVisible();
});

test('from a selection’s report the reader goes back to the whole page', async ({
  open,
  popup,
  background,
}) => {
  const opened = await checked({ open, popup, background }, ...BEGINNING);
  await opened.getByRole('button', { name: 'Read this page' }).click();
  await expect(opened.getByRole('heading', { level: 1 })).toContainText('This page');
  await expect(opened.getByText('This is about the selected text only.')).toHaveCount(0);
});

test('a selection that is too short to judge says what was not checked', async ({
  open,
  popup,
  background,
}) => {
  const opened = await checked({ open, popup, background }, 'figcaption', 'figcaption');
  await expect(opened.getByRole('heading', { level: 1 })).toContainText(
    'nothing in this selection',
  );
  await expect(opened.getByText('Nothing: the text is too short.')).toBeVisible();
  await expect(opened.getByText('This is no verdict')).toBeVisible();
  await expect(opened.locator('.gauge')).toHaveCount(0);
});
