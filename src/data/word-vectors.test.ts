import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { countedWord } from '../spin/wording-fluency.ts';
import { hashOf } from './sieve.ts';
import { DIMENSIONS, vectorOf } from './word-vectors.ts';

/** The cosine of the vectors of two words. */
function likeness(one: string, other: string): number {
  const [a, b] = [one, other].map((word) => countedWord(word).meaning!);
  let product = 0;
  for (const [at, number] of a!.vector.entries()) product += number * b!.vector[at]!;
  return product / (a!.length * b!.length);
}

test('a vector has a number for each dimension, each of them one of the four that two bits stand for', () => {
  const vector = vectorOf(countedWord('river').hash)!;
  assert.equal(vector.length, DIMENSIONS);
  assert.deepEqual(
    [...new Set(vector)].sort((a, b) => a - b),
    [-3, -1, 1, 3],
  );
});

test('a word has the vector that the source gives it', () => {
  const source = readFileSync(new URL('word-vectors.tsv', import.meta.url), 'utf8');
  const lines = source.trimEnd().split('\n');
  for (let at = 0; at < lines.length; at += 97) {
    const [word, digits] = lines[at]!.split('\t');
    const numbers = Array.from(digits!, (digit) => 2 * Number(digit) - 3);
    assert.deepEqual([...vectorOf(hashOf(`${word} `))!], numbers, word);
  }
});

test('words that keep like company have like vectors', () => {
  for (const [word, near, far] of [
    ['river', 'lake', 'verdict'],
    ['bread', 'cheese', 'parliament'],
    ['goal', 'striker', 'tomato'],
    ['judge', 'verdict', 'soil'],
  ] as const) {
    const [like, unlike] = [likeness(word, near), likeness(word, far)];
    assert.ok(like > unlike + 0.2, `${word}: ${near} ${like}, ${far} ${unlike}`);
  }
});

test('a possessive means what its owner does, and a word that nobody has written means nothing', () => {
  assert.ok(likeness('gardener', "gardener's") > 0.999);
  assert.equal(countedWord('zzqxv').meaning, null);
});
