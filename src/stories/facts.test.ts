import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersIn } from '../text/numbers.ts';
import { pageTextOf } from '../text/plain-text.ts';
import { readingOf } from '../text/read.ts';
import { anchoredFacts } from './facts.ts';
import { parseStory } from './story.ts';

const parsed = parseStory({
  format: 'unspun-story',
  version: 1,
  id: 'sales',
  title: 'Sales',
  language: 'en',
  date: '2022-07-05',
  source: { name: 'The Harbour Post' },
  names: [],
  claims: [
    {
      id: 'sales',
      statement: { en: 'Sales were worth 119 billion dollars in December 2021, to 1,190 buyers.' },
      anchors: [{ number: 119e9, unit: 'usd' }, { number: 1190 }, { date: '2021-12' }],
      terms: {},
    },
  ],
  words: {},
});
assert.ok(parsed.ok);
const { story } = parsed;

const facts = (text: string) =>
  anchoredFacts(story, numbersIn(readingOf(pageTextOf(text)))).map(({ key }) => key);

test('a figure of the story is known in other words and other languages', () => {
  assert.deepEqual(facts('Sales were worth $119 billion in the whole of the year.'), [
    '#119000000000',
  ]);
  assert.deepEqual(
    facts('Die Verkäufe waren in dem Jahr 119 Milliarden Dollar wert, so sagt man.'),
    ['#119000000000'],
  );
});

test('it is the same figure when it is rounded, and another when it is not near', () => {
  assert.deepEqual(facts('Sales were worth nearly $120 billion in the year.'), ['#119000000000']);
  assert.deepEqual(facts('Sales were worth nearly $130 billion in the year.'), []);
});

test('it is another figure in another currency', () => {
  assert.deepEqual(facts('Sales were worth 119 billion euros in the year.'), []);
});

test('a separator that languages use differently is read both ways', () => {
  assert.deepEqual(facts('There were 1.190 of the buyers in the shop on that day.'), ['#1190']);
});

test('a month without its year states the date, another year does not', () => {
  const date = ['#2021-12'];
  assert.deepEqual(facts('It was sold to them last December by the owner.'), date);
  assert.deepEqual(facts('It was sold to them in December 2021 by the owner.'), date);
  assert.deepEqual(facts('It was sold to them in December 2019 by the owner.'), []);
});
