import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageText } from '../page-text.ts';
import { numbersIn } from '../text/numbers.ts';
import { readingOf } from '../text/read.ts';
import { parseStory } from './story.ts';
import { laterYears, otherMonths } from './years.ts';

const parsed = parseStory({
  format: 'unspun-story',
  version: 1,
  id: 'ferry',
  title: 'The ferry stops',
  language: 'en',
  date: '2022-07-05',
  source: { name: 'The Harbour Post' },
  names: [],
  claims: [
    {
      id: 'began',
      statement: { en: 'It began in December.' },
      anchors: [{ date: '2021-12' }],
      terms: {},
    },
  ],
  words: {},
});
assert.ok(parsed.ok);
const { story } = parsed;

type Role = PageText['passages'][number]['role'];
function reading(text: string, role: Role) {
  const passages = [{ start: 0, end: text.length, role }];
  return readingOf({ text, passages, language: 'en', title: '' });
}
function years(text: string, role: Role = 'paragraph'): number[] {
  const read = reading(text, role);
  return laterYears(read, story, numbersIn(read));
}
function months(text: string, role: Role = 'paragraph'): number[] {
  const read = reading(text, role);
  return otherMonths(read, story, numbersIn(read));
}

test('a year after the story’s is another event’s, an earlier one or its own may be the story’s', () => {
  assert.deepEqual(
    years('The ferry had sailed since 1960, until 2022 and once more in 2024.'),
    [2024],
  );
});

test('what was posted when says nothing of the event: comments, author boxes and times of day', () => {
  const dated = 'The ferry was seen here in 2024 by all of us.';
  assert.deepEqual(years(dated), [2024]);
  assert.deepEqual(years(dated, 'comment'), []);
  assert.deepEqual(years(dated, 'author'), []);
  assert.deepEqual(years('Posted by skipper on 3 May 2024 at 10:42.'), []);
});

test('a price or a model number is no year', () => {
  assert.deepEqual(years('The new ferry is called the Swan 2200 and sails well.'), []);
});

test('months of the story, and those round its own date, are no other months', () => {
  const text =
    'It began in December 2021, was told in June, July and August 2022, and not in March.';
  assert.deepEqual(months(text), [3]);
  assert.deepEqual(months(text, 'comment'), []);
});
