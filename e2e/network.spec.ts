import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, lastListed, test, until } from './fixtures.ts';

test('a full use asks the network for nothing but the page itself', async ({
  open,
  popup,
  background,
  server,
}) => {
  const asked: string[] = [];
  background.context.on('request', (request) => asked.push(request.url()));
  const page = await open('spun.html');
  const opened = await popup(page);
  await opened.shows(/machine-reworded copy/);
  const seen: string[] = await opened.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  await opened.click(`li[data-index="${await lastListed(opened)}"] button`);
  await until(
    async () => ((await page.evaluate(() => scrollY)) > 0 ? true : undefined),
    'the page to scroll',
  );
  await opened.close();
  await background.ownPage('options/options.html');

  const elsewhere = [...asked, ...seen].filter(
    (url) => !url.startsWith(`${server.origin}/`) && !url.startsWith('chrome-extension://'),
  );
  expect(elsewhere).toEqual([]);
  const ofPage = new Set(['/spun.html', '/page.css', '/picture.svg', '/favicon.ico']);
  expect(server.asked.filter((path) => !ofPage.has(path))).toEqual([]);
});

test('the extension’s own pages and its worker cannot reach the network even if they try', async ({
  background,
}) => {
  let reached = 0;
  const outside = createServer((_, response) => {
    reached += 1;
    response.end();
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  const { port } = outside.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}/`;
  const attempt = (url: string) =>
    fetch(url, { mode: 'no-cors' }).then(
      () => 'reached',
      () => 'refused',
    );
  const own = await background.ownPage('popup/popup.html');
  expect(await own.evaluate(attempt, address)).toBe('refused');
  expect(await background.worker.evaluate(attempt, address)).toBe('refused');
  expect(
    await own.evaluate(
      (url) =>
        new Promise((resolve) => {
          const image = new Image();
          image.onload = () => resolve('loaded');
          image.onerror = () => resolve('refused');
          image.src = url;
        }),
      address,
    ),
  ).toBe('refused');
  expect(reached).toBe(0);
  outside.close();
});
