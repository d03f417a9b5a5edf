import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexStory } from '../stories/index-story.ts';
import { match } from '../stories/match.ts';
import { parseStory } from '../stories/story.ts';
import { pageTextOf } from '../text/plain-text.ts';
import { readingOf } from '../text/read.ts';
import { HABITS } from './habits.ts';
import { judgeReplacements } from './replaced.ts';
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
        en: [
          'the council of the island',
          'sold the old lighthouse',
          'to a family of painters',
          'who had rented a cottage nearby',
          'for ninety summers in a row',
          'and paid in silver coins',
        ],
      },
    },
    {
      id: 'tickets',
      statement: { en: 'Ticket sales have fallen for three summers.' },
      anchors: [],
      terms: { en: ['ticket sales have fallen', 'for three summers'] },
    },
  ],
  words: {},
});
assert.ok(parsed.ok);
const indexed = indexStory(parsed.story);

/** What stands in the claim's slots, as "actual → natural". */
function replaced(sentence: string, prior: number): string[] {
  const tellings = match(readingOf(pageTextOf(sentence)), indexed, [], HABITS);
  const how = { prior, habits: HABITS, language: 'en', isWholeText: false };
  return tellings.flatMap((telling) =>
    replacementsOf(telling, how).map(({ from, to, patternFrom, patternTo }) => {
      const { words, pattern } = telling.wording!;
      const actual = words.slice(from, to).map(({ word }) => word);
      const natural = pattern.slice(patternFrom, patternTo).map(({ word }) => word);
      return `${actual.join(' ')} → ${natural.join(' ')}`;
    }),
  );
}

const WHOLE =
  'The council of the island sold the crumbling lighthouse to a family of painters who had rented a cottage nearby for ninety summers in a row and paid in silver coins.';
/** The same replacement in a third of the claim. */
const PART = 'The council sold the crumbling lighthouse to a family.';

test('what stands in a slot of a claim that is kept whole is found whatever else is known of the page', () => {
  assert.deepEqual(replaced(WHOLE, 0), ['crumbling → old']);
});

test('a claim that is cut short holds the slots of the part that it tells, on a page that follows the story', () => {
  assert.deepEqual(replaced(PART, 6), ['crumbling → old']);
});

test('on any other page a few words of a claim are chance and hold nothing', () => {
  assert.deepEqual(replaced(PART, 0), []);
});

test('even on a copy, words strewn over a claim hold no slot', () => {
  assert.deepEqual(
    replaced('A painter was sold a crumbling cottage of the island for a row of coins.', 6),
    [],
  );
});

test('in a run longer than its slot a known word stands for its own and the rest is free text', () => {
  const sentence = WHOLE.replace('crumbling lighthouse', 'sturdy tall and aged lighthouse');
  assert.deepEqual(replaced(sentence, 0), ['aged → old']);
});

test('words on both sides of a comma fill no slot', () => {
  const marked = (sentence: string) => {
    const reading = readingOf(pageTextOf(sentence));
    const how = { prior: 6, habits: HABITS, language: 'en', isWholeText: false };
    const replacements = match(reading, indexed, [], HABITS).flatMap((t) => replacementsOf(t, how));
    return judgeReplacements(reading, replacements, 6, true).map(({ start, end }) =>
      sentence.slice(start, end),
    );
  };
  assert.deepEqual(marked(WHOLE.replace('silver coins', 'shiny golden coins')), [
    'crumbling lighthouse',
    'shiny golden',
  ]);
  assert.deepEqual(marked(WHOLE.replace('silver coins', 'shiny, golden coins')), [
    'crumbling lighthouse',
  ]);
});

test('a word pushed in before the story’s own is a replacement only if spinners are known to push it in', () => {
  assert.deepEqual(replaced('Ticket gross sales have fallen for three summers.', 6), [
    'gross sales → sales',
  ]);
  assert.deepEqual(replaced('Ticket winter sales have fallen for three summers.', 6), []);
});

test('what a page tells in between, where it leaves a part of the claim out, stands in no slot', () => {
  assert.deepEqual(
    replaced(
      'The council of the island met one evening in June and quarrelled about taxes and gulls until nobody listened to a family of painters who had rented a cottage nearby for ninety summers in a row.',
      6,
    ),
    [],
  );
});
