import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { readPresets } from './managed.ts';
import { MemoryArea } from './memory-area.ts';
import { sampleStory } from './sample.ts';

test('an organisation’s sites and stories are read', async () => {
  const presets = await readPresets(
    new MemoryArea({
      sites: [{ site: 'example.com', mode: 'off' }],
      stories: [JSON.stringify(sampleStory())],
    }),
  );
  assert.deepEqual(presets, {
    sites: { 'example.com': 'off' },
    stories: [sampleStory()],
    problems: [],
  });
});

test('a broken story is named, and the other presets hold', async () => {
  const presets = await readPresets(
    new MemoryArea({ sites: [{ site: 'example.com', mode: 'off' }], stories: ['{}', 'x'] }),
  );
  assert.deepEqual(presets.sites, { 'example.com': 'off' });
  assert.deepEqual(
    presets.problems.map((each) => each.values[0]),
    ['stories.0', 'stories.1'],
  );
});

test('a browser without policies has no presets and no problem', async () => {
  const presets = await readPresets({ get: () => Promise.reject(new Error('no manifest')) });
  assert.deepEqual(presets, { sites: {}, stories: [], problems: [] });
});

test('the policy schema names the same fields as the reader of it', async () => {
  const schema = JSON.parse(
    await readFile(new URL('managed-schema.json', import.meta.url), 'utf8'),
  );
  assert.deepEqual(Object.keys(schema.properties), ['sites', 'stories']);
  assert.deepEqual(schema.properties.sites.items.properties.mode.enum, ['on', 'quiet', 'off']);
});
