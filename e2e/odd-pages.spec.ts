import { expect, test, until, viewOf } from './fixtures.ts';

for (const [name, path, because] of [
  ['an empty page', 'empty.html', 'empty'],
  ['a page of pictures', 'pictures.html', 'no-prose'],
] as const) {
  test(`${name} is said to hold nothing to read`, async ({ open, popup, background }) => {
    const page = await open(path);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const opened = await popup(page);
    await opened.shows(/nothing to read/i);
    expect((await viewOf(opened)).state).toEqual({ state: 'nothing-to-read', because });
    expect(await background.badge(page)).toBe('');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
}

test('a page of the browser is said to be out of reach', async ({ background, popup }) => {
  const page = await background.open('chrome://version/');
  const opened = await popup(page);
  const view = await until(async () => {
    const seen = await viewOf(opened);
    return seen.state.state === 'not-allowed' ? seen : undefined;
  }, 'the popup to say so');
  expect(view.state).toEqual({ state: 'not-allowed', because: 'browser-page' });
  expect(view.site).toBeNull();
});

test('a page of a million letters without a space is answered, not hung on', async ({
  open,
  popup,
}) => {
  const page = await open('empty.html');
  await page.evaluate(() => {
    document.body.append('a'.repeat(1_000_000));
  });
  const opened = await popup(page);
  const view = await until(async () => {
    const seen = await viewOf(opened);
    return ['report', 'nothing-to-read'].includes(seen.state.state) ? seen : undefined;
  }, 'an answer');
  if (view.state.state === 'report') expect(view.state.report.findings).toEqual([]);
});

test('messages that make no sense are refused with the field that is wrong, and change nothing', async ({
  open,
  popup,
}) => {
  const page = await open('spun.html');
  const opened = await popup(page);
  await opened.shows(/machine-reworded copy/);
  const before = await viewOf(opened);
  const answers = await opened.evaluate(() =>
    Promise.all([
      chrome.runtime.sendMessage({ name: 'show-finding', input: { tabId: 1, index: 'first' } }),
      chrome.runtime.sendMessage({ name: 'page-empty', input: { because: 'empty' } }),
      chrome.runtime.sendMessage({ name: 'check-text', input: { text: 7 } }),
    ]),
  );
  expect(answers[0]).toMatchObject({ problem: expect.stringContaining('index') });
  expect(answers[1]).toMatchObject({ problem: expect.stringContaining('extension') });
  expect(answers[2]).toMatchObject({ problem: expect.stringContaining('text') });
  expect((await viewOf(opened)).state).toEqual(before.state);
});
