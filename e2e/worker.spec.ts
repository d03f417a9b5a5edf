import { expect, lastListed, test, until, viewOf } from './fixtures.ts';

test('a worker that was stopped still knows the page: badge, report and scrolling', async ({
  open,
  popup,
  background,
}) => {
  const page = await open('spun.html');
  const first = await popup(page);
  await first.shows(/machine-reworded copy/);
  const badge = await background.showsBadge(page, /^\d+$/);
  const before = await viewOf(first);
  await first.close();

  // Only a page of the extension may stop its worker.
  const own = await background.ownPage('popup/popup.html');
  const session = await own.context().newCDPSession(own);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await own.close();

  await page.bringToFront();
  const second = await popup(page);
  await second.shows(/machine-reworded copy/);
  const after = await viewOf(second);
  expect(after.state).toEqual(before.state);
  expect(
    await second.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return chrome.action.getBadgeText({ tabId: tab!.id! });
    }),
  ).toBe(badge);
  await second.click(`li[data-index="${await lastListed(second)}"] button`);
  await until(
    async () => ((await page.evaluate(() => scrollY)) > 0 ? true : undefined),
    'the page to scroll',
  );
});
