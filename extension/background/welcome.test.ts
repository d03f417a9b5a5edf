import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser } from '../browser.ts';
import { MemoryArea } from '../store/memory-area.ts';
import { welcome } from './welcome.ts';

/** A browser with an organisation's policy, and the addresses that were opened in it. */
function browserWith(policy: Record<string, unknown>) {
  const opened: (string | undefined)[] = [];
  const browser = {
    runtime: { getURL: (path: string) => `extension:/${path}` },
    storage: { local: new MemoryArea(), managed: new MemoryArea(policy) },
    tabs: { create: async ({ url }: { url?: string }) => opened.push(url) },
  } as unknown as Pick<Browser, 'runtime' | 'storage' | 'tabs'>;
  return { browser, opened };
}

test('a new reader is welcomed once, however often the browser calls it an installation', async () => {
  const { browser, opened } = browserWith({});
  await welcome(browser);
  await welcome(browser);
  assert.deepEqual(opened, ['extension:/options/options.html#welcome']);
});

test('nobody is welcomed where an organisation does without', async () => {
  const { browser, opened } = browserWith({ welcome: false });
  await welcome(browser);
  assert.deepEqual(opened, []);
});
