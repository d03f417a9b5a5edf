import { launchWithExtension } from '../scripts/browser/chromium.ts';
import { answersPermission, askedFor, expect, lastListed, test, until } from './fixtures.ts';

const stored = () => chrome.storage.local.get('running');

test('a new reader is told what Unspun does and does not, and chooses when it runs', async ({
  profile,
}) => {
  const context = await launchWithExtension({ profile, headless: true, keepWelcome: true });
  const page = context.pages().find((each) => each.url().endsWith('#welcome'))!;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome to Unspun');
  await expect(page.getByText('It does not tell whether AI wrote a text.')).toBeVisible();
  await expect(page.getByText('What you read is never sent anywhere')).toBeVisible();

  const every = page.getByRole('button', { name: 'Run on every site' });
  await expect(every).toBeInViewport({ ratio: 1 });
  await answersPermission(page, false);
  await every.click();
  await expect(page.getByRole('alert')).toContainText('permission was not given');
  expect(await askedFor(page)).toEqual([['*://*/*']]);
  expect(await page.evaluate(stored)).toEqual({});

  await answersPermission(page, true);
  await every.click();
  const answer = page.getByRole('heading', { name: 'Unspun now runs on every site' });
  await expect(answer).toBeFocused();
  await expect(page.getByText('permission was not given')).toHaveCount(0);
  expect(await page.evaluate(stored)).toEqual({ running: 'every-site' });

  await page.getByRole('button', { name: 'Choose again' }).click();
  await page.getByRole('button', { name: /Only when I click/ }).click();
  await expect(page.getByText('press the Unspun button in the toolbar')).toBeVisible();
  expect(await page.evaluate(stored)).toEqual({ running: 'on-click' });
  await context.close();
});

test('who chooses sites is led to their list', async ({ background }) => {
  const page = await background.ownPage('options/options.html#welcome');
  await page.getByRole('button', { name: /Only on sites I choose/ }).click();
  await page.getByRole('link', { name: 'Add sites' }).click();
  await expect(page.getByLabel('Add a site')).toBeVisible();
});

test('the popup offers to run on every site, asks in the click, and says what happened', async ({
  open,
  popup,
  background,
}) => {
  const page = await open('spun.html');
  const opened = await popup(page);
  await lastListed(opened);
  await opened.shows(/Reads only when you click\. Run on every site/);
  await answersPermission(opened, false);
  await opened.click('.offer button');
  await opened.shows(/permission was not given/);
  expect(await background.worker.evaluate(stored)).toEqual({});

  await answersPermission(opened, true);
  await opened.evaluate(() => {
    chrome.permissions.contains = (async () => true) as typeof chrome.permissions.contains;
  });
  await opened.click('.offer button');
  const text = await opened.shows(/Unspun now runs on every site/);
  expect(text).not.toContain('Reads only when you click');
  await until(
    async () =>
      JSON.stringify(await background.worker.evaluate(stored)).includes('every-site') || undefined,
    'the choice to be stored',
  );
  await background.hasRegistrations('every-site');
  await opened.close();

  const again = await popup(page);
  await lastListed(again);
  expect(await again.text()).not.toContain('Run on every site');
});
