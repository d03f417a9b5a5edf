import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageTextOf } from '../text/plain-text.ts';
import { readingOf } from '../text/read.ts';
import { Surroundings } from './surroundings.ts';
import { placed, placedRewordings } from './wording-placed.ts';

const SPUN =
  'folks within the neighborhood mentioned the shop has been shut for greater than a month and the proprietor is on the lookout for a purchaser with sufficient cash';
const PLAIN =
  'the children walked up the hill to see the river from above while their mother baked bread and told them stories about the hard winter of the war';
/** It has one word that may stand for another: by how likely it is taken for that, one sees how the place is weighed. */
const BETWEEN = 'he came home in the last yr of the war';

/** What is reworded in paragraphs that are a run each, with its log-odds, by the words that stand there. */
function rewordingsOf(paragraphs: readonly string[], wanted: number): Map<string, number> {
  const reading = readingOf(pageTextOf(paragraphs.join('.\n\n'), { language: 'en' }));
  const { tokens, sentences } = reading;
  const runs = sentences.map(({ firstToken, lastToken }) => ({
    first: firstToken,
    last: lastToken,
  }));
  // Of names nothing is taken to be spoken of, so that only the share of the words around can tell places apart.
  const surroundings = new Surroundings(tokens, () => true);
  const found = placedRewordings(reading, runs, surroundings, wanted);
  return new Map(
    found.map(({ first, last, odds }) => [tokens.words.slice(first, last).join(' '), odds]),
  );
}

test('what is found counts for so much more as the page makes it likelier', () => {
  const found = {
    first: 0,
    last: 1,
    natural: 'year',
    weight: 2,
    mark: 1,
    onlySynonym: false,
    commoner: 3,
  };
  assert.deepEqual(placed([found], -1.5), [{ ...found, odds: 0.5 }]);
});

const FOUR_PLAIN = [PLAIN, PLAIN, PLAIN, PLAIN];
/** The same paragraphs, in one order with the word among replaced ones, in the other among plain ones. */
const AMONG_SPUN = [SPUN, BETWEEN, SPUN, ...FOUR_PLAIN, ...FOUR_PLAIN];
const AMONG_PLAIN = [SPUN, SPUN, ...FOUR_PLAIN, BETWEEN, ...FOUR_PLAIN];

const oddsOfWord = (page: readonly string[], wanted: number) =>
  rewordingsOf(page, wanted).get('yr')!;

test('on a page that is hardly spun a rewording gains what the page gives, wherever it stands', () => {
  assert.equal(oddsOfWord(AMONG_SPUN, 3), oddsOfWord(AMONG_PLAIN, 3));
  const gained = oddsOfWord(AMONG_SPUN, 3) - oddsOfWord(AMONG_SPUN, 2.5);
  assert.ok(Math.abs(gained - 0.5) < 1e-9, String(gained));
});

test('on a surely spun page a word is likelier replaced among replaced ones than among plain ones', () => {
  const [amongSpun, amongPlain] = [oddsOfWord(AMONG_SPUN, 20), oddsOfWord(AMONG_PLAIN, 20)];
  assert.ok(amongSpun > amongPlain + 1, `${amongSpun} ${amongPlain}`);
});

test('from some share of replaced words on a rewording gains no more', () => {
  const spun = [SPUN, SPUN, BETWEEN, SPUN, SPUN];
  assert.equal(oddsOfWord(spun, 20), oddsOfWord([...spun, PLAIN], 20));
});

test('a page without words has no rewordings', () => {
  assert.equal(rewordingsOf([], 20).size, 0);
});
