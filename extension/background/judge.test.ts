import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageTextOf } from '../../src/text/plain-text.ts';
import { sampleStory } from '../store/sample.ts';
import { Judge } from './judge.ts';

const page = pageTextOf('The ferry runs again. '.repeat(20));

test('where the reader’s own stories cannot be read, each report says so until they can', async () => {
  let ownRead = false;
  let asked = 0;
  const judge = new Judge(async () => {
    asked += 1;
    return { stories: [sampleStory()], ownRead };
  });
  const notes = async () => (await judge.judge(page)).notChecked.map(({ code }) => code);
  assert.ok((await notes()).includes('own-stories-unread'));
  ownRead = true;
  assert.ok(!(await notes()).includes('own-stories-unread'));
  await notes();
  // Once they are read, stories are kept until they change.
  assert.equal(asked, 2);
});
