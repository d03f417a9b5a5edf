import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryArea } from './memory-area.ts';
import { StoreError } from './problem.ts';
import {
  DEFAULTS,
  migrateSettings,
  modeFor,
  readSettings,
  saveSettings,
  saveSiteMode,
} from './settings.ts';

test('with nothing stored the defaults hold', async () => {
  assert.deepEqual(await readSettings(new MemoryArea()), { settings: DEFAULTS, problems: [] });
});

test('a broken field is named and its default used, the others stand, and nothing stored changes', async () => {
  const stored = { running: 'chosen-sites', sites: { 'example.com': 'loud' } };
  const area = new MemoryArea(structuredClone(stored));
  const { settings, problems } = await readSettings(area);
  assert.equal(settings.running, 'chosen-sites');
  assert.deepEqual(settings.sites, {});
  assert.equal(problems[0]?.code, 'problem_setting');
  assert.equal(problems[0]?.values[0], 'sites.example.com');
  assert.deepEqual(area.stored, stored);
});

test('saving one field leaves the others, broken ones too, as they were', async () => {
  const area = new MemoryArea({ appearance: 'pretty', running: 'on-click' });
  await saveSettings(area, { defaultMode: 'quiet' });
  assert.equal(area.stored.appearance, 'pretty');
  assert.equal(area.stored.running, 'on-click');
  assert.equal((await readSettings(area)).settings.defaultMode, 'quiet');
});

test('a refused value changes nothing and is named', async () => {
  const area = new MemoryArea();
  await assert.rejects(
    saveSettings(area, { sites: { 'not a host': 'off' } }),
    (error: unknown) =>
      error instanceof StoreError && error.problem.values[0] === 'sites.not a host',
  );
  assert.deepEqual(area.stored, {});
});

test('a full disk is said, and the old settings are whole', async () => {
  const area = new MemoryArea({ running: 'chosen-sites' });
  area.full = true;
  await assert.rejects(
    saveSettings(area, { running: 'on-click' }),
    (error: unknown) => error instanceof StoreError && error.problem.code === 'problem_full',
  );
  assert.equal((await readSettings(area)).settings.running, 'chosen-sites');
});

test('a site’s mode is kept and can be forgotten again', async () => {
  const area = new MemoryArea();
  await saveSiteMode(area, 'example.com', 'off');
  assert.equal(modeFor((await readSettings(area)).settings, 'www.example.com'), 'off');
  await saveSiteMode(area, 'example.com', null);
  assert.deepEqual((await readSettings(area)).settings.sites, {});
});

test('a broken list of sites is not overwritten by one site’s mode', async () => {
  const area = new MemoryArea({ sites: { 'example.com': 'loud' } });
  await assert.rejects(saveSiteMode(area, 'other.example', 'off'), StoreError);
  assert.deepEqual(area.stored, { sites: { 'example.com': 'loud' } });
});

test('where the reader lists sites, all others are off', () => {
  const settings = {
    ...DEFAULTS,
    running: 'chosen-sites',
    sites: { 'example.com': 'quiet' },
  } as const;
  assert.equal(modeFor(settings, 'a.example.com'), 'quiet');
  assert.equal(modeFor(settings, 'example.org'), 'off');
});

test('the reader’s own mode wins over an organisation’s, and the nearer entry over the farther', () => {
  const settings = { ...DEFAULTS, sites: { 'example.com': 'on' } } as const;
  const presets = { 'example.com': 'off', 'intranet.example.com': 'off' } as const;
  assert.equal(modeFor(settings, 'example.com', presets), 'on');
  assert.equal(modeFor(settings, 'intranet.example.com', presets), 'off');
});

test('fields of an earlier version pass through every later step, in order', () => {
  const steps = [
    (stored: Record<string, unknown>) => ({ ...stored, a: 'two' }),
    (stored: Record<string, unknown>) => ({ ...stored, b: `${stored.a} three` }),
  ];
  assert.deepEqual(migrateSettings({}, 1, steps), { a: 'two', b: 'two three' });
  assert.deepEqual(migrateSettings({ a: 'x' }, 2, steps), { a: 'x', b: 'x three' });
  assert.deepEqual(migrateSettings({ a: 'x' }, 3, steps), { a: 'x' });
});
