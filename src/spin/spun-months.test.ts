import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../text/read.ts';
import { spunMonths } from './spun-months.ts';

function reading(text: string) {
  return readingOf({
    text,
    passages: [{ start: 0, end: text.length, role: 'paragraph' }],
    language: null,
    title: '',
  });
}

function months(text: string) {
  return spunMonths(reading(text)).map((c) => [text.slice(c.start, c.end), c.natural]);
}

test('months that a machine took for words are named again', () => {
  assert.deepEqual(months('As of Could 2023 the shop in the town is closed.'), [['Could', 'May']]);
  assert.deepEqual(months('It began in Walk 2022 and the town liked it.'), [['Walk', 'March']]);
  assert.deepEqual(months('Der Laden ist seit Marsch 2022 geschlossen und bleibt es auch.'), [
    ['Marsch', 'März'],
  ]);
});

test('the same words elsewhere are left alone', () => {
  assert.deepEqual(months('It could 2023 times be said, and the Walk of 2022 was long.'), []);
  assert.deepEqual(months('By May 2023 they might march, and could walk in 2022.'), []);
});
