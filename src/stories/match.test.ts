import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageTextOf } from '../text/plain-text.ts';
import { readPageText } from '../text/read.ts';
import { indexStory } from './index-story.ts';
import type { Habits } from './lineup.ts';
import { type Anchored, match } from './match.ts';
import { parseStory } from './story.ts';

const NO_HABITS: Habits = {
  of: () => new Map(),
  ofWord: () => new Map(),
  begins: () => false,
  weight: () => 0,
};

/** Of each sentence that tells a claim, the claim it tells best. */
function told(
  text: string,
  words: Record<string, Record<string, string[]>>,
  isComment = false,
  anchored: (text: string) => Anchored[] = () => [],
) {
  const parsed = parseStory({
    format: 'unspun-story',
    version: 1,
    id: 'ferry',
    title: 'A ferry line closes',
    language: 'en',
    date: '2024-03-01',
    source: { name: 'Harbour Gazette' },
    names: [{ id: 'hest', kind: 'place', forms: { und: ['Hest'] } }],
    claims: [
      {
        id: 'closes',
        statement: { en: 'The ferry line closes after ninety years.' },
        anchors: [],
        terms: { en: ['the ferry line', 'closes'] },
      },
      {
        id: 'bridge',
        statement: { en: 'Passengers prefer the new bridge.' },
        anchors: [{ name: 'hest' }, { number: 384 }],
        terms: { en: ['passengers prefer', 'the new bridge'] },
      },
    ],
    words,
  });
  assert.ok(parsed.ok);
  const page = pageTextOf(text);
  if (isComment) for (const passage of page.passages) passage.role = 'comment';
  const { reading } = readPageText(page);
  const best = new Map<number, string>();
  for (const { sentence, claim } of match(
    reading,
    indexStory(parsed.story),
    anchored(page.text),
    NO_HABITS,
  )) {
    if (!best.has(sentence)) best.set(sentence, parsed.story.claims[claim]!.id);
  }
  return [...best.values()];
}

const SPANISH =
  'Los pasajeros prefieren desde hace meses el puente nuevo que cruza la bahía. Después de muchos años la línea del transbordador cierra para siempre.';
const CHINESE = '乘客们现在更喜欢新的大桥，因为过河更快。这条轮渡线路在九十年之后终于要关闭了。';

test('a page in a language the story is not worded in is matched through its words', () => {
  const words = {
    es: {
      'pasajer*': ['passengers'],
      'prefier*': ['prefer'],
      puente: ['bridge'],
      línea: ['line'],
      transbordador: ['ferry'],
      cierra: ['closes'],
    },
    zh: {
      乘客: ['passengers'],
      大桥: ['bridge'],
      轮渡: ['ferry'],
      线路: ['line'],
      关闭: ['closes'],
    },
  };
  assert.deepEqual(told(SPANISH, words), ['bridge', 'closes']);
  assert.deepEqual(told(CHINESE, words), ['bridge', 'closes']);
});

test('without words for its language nothing on a page is matched', () => {
  assert.deepEqual(told(SPANISH, {}), []);
});

test('words of one language are not read in another', () => {
  const words = { fr: { puente: ['bridge'], transbordador: ['ferry'], cierra: ['closes'] } };
  assert.deepEqual(told(SPANISH, words), []);
});

test('a page in the story’s own language needs no words', () => {
  const text =
    'Most passengers now prefer the new bridge across the bay. The ferry line closes in spring after ninety years.';
  assert.deepEqual(told(text, {}), ['bridge', 'closes']);
});

test('what readers say under an article is not the article', () => {
  const text =
    'Most passengers now prefer the new bridge. The ferry line closes after ninety years.';
  assert.deepEqual(told(text, {}, true), []);
});

test('names and numbers of a claim tell it in a language that nothing else is known of', () => {
  const text = 'Most már inkább a hesti hidat használják, naponta 384 autóval.';
  const anchored = (page: string) => [
    { start: page.indexOf('hesti'), key: '#hest' },
    { start: page.indexOf('384'), key: '#384' },
  ];
  assert.deepEqual(told(text, {}), []);
  assert.deepEqual(told(text, {}, false, anchored), ['bridge']);
});

test('one common word of a short claim is chance and tells nothing', () => {
  const claim = (id: string, statement: string, term: string) => ({
    id,
    statement: { en: statement },
    anchors: [],
    terms: { en: [term] },
  });
  const parsed = parseStory({
    format: 'unspun-story',
    version: 1,
    id: 'ferry',
    title: 'A ferry line closes',
    language: 'en',
    date: '2024-03-01',
    source: { name: 'Harbour Gazette' },
    names: [],
    claims: [
      claim(
        'bridge',
        'Islanders cross the strait by the concrete bridge that engineers from Norway finished in autumn, a survey by students shows.',
        'people prefer bridges',
      ),
      claim(
        'petition',
        'Some people from the northern village signed a petition about noisy generators last winter, and handed it to the mayor.',
        'villagers signed a petition',
      ),
    ],
    words: {},
  });
  assert.ok(parsed.ok);
  const tellings = (text: string) =>
    match(readPageText(pageTextOf(text)).reading, indexStory(parsed.story), [], NO_HABITS).length;
  assert.equal(tellings('In the evening people ate soup beside the old oven.'), 0);
  assert.equal(tellings('More and more people prefer bridges to any boat.'), 1);
});
