import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser } from './browser.ts';
import { grantWish, wishEverySite } from './run-everywhere.ts';
import { MemoryArea } from './store/memory-area.ts';

/** A browser that asks its question and waits for the reader's answer. */
function browserThatAsks() {
  const local = new MemoryArea();
  const memory = new MemoryArea();
  const session = { ...areaOf(memory), get: async (key: string) => memory.get([key]) };
  const asked: (string[] | undefined)[] = [];
  let held = false;
  let answer = (_: boolean) => {};
  const browser = {
    storage: { local, session },
    permissions: {
      request: ({ origins }: { origins?: string[] }) => {
        asked.push(origins);
        return new Promise<boolean>((resolve) => {
          answer = (yes) => {
            held = yes;
            resolve(yes);
          };
        });
      },
      contains: async () => held,
    },
  } as unknown as Pick<Browser, 'permissions' | 'storage'>;
  return {
    browser,
    local,
    asked,
    answer: (yes: boolean) => answer(yes),
    hold: () => (held = true),
  };
}

const areaOf = (memory: MemoryArea) => ({
  set: (items: Record<string, unknown>) => memory.set(items),
  remove: (key: string) => memory.remove([key]),
});

test('every site is asked for at once, and chosen when it is allowed', async () => {
  const { browser, local, asked, answer } = browserThatAsks();
  const wish = wishEverySite(browser);
  assert.deepEqual(asked, [['*://*/*']]);
  answer(true);
  assert.equal(await wish, true);
  assert.equal(local.stored.running, 'every-site');
});

test('a refusal leaves everything as it was, also for a permission that comes later', async () => {
  const { browser, local, answer, hold } = browserThatAsks();
  const wish = wishEverySite(browser);
  answer(false);
  assert.equal(await wish, false);
  hold();
  await grantWish(browser);
  assert.deepEqual(local.stored, {});
});

test('where the question closed the popup, the worker follows the wish when the permission comes', async () => {
  const { browser, local, hold } = browserThatAsks();
  void wishEverySite(browser);
  await new Promise(setImmediate);
  await grantWish(browser);
  assert.deepEqual(local.stored, {});
  hold();
  await grantWish(browser);
  assert.equal(local.stored.running, 'every-site');
});
