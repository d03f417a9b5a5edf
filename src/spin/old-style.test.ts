import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageTextOf } from '../text/plain-text.ts';
import { readingOf } from '../text/read.ts';
import { oldStyle } from './old-style.ts';

const styleOf = (text: string) => {
  const reading = readingOf(pageTextOf(text));
  return oldStyle(reading.tokens, reading.sentences);
};

const TODAY =
  'The baker opened a second shop last week. She sells bread and cakes there until noon. Her son drives the van.';
const UPON = `${TODAY} He called upon us, and we looked upon him as a friend.`;

test('prose of today is not written in the manner of another time', () => {
  assert.equal(styleOf(TODAY), 0);
});

test('words of another time, much “upon” and long sentences each say so', () => {
  assert.ok(styleOf(UPON) > 1);
  assert.ok(styleOf(`${TODAY} Thou hast said it, and whereof we speak they know.`) > 0.5);
  const long = TODAY.replaceAll('. ', ' and ').repeat(3).replaceAll('.', ' and ');
  assert.ok(styleOf(`${long} nothing more.`) > 0.5);
});

test('a page may be only so old', () => {
  assert.equal(styleOf(`${UPON} ${'Upon him, upon her, upon us. '.repeat(50)}`) > 3.5, true);
  assert.ok(styleOf(`${'Upon him, upon her, upon us. '.repeat(50)}`) < 6);
});

test('a page without words is of no time', () => {
  assert.equal(styleOf(''), 0);
});
