import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { makeBackup, readBackup, restoreBackup } from './backup.ts';
import { openDatabase } from './database.ts';
import { recordVisit } from './history.ts';
import { MemoryArea } from './memory-area.ts';
import { StoreError } from './problem.ts';
import { sampleStory, sampleVisit } from './sample.ts';
import { readSettings, saveSettings } from './settings.ts';
import { addStory, readStories } from './stories.ts';

const NOW = new Date(Date.UTC(2026, 4, 2));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function filled() {
  const area = new MemoryArea();
  const db = await openDatabase();
  await saveSettings(area, { running: 'every-site', sites: { 'example.com': 'quiet' } });
  await addStory(db, sampleStory(), 'page');
  await recordVisit(db, sampleVisit());
  return { area, db };
}

test('a backup brings everything back on an empty machine', async () => {
  const { area, db } = await filled();
  const backup = await makeBackup(area, db, NOW);
  db.close();
  globalThis.indexedDB = new IDBFactory();
  const empty = new MemoryArea();
  const fresh = await openDatabase();
  await restoreBackup(empty, fresh, readBackup(JSON.stringify(backup)));
  assert.deepEqual(await makeBackup(empty, fresh, NOW), backup);
  fresh.close();
});

test('a restore replaces what was there', async () => {
  const { area, db } = await filled();
  const backup = readBackup(JSON.stringify(await makeBackup(area, db, NOW)));
  await addStory(db, sampleStory('another'), 'text');
  await saveSettings(area, { defaultMode: 'off' });
  await restoreBackup(area, db, backup);
  assert.deepEqual(
    (await readStories(db)).stories.map((stored) => stored.id),
    ['harbour-ferry'],
  );
  assert.equal((await readSettings(area)).settings.defaultMode, 'on');
  db.close();
});

test('a broken file is refused with its first wrong field', async () => {
  const { area, db } = await filled();
  const backup = await makeBackup(area, db, NOW);
  db.close();
  const refuses = (change: object, field: string) =>
    assert.throws(
      () => readBackup(JSON.stringify({ ...backup, ...change })),
      (error: unknown) => error instanceof StoreError && error.problem.values[0] === field,
      field,
    );
  refuses({ version: 2 }, 'version');
  refuses({ settings: { ...backup.settings, running: 'often' } }, 'settings.running');
  refuses({ stories: [{ ...backup.stories[0], story: {} }] }, 'stories.0.story');
  refuses({ history: [{ ...backup.history[0], score: 101 }] }, 'history.0.score');
  assert.throws(() => readBackup('{'), StoreError);
});

test('when the database refuses, settings and rows are as they were before', async () => {
  const { area, db } = await filled();
  const before = await makeBackup(area, db, NOW);
  const restored = readBackup(JSON.stringify(before));
  restored.settings = { ...restored.settings, running: 'on-click', defaultMode: 'quiet' };
  // A row that IndexedDB cannot store, as the last one, after others have been put.
  restored.history.push({ id: 2, ...sampleVisit(), title: (() => '') as unknown as string });
  await assert.rejects(restoreBackup(area, db, restored), StoreError);
  assert.deepEqual(await makeBackup(area, db, NOW), before);
  db.close();
});

test('when settings cannot be written, the database is not touched', async () => {
  const { area, db } = await filled();
  const backup = readBackup(JSON.stringify(await makeBackup(area, db, NOW)));
  await addStory(db, sampleStory('another'), 'text');
  area.full = true;
  await assert.rejects(restoreBackup(area, db, backup), StoreError);
  assert.equal((await readStories(db)).stories.length, 2);
  db.close();
});
