import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageTextOf } from '../text/plain-text.ts';
import { readingOf } from '../text/read.ts';
import { shelve } from './shelf.ts';
import { parseStory, type Story } from './story.ts';

function storyOf(id: string, names: string[]): Story {
  const result = parseStory({
    format: 'unspun-story',
    version: 1,
    id,
    title: id,
    language: 'en',
    date: '2026-01-01',
    source: { name: 'The Harbour Post' },
    names: names.map((written, at) => ({
      id: `name-${at}`,
      kind: 'place',
      forms: { und: [written] },
    })),
    claims: [],
    words: {},
  });
  assert.ok(result.ok, result.ok ? '' : result.problem);
  return result.story;
}

const likely = (stories: Story[], text: string) =>
  shelve(stories)
    .likely(readingOf(pageTextOf(text)))
    .map(({ story }) => story.id);

test('of a thousand stories only those are picked whose names are on the page', () => {
  const others = Array.from({ length: 1_000 }, (_, at) =>
    storyOf(`other-${at}`, [`Qaxo${at}`, `Zyvu${at}`, `Wirk${at}`]),
  );
  const ferry = storyOf('ferry', ['Nordsund', 'Hest', 'Dahl']);
  const text = 'Mayor Dahl of Nordsund took the boat to Hest and came back in the evening.';
  assert.deepEqual(likely([...others, ferry], text), ['ferry']);
});

test('a story is picked although some of its names are missing or carry endings', () => {
  const ferry = storyOf('ferry', ['Nordsund', 'Hestholm', 'Dahl', 'Skov']);
  assert.deepEqual(likely([ferry], "Nordsund's mayor met guests from Hestholm."), ['ferry']);
  assert.deepEqual(likely([ferry], 'The mayor met some guests.'), []);
});

test('a story without names is always compared', () => {
  assert.deepEqual(likely([storyOf('nameless', [])], 'Anything at all.'), ['nameless']);
});

test('names in scripts without spaces are looked for on pages in such scripts', () => {
  const story = storyOf('douyin', ['抖音', '字节跳动']);
  assert.deepEqual(likely([story], '抖音是一个应用。'), ['douyin']);
  assert.deepEqual(likely([story], 'An app.'), []);
});

test('of many stories that share the page’s names those with its rarest names are picked', () => {
  const others = Array.from({ length: 200 }, (_, at) =>
    storyOf(`other-${at}`, ['Nordsund', 'Hestholm', 'Skov', `Qaxo${at}`]),
  );
  const ferry = storyOf('ferry', ['Nordsund', 'Hestholm', 'Skov', 'Dahl']);
  const picked = likely([...others, ferry], 'Dahl of Skov went from Nordsund to Hestholm.');
  assert.ok(picked.includes('ferry'));
  assert.ok(picked.length < 20);
});

test('of many stories without names those with most of the page’s words are picked', () => {
  const told = (id: string, term: string): Story => ({
    ...storyOf(id, []),
    claims: [{ id: 'one', statement: { en: term }, anchors: [], terms: { en: [term] } }],
  });
  const others = Array.from({ length: 200 }, (_, at) =>
    told(`other-${at}`, `the boat number ${at}`),
  );
  const picked = likely(
    [...others, told('ferry', 'the ferry stays')],
    'Today the ferry stays away.',
  );
  assert.ok(picked.includes('ferry'));
  assert.ok(picked.length < 20);
});
