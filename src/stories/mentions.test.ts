import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageTextOf } from '../text/plain-text.ts';
import { readingOf } from '../text/read.ts';
import { indexNames, mentionsOf } from './mentions.ts';
import type { Name } from './story.ts';

const name = (id: string, ...forms: string[]): Name => ({
  id,
  kind: 'place',
  forms: { und: forms },
});
const INDEX = indexNames([
  name('us', 'US', 'United States'),
  name('asia', 'Asia'),
  name('hest', 'Hest'),
  name('nordsund', 'Nordsund', '北湾'),
  name('post', 'Nordsund Post'),
]);

/** The names that stand in a text, as "id: its words there". */
function mentioned(text: string): string[] {
  const reading = readingOf(pageTextOf(text));
  return mentionsOf(reading, INDEX).map(
    ({ name: id, start, end }) => `${id}: ${reading.text.slice(start, end)}`,
  );
}

test('a short name is written in its own capitals: “US” is no “us”', () => {
  assert.deepEqual(mentioned('They sold it in the US and told us nothing.'), ['us: US']);
});

test('a name of four letters begins with a capital, a longer one may be written small', () => {
  assert.deepEqual(mentioned('Det er fra Hest, og en hest er et dyr.'), ['hest: Hest']);
  assert.deepEqual(mentioned('a ferry from nordsund'), ['nordsund: nordsund']);
});

test('a name keeps its identity under the endings and articles of languages', () => {
  assert.deepEqual(mentioned("Nordsund'un limanı, die Fähre Nordsunds, l'Asia."), [
    "nordsund: Nordsund'un",
    'nordsund: Nordsunds',
    'asia: Asia',
  ]);
});

test('a word that merely begins as a name does is no mention of it', () => {
  assert.deepEqual(mentioned('An Asiatic lily grew in Nordsundheimen, near Hestholm.'), []);
});

test('of two names in one place the longer one stands', () => {
  assert.deepEqual(mentioned('The Nordsund Post is printed in Nordsund.'), [
    'post: Nordsund Post',
    'nordsund: Nordsund',
  ]);
});

test('in scripts without spaces a name is found where it stands, in reading order with the others', () => {
  assert.deepEqual(mentioned('据北湾的报纸说，Nordsund Post 已经停刊。'), [
    'nordsund: 北湾',
    'post: Nordsund Post',
  ]);
});
