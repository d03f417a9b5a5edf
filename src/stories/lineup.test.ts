import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../text/tokens.ts';
import { type Habits, lineUp } from './lineup.ts';
import { wordIn } from './match.ts';
import { closestWordings, patternsOf } from './pattern.ts';

const nothing: Habits = {
  of: () => new Map(),
  ofWord: () => new Map(),
  begins: () => false,
  weight: () => 0,
};
const some: Habits = {
  of: (actual) => new Map(actual === 'in all places' ? [['everywhere', 2]] : []),
  ofWord: () => new Map(),
  begins: ({ text }) => text === 'in',
  weight: () => 0,
};

const wordsOf = (text: string) => tokenize(text).types.map(wordIn('en'));

function lay(sentence: string, terms: (string | string[])[], habits = nothing) {
  const words = wordsOf(sentence);
  const pattern = closestWordings(
    patternsOf(terms, 'en'),
    words.map((w) => w.stem),
  );
  return { ...lineUp(words, pattern, habits), pattern, words };
}

test('a sentence that keeps every term covers the claim', () => {
  const { coverage } = lay('The harbour closed its ferry line last winter.', [
    'the harbour closed',
    'ferry line',
  ]);
  assert.equal(coverage, 1);
});

test('a word in a slot stands for the story’s word', () => {
  const { patternOf, pattern, words } = lay('They closed the boat line.', [
    'closed the ferry line',
  ]);
  const boat = words.findIndex(({ word }) => word === 'boat');
  assert.equal(pattern[patternOf[boat]!]?.word, 'ferry');
});

test('a known phrase of several words stands for one', () => {
  const { phrases, pattern, coverage, explained } = lay(
    'It will work in all places.',
    ['will work everywhere'],
    some,
  );
  assert.equal(phrases.length, 1);
  assert.equal(pattern[phrases[0]!.patternFrom]?.word, 'everywhere');
  assert.ok(explained > 0 && coverage < 1);
});

test('free text between terms costs nothing, inside a term it breaks the skeleton no more than a little', () => {
  const { coverage } = lay('The harbour, which nobody had asked for years, closed.', [
    'the harbour',
    'closed',
  ]);
  assert.equal(coverage, 1);
});

test('the wording that the sentence has is laid beside it, the proposed one where it has none', () => {
  const terms = [['began', 'started with', 'set out']];
  assert.equal(lay('It started with a song.', terms).pattern[0]?.word, 'started');
  assert.equal(lay('Nobody knows why.', terms).pattern[0]?.word, 'began');
});

test('of two wordings the one that stands there whole is laid beside it, and not a longer one strewn over the sentence', () => {
  const terms = [['the harbour master of town', 'the port captain']];
  const { pattern } = lay(
    'In town the port captain showed the old harbour to the master of a ship.',
    terms,
  );
  assert.equal(pattern[1]?.word, 'port');
});

test('a wording is not preferred for being made of many words of which a few small ones stand there', () => {
  const terms = [['sank fast', 'it went straight down to the muddy bottom of all of them fast']];
  assert.equal(lay('It was fast, and all of them sat in it.', terms).pattern[0]?.word, 'sank');
});
