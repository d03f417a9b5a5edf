import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersIn } from '../text/numbers.ts';
import { readingOf } from '../text/read.ts';
import { contradictions } from './contradictions.ts';

function reading(text: string) {
  return readingOf({
    text,
    passages: [{ start: 0, end: text.length, role: 'paragraph' }],
    language: null,
    title: '',
  });
}

function against(text: string, anchors: Parameters<typeof contradictions>[1]) {
  return contradictions(numbersIn(reading(text)), anchors).map((c) => [
    text.slice(c.mention.start, c.mention.end),
    c.expected,
    c.scaleOnly,
  ]);
}

const sales = { number: 119e9, unit: 'usd' };

test('the right digits at the wrong size contradict the claim', () => {
  assert.deepEqual(against('Sales came to 119 million dollars in the year.', [sales]), [
    ['119 million dollars', 119e9, true],
  ]);
  assert.deepEqual(against('Der Umsatz lag bei 119 Billionen Dollar in dem Jahr.', [sales]), [
    ['119 Billionen Dollar', 119e9, true],
  ]);
});

test('another sum in the same currency contradicts, a conversion does not', () => {
  assert.deepEqual(against('Sales came to $91 billion in the year.', [sales]), [
    ['$91 billion', 119e9, false],
  ]);
  assert.deepEqual(against('Sales came to 116 billion euros in the year.', [sales]), []);
});

test('rounding and the other reading of a separator agree with the claim', () => {
  assert.deepEqual(against('Sales came to nearly $120 billion in the year.', [sales]), []);
  assert.deepEqual(against('Sales came to 119.000 million dollars in the year.', [sales]), []);
});

test('where two anchors could be meant, nothing is said', () => {
  const two = [sales, { number: 17.5e9, unit: 'usd' }];
  assert.deepEqual(against('Sales came to $55 billion in the year.', two), []);
});

test('a wrong month or year contradicts a date', () => {
  const date = [{ date: '2021-12' }];
  assert.deepEqual(against('The event was held in December 2021 in the town.', date), []);
  assert.deepEqual(against('The event was held in December in the town.', date), []);
  assert.deepEqual(against('The event was held in March 2020 in the town.', date), [
    ['March 2020', 202112, false],
  ]);
});

test('a plain count is held only against its own digits', () => {
  const users = [{ number: 384e6 }];
  assert.deepEqual(against('Some 384 users were counted on the site.', users), [
    ['384', 384e6, true],
  ]);
  assert.deepEqual(against('Some 12 reporters were at the site of it.', users), []);
});
