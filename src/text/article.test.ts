import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleBefore } from './article.ts';

test('the article goes by how a word is spoken, not by its first letter', () => {
  const an = ['apple', 'idea', 'unusual', 'uninvited', 'hour', 'honest', 'heir'];
  const a = ['pear', 'university', 'unit', 'user', 'useful', 'European', 'one', 'utility', 'house'];
  assert.deepEqual(
    an.filter((word) => articleBefore(word.toLowerCase()) !== 'an'),
    [],
  );
  assert.deepEqual(
    a.filter((word) => articleBefore(word.toLowerCase()) !== 'a'),
    [],
  );
});
