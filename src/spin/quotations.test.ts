import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseStory } from '../stories/story.ts';
import { pageTextOf } from '../text/plain-text.ts';
import { readingOf } from '../text/read.ts';
import { HABITS } from './habits.ts';
import { changedQuotations } from './quotations.ts';

const SAID = 'We will look after every islander until the new boat arrives';
const parsed = parseStory({
  format: 'unspun-story',
  version: 1,
  id: 'ferry',
  title: 'The ferry stops',
  language: 'en',
  date: '2022-07-05',
  source: { name: 'The Harbour Post' },
  names: [],
  claims: [],
  words: {},
  quotations: [{ speaker: 'The mayor', words: { en: SAID } }],
});
assert.ok(parsed.ok);
const { story } = parsed;

function changed(text: string): (string | null)[][] {
  const reading = readingOf(pageTextOf(text));
  return changedQuotations(reading, story, HABITS).map(({ start, end, natural }) => [
    reading.text.slice(start, end),
    natural,
  ]);
}

test('a quotation in other words than were said is marked, with what was said', () => {
  assert.deepEqual(
    changed('“We will look after each islander until the new vessel arrives,” the mayor said.'),
    [['We will look after each islander until the new vessel arrives', SAID]],
  );
});

test('what was said is left alone', () => {
  assert.deepEqual(changed(`“${SAID},” the mayor said to them on Sunday.`), []);
});

test('another quotation is somebody else’s, and without marks nobody is quoted', () => {
  assert.deepEqual(changed('“We will sell the old boat and buy a house,” the skipper said.'), []);
  assert.deepEqual(
    changed('They will look after each islander until the new vessel arrives, the mayor said.'),
    [],
  );
});

test('the same words strewn over a longer speech are no changed quotation', () => {
  assert.deepEqual(
    changed(
      '“We will, as I have said, look for money after the summer so that every visitor and islander can stay with us until the day when the large boat finally arrives,” the mayor said.',
    ),
    [],
  );
});

test('in another language every quotation is a translation', () => {
  assert.deepEqual(
    changed('„Wir kümmern uns um jeden auf der Insel, bis das neue Boot kommt“, sagte er.'),
    [],
  );
});
