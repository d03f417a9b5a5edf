import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser } from '../browser.ts';
import { MemoryArea } from '../store/memory-area.ts';
import { setSiteMode } from './site-mode.ts';

/** A browser that answers its question about permissions as told, and remembers being asked. */
function browserThatAnswers(yes: boolean) {
  const local = new MemoryArea({ sites: { 'example.com': 'off' } });
  const asked: (string[] | undefined)[] = [];
  const browser = {
    storage: { local },
    permissions: {
      request: async ({ origins }: { origins?: string[] }) => {
        asked.push(origins);
        return yes;
      },
    },
  } as unknown as Pick<Browser, 'permissions' | 'storage'>;
  return { browser, local, asked };
}

test('where sites are chosen, switching one on asks for that site alone', async () => {
  const { browser, local, asked } = browserThatAnswers(true);
  assert.equal(await setSiteMode(browser, 'chosen-sites', 'example.com', 'quiet'), true);
  assert.deepEqual(asked, [['*://*.example.com/*']]);
  assert.deepEqual(local.stored.sites, { 'example.com': 'quiet' });
});

test('a refused permission puts the mode back, or leaves the site unlisted as it was', async () => {
  const { browser, local } = browserThatAnswers(false);
  assert.equal(await setSiteMode(browser, 'chosen-sites', 'example.com', 'on'), false);
  assert.equal(await setSiteMode(browser, 'chosen-sites', 'example.org', 'on'), false);
  assert.deepEqual(local.stored.sites, { 'example.com': 'off' });
});

test('nothing is asked where nothing is needed', async () => {
  const { browser, asked } = browserThatAnswers(false);
  assert.equal(await setSiteMode(browser, 'on-click', 'example.com', 'on'), true);
  assert.equal(await setSiteMode(browser, 'every-site', 'example.com', 'quiet'), true);
  assert.equal(await setSiteMode(browser, 'chosen-sites', 'example.com', 'off'), true);
  assert.deepEqual(asked, []);
});
