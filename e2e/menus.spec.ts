import type { Page } from 'playwright/test';
import { RealPopup } from '../scripts/browser/real-popup.ts';
import { expect, marksOn, test, until } from './fixtures.ts';

test.use({ everySite: true });

/** Select whole paragraphs of a page, as a reader does with the mouse. */
const select = (page: Page, count: number) =>
  page.evaluate((wanted) => {
    const paragraphs = document.querySelectorAll('.entry-content p');
    const range = document.createRange();
    range.setStartBefore(paragraphs[0]!);
    range.setEndAfter(paragraphs[wanted - 1]!);
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
    return String(getSelection());
  }, count);

test('the menu has its entries, in the reader’s language', async ({ background }) => {
  const there = await background.worker.evaluate(() =>
    Promise.all(
      ['check-selection', 'selection-as-story', 'page-as-story', 'site-off'].map((id) =>
        chrome.contextMenus.update(id, {}).then(
          () => id,
          () => `${id} is missing`,
        ),
      ),
    ),
  );
  expect(there).toEqual(['check-selection', 'selection-as-story', 'page-as-story', 'site-off']);
});

test('“Check this selection” opens the popup with a verdict on the selection alone', async ({
  open,
  background,
}) => {
  const page = await open('spun.html');
  await background.showsBadge(page, /^\d+$/);
  const selected = await select(page, 3);
  await background.chooseInMenu(page, 'check-selection', selected);
  const popup = await RealPopup.opened(background.context, background.extensionId);
  const text = await popup.shows(/selected text only[\s\S]*machine-reworded copy/);
  expect(text).toContain('Monetary Instances');
  expect(text).not.toContain('QVC');
});

test('“Use selection as a story” opens the options with what is selected', async ({
  open,
  background,
}) => {
  const page = await open('honest.html');
  const selected = await page.evaluate(() => {
    getSelection()!.selectAllChildren(document.querySelector('p')!);
    return String(getSelection());
  });
  expect(selected.length).toBeGreaterThan(40);
  const opened = background.context.waitForEvent('page');
  await background.chooseInMenu(page, 'selection-as-story', selected);
  const options = await opened;
  await expect(options.getByLabel('Text', { exact: true })).toHaveValue(selected);
});

test('“Use page as a story” opens the options with the page’s prose and title', async ({
  open,
  background,
}) => {
  const page = await open('honest.html');
  const opened = background.context.waitForEvent('page');
  await background.chooseInMenu(page, 'page-as-story');
  const options = await opened;
  await expect(options.getByLabel('Title')).toHaveValue(await page.title());
  await expect(options.getByLabel('Text', { exact: true })).toHaveValue(/TikTok/);
  await options.getByRole('button', { name: 'Make the story' }).click();
  await expect(options.getByText('from a page')).toBeVisible();
});

test('“Off on this site” takes marks and badge away, and the popup says that it is off', async ({
  open,
  popup,
  background,
}) => {
  const page = await open('spun.html');
  await background.showsBadge(page, /^\d+$/);
  await until(async () => (await marksOn(page)) > 0 || undefined, 'the marks');
  await background.chooseInMenu(page, 'site-off');
  await background.showsBadge(page, /^$/);
  await until(async () => (await marksOn(page)) === 0 || undefined, 'the marks to go');
  const opened = await popup(page);
  await opened.shows(/Unspun is off on 127\.0\.0\.1/);
});
