import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexStory } from '../stories/index-story.ts';
import { match } from '../stories/match.ts';
import { parseStory } from '../stories/story.ts';
import { pageTextOf } from '../text/plain-text.ts';
import { readingOf } from '../text/read.ts';
import { sameElsewhere } from './consistency.ts';
import { HABITS } from './habits.ts';
import { replacementsOf } from './slots.ts';

const claim = (id: string, ...terms: string[]) => ({
  id,
  statement: { en: terms.join(' ') },
  anchors: [],
  terms: { en: terms },
});
const parsed = parseStory({
  format: 'unspun-story',
  version: 1,
  id: 'harbour',
  title: 'The harbour closes',
  language: 'en',
  date: '2024-03-01',
  source: { name: 'Coast Gazette' },
  names: [],
  claims: [
    claim('closes', 'the old harbour closes', 'at the end of September'),
    claim('storm', 'fishermen left the harbour quickly', 'after the great storm'),
    claim('bridge', 'a bridge crosses the harbour mouth', 'near the white church'),
    claim('photographs', 'tourists photograph the harbour wall', 'from the green hill'),
    claim('divers', 'divers measured the marina floor', 'in murky water'),
  ],
  words: {},
});
assert.ok(parsed.ok);
const indexed = indexStory(parsed.story);

const TOLD = [
  'The old harbour closes at the end of September.',
  'Fishermen left the harbour quickly after the great storm.',
  'A bridge crosses the harbour mouth near the white church.',
  'Tourists photograph the harbour wall from the green hill.',
];
/** The first claims with another word for the harbour. */
const toldWith = (word: string, claims: number) =>
  TOLD.slice(0, claims).join(' ').replaceAll('harbour', word);

/** What the words of the page's last sentence, which tells no claim, are explained as. */
function explained(told: string, last: string): string[] {
  const reading = readingOf(pageTextOf(`${told} ${last}`));
  const how = { prior: 6, habits: HABITS, language: 'en', isWholeText: false };
  const replacements = match(reading, indexed, [], HABITS).flatMap((telling) =>
    replacementsOf(telling, how),
  );
  return sameElsewhere(reading, indexed, replacements, 'en')
    .filter(({ start }) => start >= told.length)
    .map(({ start, end, natural }) => `${reading.text.slice(start, end)} → ${natural}`);
}

test('a word that stands for one of the story’s in two slots is explained where no claim is told too', () => {
  const last = 'Another dockyard lies far to the north.';
  assert.deepEqual(explained(toldWith('dockyard', 2), last), ['dockyard → harbour']);
});

test('once is no table: a writer may mean another thing', () => {
  assert.deepEqual(
    explained(toldWith('dockyard', 1), 'Another dockyard lies far to the north.'),
    [],
  );
});

test('a word that the story has as well may be meant, unless it stands for another again and again', () => {
  const last = 'Another marina lies far to the north.';
  assert.deepEqual(explained(toldWith('marina', 2), last), []);
  assert.deepEqual(explained(toldWith('marina', 4), last), ['marina → harbour']);
});

test('a word that stands for different words of the story is not explained by either', () => {
  const both = `${toldWith('dockyard', 2)} A dockyard crosses the harbour mouth near the white church. Tourists photograph the harbour dockyard from the green hill.`;
  assert.deepEqual(explained(both, 'Another dockyard lies far to the north.'), []);
});

test('a page in the story’s words teaches nothing', () => {
  assert.deepEqual(explained(toldWith('harbour', 4), 'Another marina lies far to the north.'), []);
});
