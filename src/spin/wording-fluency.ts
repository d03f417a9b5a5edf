import { PAIRS_1, PAIRS_2, PAIRS_3, PAIRS_4, PAIRS_5 } from '../data/compiled/word-pairs.ts';
import { frequencyOf } from '../data/lexicon.ts';
import { extendHash, hashOf, holds, type Sieve, unpackSieve } from '../data/sieve.ts';

/** A word as the pairs count it, with what is looked up again and again. */
export interface CountedWord {
  readonly text: string;
  /** How often ordinary English has it, in the texts that the pairs were counted in. */
  readonly frequency: number;
  /** The hash of the word and a space. */
  readonly hash: number;
  /** Pairs are kept only where one of the words is in the vocabulary. */
  readonly known: boolean;
}

/** What a pair counts for at each level it reaches; the sieves hold pairs met 5, 12, 40, 150 and 600 times. */
const COUNTS = [0, 7, 20, 75, 280, 1500];
/** Words in the texts that the pairs were counted in: 1.4 million of prose, 1.5 million of definitions. */
const TOTAL = 2_900_000;
/** The frequency of a word outside the vocabulary. */
const RARE = 1.5;
/** The share of the pair counts in the mixture with the words' own frequencies. */
const PAIR_SHARE = 0.6;

let sieves: readonly Sieve[] | null = null;
/** Words of the vocabulary, so there is an end to them. */
const metWords = new Map<string, CountedWord>();

/** What stands before the first word of a run. */
export const NOTHING: CountedWord = { text: '', frequency: RARE, hash: hashOf(' '), known: false };

/**
 * The word under which a page's word is counted: no possessive, one sign for any number.
 * Words of the vocabulary are made when first met, others each time.
 */
export function countedWord(word: string): CountedWord {
  const met = metWords.get(word);
  if (met !== undefined) return met;
  const halfPowers = frequencyOf(word);
  if (halfPowers !== undefined) {
    const frequency = halfPowers === 0 ? RARE : 2 ** ((halfPowers - 1) / 2);
    const made = { text: word, frequency, hash: extendHash(hashOf(word), ' '), known: true };
    metWords.set(word, made);
    return made;
  }
  if (word.endsWith("'s")) return countedWord(word.slice(0, -2));
  const first = word.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return countedWord('<n>');
  return { text: word, frequency: RARE, hash: extendHash(hashOf(word), ' '), known: false };
}

/** How often ordinary English has `second` right after `first`, to the nearest level. */
export function pairCount(first: CountedWord, second: CountedWord): number {
  if (!first.known && !second.known) return 0;
  sieves ??= [PAIRS_1, PAIRS_2, PAIRS_3, PAIRS_4, PAIRS_5].map(unpackSieve);
  const hash = extendHash(first.hash, second.text);
  let level = 0;
  while (level < sieves.length && holds(sieves[level]!, hash)) level++;
  return COUNTS[level]!;
}

/** The log of the probability that `second` follows `first`. */
export function fluency(first: CountedWord, second: CountedWord): number {
  const pair = pairCount(first, second);
  return Math.log(
    (PAIR_SHARE * Math.min(pair, first.frequency)) / first.frequency +
      ((1 - PAIR_SHARE) * second.frequency) / TOTAL,
  );
}
