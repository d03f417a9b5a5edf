import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { keepPresets, lastPresets, readPresets } from './managed.ts';
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
    welcome: true,
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
  assert.deepEqual(presets, { sites: {}, stories: [], welcome: true, problems: [] });
});

test('the policy schema names the same fields as the reader of it', async () => {
  const schema = JSON.parse(
    await readFile(new URL('managed-schema.json', import.meta.url), 'utf8'),
  );
  assert.deepEqual(Object.keys(schema.properties), ['sites', 'stories', 'welcome']);
  assert.deepEqual(schema.properties.sites.items.properties.mode.enum, ['on', 'quiet', 'off']);
});

const off = { sites: [{ site: 'example.com', mode: 'off' }] };
const never = { get: () => new Promise<never>(() => undefined) };

test('presets that were read once are known before the browser tells them again', async () => {
  const local = new MemoryArea();
  await keepPresets({ managed: new MemoryArea(off), local });
  assert.deepEqual((await lastPresets({ managed: never, local })).sites, { 'example.com': 'off' });
});

test('presets that were never read are waited for', async () => {
  let tell = (_: Record<string, unknown>) => {};
  const managed = {
    get: () =>
      new Promise<Record<string, unknown>>((told) => {
        tell = told;
      }),
  };
  const local = new MemoryArea();
  const asked = lastPresets({ managed, local });
  let known = false;
  void asked.then(() => {
    known = true;
  });
  await new Promise(setImmediate);
  assert.equal(known, false);
  tell(off);
  assert.deepEqual((await asked).sites, { 'example.com': 'off' });
});

test('presets that changed take the place of those that were kept, also of those that are gone', async () => {
  const local = new MemoryArea();
  await keepPresets({ managed: new MemoryArea(off), local });
  await keepPresets({ managed: new MemoryArea({}), local });
  assert.deepEqual((await lastPresets({ managed: never, local })).sites, {});
});

test('where new presets cannot be kept, older ones do not stand in for them', async () => {
  const local = new MemoryArea();
  await keepPresets({ managed: new MemoryArea({}), local });
  local.full = true;
  const managed = new MemoryArea(off);
  await keepPresets({ managed, local });
  assert.deepEqual((await lastPresets({ managed, local })).sites, { 'example.com': 'off' });
});
