import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexStory } from '../stories/index-story.ts';
import { match } from '../stories/match.ts';
import { parseStory } from '../stories/story.ts';
import { pageTextOf } from '../text/plain-text.ts';
import { readingOf } from '../text/read.ts';
import { distinctTellings } from './distinct-tellings.ts';
import { HABITS } from './habits.ts';

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
    claim('opens', 'the old harbour opens again', 'at the end of March'),
    claim('photographs', 'tourists photograph the church', 'from the green hill'),
  ],
  words: {},
});
assert.ok(parsed.ok);
const { story } = parsed;

function told(text: string): { all: string[]; distinct: string[] } {
  const tellings = match(readingOf(pageTextOf(text)), indexStory(story), [], HABITS);
  const ids = (list: typeof tellings) => list.map((t) => story.claims[t.claim]!.id);
  return { all: ids(tellings), distinct: ids(distinctTellings(tellings)) };
}

test('a sentence that tells two claims in different words is compared with both', () => {
  const { distinct } = told(
    'The old harbour closes at the end of September, and tourists photograph the church from the green hill.',
  );
  assert.deepEqual([...distinct].sort(), ['closes', 'photographs']);
});

test('a claim that a sentence tells only in words of a better one is not compared: its slots are the other’s', () => {
  const { all, distinct } = told('The old harbour closes at the end of September.');
  assert.deepEqual([...all].sort(), ['closes', 'opens']);
  assert.deepEqual(distinct, ['closes']);
});

test('two sentences may tell one claim in the same words', () => {
  const twice = told(
    'The old harbour closes at the end of September. Yes, the old harbour closes at the end of September.',
  );
  assert.deepEqual(twice.distinct, ['closes', 'closes']);
});
