import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rewording } from './wording-lattice.ts';
import { judgePage } from './wording-page.ts';

const rewording = (weight: number, mark: number): Rewording => ({
  first: 0,
  last: 1,
  natural: 'plain',
  weight,
  mark,
  onlySynonym: false,
  commoner: 3,
});

/** So many different rewordings, each as likely as another and of one mark. */
const different = (count: number, weight: number, mark: number) =>
  Array.from({ length: count }, (_, at) => ({
    rewording: rewording(weight, mark),
    actual: `word-${at}`,
  }));

/** Log-odds that a page of so many words is spun. */
const odds = (
  rewordings: Parameters<typeof judgePage>[0],
  { words = 600, strange = 0, old = 0, seldom = 0, favourites = 0 } = {},
) => judgePage(rewordings, [], { seldom, favourites }, strange, old, words).odds;

test('a page without odd wording is no spun page, one full of it is', () => {
  assert.ok(odds([]) < -2);
  assert.ok(odds(different(40, 4, 0)) > 2);
});

test('one wording again and again is a writer’s habit and counts once', () => {
  const habit = different(1, 4, 2)[0]!;
  assert.equal(odds(Array(50).fill(habit)), odds([habit]));
});

test('a few wordings that people also write accuse nobody, however well others would fit', () => {
  assert.ok(odds(different(4, 50, 0)) < 0);
});

test('what is many on a short page is ordinary on a long one', () => {
  const some = different(80, 2, 0);
  assert.ok(odds(some, { words: 1_000 }) > 2);
  assert.ok(odds(some, { words: 10_000 }) < -4);
});

test('strange words alone can say that a page is spun', () => {
  assert.ok(odds([], { strange: 2 }) < 0);
  assert.ok(odds([], { strange: 7 }) > 0);
});

test('a stiff writer has both stiff wordings and strange words: together they say little more than the greater', () => {
  const stiff = different(20, 3, 0);
  const strange = 2.5;
  const base = odds([]);
  const more = (what: Parameters<typeof odds>[0], strange: number) =>
    odds(what, { strange }) - base;
  const [both, one, other] = [more(stiff, strange), more(stiff, 0), more([], strange)];
  assert.ok(both > Math.max(one, other));
  assert.ok(both < 0.9 * (one + other), `${both} ${one} ${other}`);
});

test('many of the words that spinners like say something, however well each fits', () => {
  assert.equal(odds([], { favourites: 100 }), odds([]));
  assert.ok(odds([], { favourites: 180 }) > odds([]));
});

test('one phrase that was only worked out says nothing, several do', () => {
  const worked = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      match: { first: at, last: at + 2, natural: 'plain words', how: 'inverted' as const },
      actual: `phrase-${at}`,
    }));
  const odds = (count: number) =>
    judgePage([], worked(count), { seldom: 0, favourites: 0 }, 0, 0, 400).odds;
  assert.equal(odds(1), odds(0));
  assert.ok(odds(3) > odds(0) + 2);
});

test('rewordings that the manner of another time explains say less', () => {
  const met = different(30, 4, 0);
  assert.ok(odds(met, { old: 2 }) < odds(met) - 1);
});
