import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reason } from '../reasons.ts';
import { indexStory } from '../stories/index-story.ts';
import { match } from '../stories/match.ts';
import { parseStory } from '../stories/story.ts';
import { pageTextOf } from '../text/plain-text.ts';
import { readingOf } from '../text/read.ts';
import type { Reading } from '../text/reading.ts';
import type { StoryEvidence } from '../verdict/story-evidence.ts';
import { HABITS } from './habits.ts';
import { search } from './search.ts';

const parsed = parseStory({
  format: 'unspun-story',
  version: 1,
  id: 'cliff',
  title: 'The cliff railway',
  language: 'en',
  date: '2024-05-02',
  source: { name: 'Coast Gazette' },
  names: [],
  claims: [
    {
      id: 'railway',
      statement: { en: 'The cliff railway carries forty folks to the lighthouse.' },
      anchors: [],
      terms: { en: ['the cliff railway carries', 'forty folks', 'to the white lighthouse'] },
    },
  ],
  words: {},
});
assert.ok(parsed.ok);
const indexed = indexStory(parsed.story);

/** A page beside the story, with log-odds that it follows the story's own text. */
function beside(reading: Reading, copy: number): StoryEvidence {
  return {
    indexed,
    mentions: [],
    told: [],
    tellings: match(reading, indexed, [], HABITS),
    sameEvent: [],
    copy: [reason('claim-order', copy)],
    coverage: null,
  };
}

const FOLLOWS = 5;
const TELLS = -2;

const read = (text: string) => readingOf(pageTextOf(text));
const marked = (text: string, copy: number | null) => {
  const reading = read(text);
  const { wording, translation } = search(
    reading,
    copy === null ? null : beside(reading, copy),
    [],
  );
  return [...wording.candidates, ...translation.candidates].map(({ start, end }) =>
    reading.text.slice(start, end),
  );
};
const leaning = (text: string, copy: number | null) => {
  const reading = read(text);
  return search(reading, copy === null ? null : beside(reading, copy), []).leaning.length > 0;
};

const PLAIN = `The council has decided to close the old mill by the river at the end of the summer. The mayor said that the town had looked for a buyer since the spring, but nobody came forward with enough money. Those who work there will be paid until October, and they can look for other jobs in the town. A museum of milling might move into the building next year, if the county agrees to pay for the roof.`;
/** A few wordings that anybody might write. */
const STIFF = PLAIN.replace('buyer', 'purchaser')
  .replace('enough', 'sufficient')
  .replace('has decided', 'has determined')
  .replace('move into', 'relocate into');
/** More of them than most people would, and too few to call a page spun. */
const ODD = STIFF.replace('determined to close', 'determined to shut')
  .replace('other jobs', 'different jobs')
  .replace('at the end of', 'at the finish of')
  .replace('looked for', 'searched for')
  .replace('forward', 'ahead')
  .replace('money', 'cash')
  .replace('look for', 'search for');

test('odd wording speaks for a copy on a page about a story, and nowhere else', () => {
  assert.equal(leaning(ODD, TELLS), true);
  assert.equal(leaning(ODD, null), false);
});

test('on a page that follows the story’s text stiff wording says something too', () => {
  assert.equal(leaning(STIFF, FOLLOWS), true);
  assert.equal(leaning(STIFF, TELLS), false);
});

test('plain wording never does, however closely a page follows the story', () => {
  assert.equal(leaning(PLAIN, FOLLOWS), false);
});

test('a spinner’s word that the story has itself is not marked where the story has it', () => {
  const text = `The cliff railway carries forty folks to the white lighthouse. In accordance with the proprietor, gross sales have been falling for greater than a yr. Folks within the neighborhood mentioned they have been shocked, as the shop was at all times busy. The agency has instructed its prospects that the nation wants an enormous quantity of laptop programs.`;
  const folks = (phrases: string[]) => phrases.filter((phrase) => /folks/i.test(phrase));
  assert.deepEqual(
    folks(marked(text, FOLLOWS)).map((phrase) => phrase.split(' ')[0]),
    ['Folks'],
  );
  assert.equal(folks(marked(text, null)).length, 2);
});

test('a stiff translation is marked on a page in another language that follows the story, and not elsewhere', () => {
  const text =
    'Das Unternehmen hat im letzten Jahr mit dem Direkthandel begonnen, und viele Leute haben sich das angesehen. Jetzt will es damit aufhören, weil es sich nicht gelohnt hat.';
  assert.deepEqual(
    marked(text, FOLLOWS).map((phrase) => phrase.toLowerCase()),
    ['dem direkthandel'],
  );
  assert.deepEqual(marked(text, TELLS), []);
  assert.deepEqual(marked(text, null), []);
});
