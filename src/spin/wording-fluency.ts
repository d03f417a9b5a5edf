import { PAIRS_1, PAIRS_2, PAIRS_3, PAIRS_4, PAIRS_5 } from '../data/compiled/word-pairs.ts';
import { frequencies } from '../data/lexicon.ts';
import { extendHash, hashOf, holds, type Sieve, unpackSieve } from '../data/sieve.ts';

/** What a pair counts for at each level it reaches; the sieves hold pairs met 4, 12, 40, 150 and 600 times. */
const COUNTS = [0, 6, 20, 75, 280, 1500];
/** Words in the texts that the pairs were counted in: 1.4 million of prose, 1.5 million of definitions. */
const TOTAL = 2_900_000;
/** The frequency of a word outside the vocabulary. */
const RARE = 1.5;
/** The share of the pair counts in the mixture with the words' own frequencies; .5 and .7 measured the same. */
const PAIR_SHARE = 0.6;

let sieves: Sieve[] | null = null;

/** How often ordinary English has `second` right after `first`, to the nearest level. */
export function pairCount(first: string, second: string): number {
  sieves ??= [PAIRS_1, PAIRS_2, PAIRS_3, PAIRS_4, PAIRS_5].map(unpackSieve);
  const hash = extendHash(extendHash(hashOf(first), ' '), second);
  let level = 0;
  while (level < sieves.length && holds(sieves[level]!, hash)) level++;
  return COUNTS[level]!;
}

/** How often ordinary English has the word, in the same texts. */
export function frequency(word: string): number {
  const halfPowers = frequencies().get(word);
  return halfPowers === undefined || halfPowers === 0 ? RARE : 2 ** ((halfPowers - 1) / 2);
}

/** The log of the probability that `second` follows `first`. */
export function fluency(first: string, second: string): number {
  const before = frequency(first);
  const pair = pairCount(first, second);
  return Math.log(
    (PAIR_SHARE * Math.min(pair, before)) / before + ((1 - PAIR_SHARE) * frequency(second)) / TOTAL,
  );
}

/** The form under which a word is counted: no possessive, one sign for any number. */
export function counted(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  const first = word.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 ? '<n>' : word;
}
