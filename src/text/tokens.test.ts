import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenAt, tokenize } from './tokens.ts';

test('words are lower-case and keep inner hyphens and apostrophes', () => {
  assert.deepEqual(tokenize('A multi-brand event: it’s TikTok’s.').words, [
    'a',
    'multi-brand',
    'event',
    "it's",
    "tiktok's",
  ]);
});

test('figures keep their separators and lose the full stop behind them', () => {
  assert.deepEqual(tokenize('Worth 300,000.50 in 2021.').words, [
    'worth',
    '300,000.50',
    'in',
    '2021',
  ]);
});

test('each character of a script without spaces is a word', () => {
  assert.deepEqual(tokenize('抖音 and ライブ').words, ['抖', '音', 'and', 'ラ', 'イ', 'ブ']);
});

test('a letter that grows in lower case moves no offset', () => {
  const { starts, ends } = tokenize('İstanbul is big');
  assert.equal('İstanbul is big'.slice(starts[1], ends[1]), 'is');
});

test('any string is cut into tokens in order, each holding its own characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { words, starts, ends } = tokenize(text);
      let last = 0;
      for (let at = 0; at < words.length; at++) {
        assert.ok(starts[at]! >= last && ends[at]! > starts[at]!);
        last = ends[at]!;
      }
      assert.ok(last <= text.length);
    }),
  );
});

test('the token at an offset is the first that starts there or later', () => {
  const tokens = tokenize('one two three');
  assert.equal(tokenAt(tokens, 0), 0);
  assert.equal(tokenAt(tokens, 1), 1);
  assert.equal(tokenAt(tokens, 99), 3);
});
