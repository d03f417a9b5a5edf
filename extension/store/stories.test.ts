import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { openDatabase } from './database.ts';
import { StoreError } from './problem.ts';
import { sampleStory } from './sample.ts';
import {
  addStory,
  deleteStory,
  putStory,
  readStories,
  storiesInUse,
  storyFromFile,
} from './stories.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('an added story is there after the database was closed and opened', async () => {
  const first = await openDatabase();
  await addStory(first, sampleStory(), 'text');
  first.close();
  const again = await openDatabase();
  assert.deepEqual((await readStories(again)).stories[0]?.story, sampleStory());
  again.close();
});

test('a story whose id is taken gets the next free one', async () => {
  const db = await openDatabase();
  await addStory(db, sampleStory(), 'text');
  const second = await addStory(db, sampleStory(), 'text', ['harbour-ferry-2']);
  assert.equal(second.story.id, 'harbour-ferry-3');
  assert.equal((await readStories(db)).stories.length, 2);
  db.close();
});

test('a deleted story can be put back as it was', async () => {
  const db = await openDatabase();
  const stored = await addStory(db, sampleStory(), 'page');
  const deleted = await deleteStory(db, stored.id);
  assert.deepEqual((await readStories(db)).stories, []);
  assert.ok(deleted);
  await putStory(db, deleted);
  assert.deepEqual((await readStories(db)).stories, [stored]);
  db.close();
});

test('a stored story that is broken is named and not used', async () => {
  const db = await openDatabase();
  const broken = { ...sampleStory(), title: '' };
  await db.put('stories', { id: 'broken', origin: 'file', added: 1, story: broken });
  const { stories, problems } = await readStories(db);
  assert.deepEqual(stories, []);
  assert.deepEqual(problems[0]?.values, ['broken', 'title: title is empty']);
  db.close();
});

test('a file that is no story is refused with a sentence', () => {
  const refused = (code: string) => (error: unknown) =>
    error instanceof StoreError && error.problem.code === code;
  assert.throws(() => storyFromFile('not json'), refused('problem_json'));
  assert.throws(() => storyFromFile('{}'), refused('problem_file'));
  assert.throws(() => storyFromFile('x'.repeat(1_000_001)), refused('problem_large'));
  assert.deepEqual(storyFromFile(JSON.stringify(sampleStory())), sampleStory());
});

test('a story that is switched off is not compared with pages', () => {
  const own = { id: 'mine', origin: 'text', added: 1, story: sampleStory('mine') } as const;
  const sources = { bundled: [sampleStory('bundled')], preset: [], own: [own] };
  assert.deepEqual(
    storiesInUse(sources, ['bundled']).map((story) => story.id),
    ['mine'],
  );
});
