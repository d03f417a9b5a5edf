import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOfOldProse } from './old-prose.ts';

test('words that older prose has where a plainer one would fit today are known, those of any time are not', () => {
  for (const word of ['countenance', 'manifest', 'commence']) assert.ok(isOfOldProse(word), word);
  for (const word of ['house', 'smartphone', 'squad', '']) assert.ok(!isOfOldProse(word), word);
});
