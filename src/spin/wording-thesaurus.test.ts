import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageText } from '../page-text.ts';
import { pageTextOf } from '../text/plain-text.ts';
import { readingOf } from '../text/read.ts';
import { basesOf } from './inflect.ts';
import { oldStyle } from './old-style.ts';
import { Surroundings } from './surroundings.ts';
import { strangeWords } from './wording.ts';
import { countedWord } from './wording-fluency.ts';
import {
  noteStrangeWords,
  plainerWords,
  type Strangeness,
  strangenessOfPage,
} from './wording-thesaurus.ts';

function strangenessOf(text: string): number {
  const page: PageText = {
    text,
    passages: [{ start: 0, end: text.length, role: 'paragraph' }],
    language: 'en',
    title: '',
  };
  const reading = readingOf(page);
  return strangenessOfPage(strangeWords(reading), oldStyle(reading.tokens, reading.sentences));
}

const NATURAL = [
  'The museum will close for the winter and open again in the spring.',
  'Visitors asked the staff for help, and most of them were happy with the answer.',
  'A small team of engineers built the bridge in less than a year.',
  'The company said it would pay the workers on the last day of the month.',
].join(' ');

/** The same sentences with a synonym of any sense for some of the words. */
const SPUN = [
  'The museum will fold for the wintertime and open again in the saltation.',
  'Visitors involve the stave for assistant, and most of them were felicitous with the reply.',
  'A minuscule squad of engineers reinforced the nosepiece in less than a year.',
  'The ship averred it would yield the proletarians on the last sidereal day of the calendar month.',
].join(' ');

test('words that their synonyms would fit far better make a page strange', () => {
  assert.ok(strangenessOf(SPUN) > 0.3, String(strangenessOf(SPUN)));
  assert.ok(strangenessOf(NATURAL) < 0.1, String(strangenessOf(NATURAL)));
});

test('words of another century are no thesaurus', () => {
  assert.equal(strangenessOf(`${SPUN} Verily I say unto thee, whatsoever thou hast.`), 0);
});

const strange = (words: readonly string[], each: number): Strangeness =>
  new Map(words.map((word) => [countedWord(word), each]));
const OF_OLD_PROSE = ['countenance', 'manifest', 'commence', 'abode', 'abound', 'accord'];
const OF_NO_PROSE = ['squad', 'nosepiece', 'stave', 'proletarians', 'saltation', 'wintertime'];

test('words strange to older prose too say less than others, and nothing on a page in an old manner', () => {
  const [old, others] = [strange(OF_OLD_PROSE, 3), strange(OF_NO_PROSE, 3)];
  assert.ok(strangenessOfPage(old, 0) > 0);
  assert.ok(strangenessOfPage(old, 0) < strangenessOfPage(others, 0));
  assert.ok(strangenessOfPage(old, 0.1) < strangenessOfPage(old, 0) - 0.1);
  assert.equal(strangenessOfPage(old, 0.2), 0);
  assert.ok(strangenessOfPage(others, 0.2) > 0);
});

test('a word is stranger where it goes badly with what stands around', () => {
  const { tokens } = readingOf(pageTextOf('In the garden the plant had its first consequences.'));
  const strangenessWith = (text: string) => {
    const around = readingOf(
      pageTextOf(`In the garden the plant had its first consequences ${text}`),
    );
    const found: Strangeness = new Map();
    const surroundings = new Surroundings(around.tokens, () => false);
    noteStrangeWords(tokens, 0, tokens.words.length, () => false, surroundings, found);
    return [...found].find(([{ text }]) => text === 'consequences')![1];
  };
  const inGarden = strangenessWith('for seeds, tomatoes, roses, compost and lawns.');
  const inCourt = strangenessWith('for appeals, liability, lawsuits, penalties and guilt.');
  assert.ok(inGarden > inCourt + 0.2, `${inGarden} ${inCourt}`);
});

test('one word counts only so much, however badly it fits', () => {
  const [few, many] = [SPUN, `${SPUN} ${SPUN}`].map((text) =>
    Math.max(...strangeWords(readingOf(pageTextOf(text))).values()),
  );
  assert.equal(few, many);
  assert.ok(few! <= 4, String(few));
});

test('a synonym stands in the form of the word that it is tried for', () => {
  const plainer = plainerWords('purchased').map(({ text }) => text);
  assert.ok(plainer.includes('bought'), plainer.join());
  assert.ok(!plainer.includes('buy'));
});

test('a word is traced to the words that it may be a form of', () => {
  const bases = (word: string) => Array.from(basesOf(word), ({ base }) => base);
  for (const [word, base] of [
    ['built', 'build'],
    ['stopped', 'stop'],
    ['making', 'make'],
    ['studies', 'study'],
    ['knives', 'knife'],
  ] as const)
    assert.ok(bases(word).includes(base), `${word}: ${bases(word).join()}`);
});
