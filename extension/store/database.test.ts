import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { DATABASE_NAME, DATABASE_VERSION, openDatabase } from './database.ts';
import { StoreError } from './problem.ts';
import { sampleStory, sampleVisit } from './sample.ts';

const row = { id: 'harbour-ferry', origin: 'text', added: 1, story: sampleStory() };
const visit = { id: 7, ...sampleVisit() };

/** Each earlier version exactly as it was made, written out again so that an edited step is noticed. */
const EARLIER: Record<number, () => Promise<void>> = {
  1: async () => {
    const db = await openDB(DATABASE_NAME, 1, {
      upgrade: (old) => void old.createObjectStore('stories', { keyPath: 'id' }),
    });
    await db.put('stories', row);
    db.close();
  },
  2: async () => {
    const db = await openDB(DATABASE_NAME, 2, {
      upgrade(old) {
        old.createObjectStore('stories', { keyPath: 'id' });
        old.createObjectStore('history', { keyPath: 'id', autoIncrement: true });
      },
    });
    await db.put('stories', row);
    await db.put('history', visit);
    db.close();
  },
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('every earlier version has its migration test', () => {
  const versions = Object.keys(EARLIER).map(Number);
  assert.deepEqual(
    versions,
    Array.from({ length: DATABASE_VERSION - 1 }, (_, n) => n + 1),
  );
});

for (const [version, make] of Object.entries(EARLIER))
  test(`a database of version ${version} keeps its rows and gains what is new`, async () => {
    await make();
    const db = await openDatabase();
    assert.deepEqual(await db.get('stories', row.id), row);
    if (Number(version) >= 2) {
      assert.deepEqual(await db.get('history', 7), visit);
      assert.deepEqual(await db.getAllFromIndex('history', 'url', visit.url), [visit]);
    }
    assert.deepEqual([...db.transaction('history').store.indexNames], ['at', 'url']);
    db.close();
  });

test('a database of a later version is left alone, and said to be newer', async () => {
  (await openDB(DATABASE_NAME, DATABASE_VERSION + 1)).close();
  await assert.rejects(
    openDatabase(),
    (error: unknown) => error instanceof StoreError && error.problem.code === 'problem_newer',
  );
});

test('an open database makes way for a later version', async () => {
  await openDatabase();
  const later = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
  assert.equal(later.version, DATABASE_VERSION + 1);
  later.close();
});

test('a database that somebody else holds on to is said to be blocked', async (context) => {
  const held = await openDB(DATABASE_NAME, 1, {
    upgrade: (old) => void old.createObjectStore('stories', { keyPath: 'id' }),
  });
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const opening = assert.rejects(
    openDatabase(),
    (error: unknown) => error instanceof StoreError && error.problem.code === 'problem_blocked',
  );
  context.mock.timers.tick(10_000);
  context.mock.timers.reset();
  await opening;
  held.close();
});

test('storage that is switched off is said, not thrown raw', async () => {
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException('switched off', 'SecurityError');
    },
  } as unknown as IDBFactory;
  await assert.rejects(
    openDatabase(),
    (error: unknown) => error instanceof StoreError && error.problem.code === 'problem_blocked',
  );
});
