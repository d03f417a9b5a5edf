import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../text/tokens.ts';
import { Surroundings } from './surroundings.ts';
import { countedWord } from './wording-fluency.ts';

const around = (text: string, isName: (token: number) => boolean = () => false) =>
  new Surroundings(tokenize(text), isName);
/** How well a word goes with what stands around a token of a text. */
const fit = (text: string, token: number, word: string) =>
  around(text).fit(token, countedWord(word));

const GARDEN =
  'The gardener watered the tomatoes and the plant had its first fruit in the compost.';
const PLANT = GARDEN.split(' ').indexOf('plant');

test('a word of what is spoken of goes better with its surroundings than one of something else', () => {
  for (const [near, far] of [
    ['flower', 'factory'],
    ['soil', 'verdict'],
    ['seeds', 'consequences'],
  ] as const) {
    const [well, badly] = [fit(GARDEN, PLANT, near)!, fit(GARDEN, PLANT, far)!];
    assert.ok(well > badly + 0.15, `${near} ${well}, ${far} ${badly}`);
  }
});

test('the word that stands there says nothing of its own surroundings, however often it is said', () => {
  assert.equal(fit('soil', 0, 'plant'), null);
  assert.equal(fit('soil, soil and soil', 1, 'plant'), null);
  const [once, again] = [fit('seeds, soil', 1, 'plant')!, fit('soil, seeds, soil', 2, 'plant')!];
  assert.ok(Math.abs(once - again) < 1e-5, `${once} ${again}`);
});

test('where only small words stand around, or the word has no meaning, nothing is known', () => {
  assert.equal(fit('and the of in', 1, 'plant'), null);
  assert.equal(fit(GARDEN, PLANT, 'zzqxv'), null);
});

test('a name is not what is spoken of', () => {
  const text = 'Wood and Baker';
  assert.notEqual(around(text).fit(1, countedWord('plant')), null);
  assert.equal(around(text, (token) => token !== 1).fit(1, countedWord('plant')), null);
});

test('what stands far away says nothing, and a text’s first and last words have surroundings on one side', () => {
  const near = 'gardener tomatoes compost seeds roses leaves lawn soil';
  const far = 'parliament treasury budget chancellor';
  const text = `${far} ${near} plant ${near} ${far}`;
  const here = text.split(' ').indexOf('plant');
  const without = fit(`${near} plant ${near}`, near.split(' ').length, 'flower')!;
  assert.ok(Math.abs(fit(text, here, 'flower')! - without) < 1e-5);
  const last = text.split(' ').length - 1;
  assert.ok(fit(text, last, 'deficit')! > fit(text, here, 'deficit')!);
  assert.ok(fit(text, 0, 'deficit')! > fit(text, here, 'deficit')!);
});

test('the same place is weighed the same whatever was asked before', () => {
  const garden = around(GARDEN);
  const first = garden.fit(PLANT, countedWord('flower'));
  assert.equal(garden.fit(2, countedWord('verdict')), fit(GARDEN, 2, 'verdict'));
  assert.equal(garden.fit(PLANT, countedWord('flower')), first);
});
