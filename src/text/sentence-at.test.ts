import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageTextOf } from './plain-text.ts';
import { readingOf } from './read.ts';
import { sentenceAt, sentencesOver } from './sentence-at.ts';

const TEXT = 'The ferry left early.\n\nNobody was on it. The captain waved.';
const { sentences } = readingOf(pageTextOf(TEXT));

test('a place is in the sentence that holds it, and in none between two passages', () => {
  assert.equal(sentenceAt(sentences, TEXT.indexOf('ferry')), 0);
  assert.equal(sentenceAt(sentences, TEXT.indexOf('\n')), -1);
  assert.equal(sentenceAt(sentences, TEXT.indexOf('captain')), 2);
  assert.equal(sentenceAt(sentences, TEXT.length), -1);
});

test('a stretch touches every sentence that it begins, ends or runs through in', () => {
  const over = (from: string, to: string) =>
    sentencesOver(sentences, TEXT.indexOf(from), TEXT.indexOf(to)).map((s) => sentences.indexOf(s));
  assert.deepEqual(over('left', 'captain'), [0, 1, 2]);
  assert.deepEqual(over('Nobody', 'The captain'), [1]);
});
