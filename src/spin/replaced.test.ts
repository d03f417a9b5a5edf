import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexStory } from '../stories/index-story.ts';
import { match } from '../stories/match.ts';
import { parseStory } from '../stories/story.ts';
import { pageTextOf } from '../text/plain-text.ts';
import { readingOf } from '../text/read.ts';
import { HABITS } from './habits.ts';
import { judgeReplacements, replacementEvidence } from './replaced.ts';
import { replacementsOf } from './slots.ts';

const parsed = parseStory({
  format: 'unspun-story',
  version: 1,
  id: 'lighthouse',
  title: 'The lighthouse is sold',
  language: 'en',
  date: '2024-03-01',
  source: { name: 'Harbour Gazette' },
  names: [],
  claims: [
    {
      id: 'sold',
      statement: { en: 'The council sold the old lighthouse to a family of painters.' },
      anchors: [],
      terms: {
        en: ['the council of the island', 'sold the old lighthouse', 'to a family of painters'],
        de: ['der Rat der Insel', 'verkaufte den alten Leuchtturm', 'an eine Familie von Malern'],
      },
    },
  ],
  words: {},
});
assert.ok(parsed.ok);
const indexed = indexStory(parsed.story);

/** How sure the replacements of a page are, by what they replace. */
function confidences(text: string, prior: number): Map<string | null, number> {
  const reading = readingOf(pageTextOf(text));
  const language = reading.language ?? '';
  const how = { prior, habits: HABITS, language, isWholeText: false };
  const replacements = match(reading, indexed, [], HABITS).flatMap((t) => replacementsOf(t, how));
  const judged = judgeReplacements(reading, replacements, prior, language === 'en');
  return new Map(judged.map(({ natural, confidence }) => [natural, confidence]));
}

const ENGLISH =
  'The council of the island sold the grey lighthouse to a family of painters. It was in the spring of this year, and they all want to live there.';
const GERMAN =
  'Der Rat der Insel verkaufte den grauen Leuchtturm an eine Familie von Malern. Das war im Frühling dieses Jahres, und sie wollen alle auch dort wohnen.';

test('a word in a slot is shown on a page that is known to be a copy, and is less sure elsewhere', () => {
  const sure = confidences(ENGLISH, 6).get('old lighthouse') ?? 0;
  const unsure = confidences(ENGLISH, 0).get('old lighthouse') ?? 0;
  assert.ok(sure > 0.8 && unsure < sure, `${sure} ${unsure}`);
});

test('a translator has many good words where the story has one: outside its language a slot alone says less', () => {
  const german = confidences(GERMAN, 6).get('alten Leuchtturm') ?? 0;
  const english = confidences(ENGLISH, 6).get('old lighthouse') ?? 0;
  assert.ok(german > 0 && german < english - 0.05, `${german} ${english}`);
  assert.deepEqual([...confidences(GERMAN, -6)], []);
});

test('a sentence that stands on a page a hundred times is one sentence', () => {
  const reading = readingOf(pageTextOf(ENGLISH));
  const how = { prior: 6, habits: HABITS, language: 'en', isWholeText: false };
  const once = match(reading, indexed, [], HABITS).flatMap((t) => replacementsOf(t, how));
  assert.ok(once.length > 0);
  const weight = (times: number) =>
    replacementEvidence(Array(times).fill(once).flat(), 0.5).reduce((sum, r) => sum + r.weight, 0);
  assert.ok(weight(1) > 0);
  assert.equal(weight(100), weight(10));
});
