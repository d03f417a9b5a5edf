import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageText } from '../page-text.ts';
import { readingOf } from '../text/read.ts';
import { basesOf } from './inflect.ts';
import { oldStyle } from './old-style.ts';
import { strangeWords } from './wording.ts';
import { plainerWords, strangenessOfPage } from './wording-thesaurus.ts';

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
