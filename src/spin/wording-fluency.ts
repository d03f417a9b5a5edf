import { attraction, UNKNOWN, wordOdds } from '../data/language-model.ts';
import { extendHash, hashOf } from '../data/sieve.ts';

/** A word as the language model counts it, with what is looked up again and again. */
export interface CountedWord {
  readonly text: string;
  /** The log of how likely the word is by itself. */
  readonly probability: number;
  /** What it takes off the log probability of every word that it does not attract. */
  readonly backoff: number;
  /** The hash of the word and a space. */
  readonly hash: number;
  /** Pairs are kept only where the model has both words. */
  readonly known: boolean;
}

/** What stands before the first word of a run. */
export const NOTHING: CountedWord = { text: '', ...UNKNOWN, hash: hashOf(' '), known: false };

/** The word under which a page's word is counted: a possessive that the model does not have counts as its owner. */
export function countedWord(word: string): CountedWord {
  const hash = hashOf(word);
  const odds = wordOdds(hash);
  if (odds !== null) return { text: word, ...odds, hash: extendHash(hash, ' '), known: true };
  if (word.endsWith("'s")) return countedWord(word.slice(0, -2));
  return { text: word, ...UNKNOWN, hash: extendHash(hash, ' '), known: false };
}

/** How much ordinary English prefers `second` right after `first` to anywhere, as a log; 0 for strangers. */
export function attractionOf(first: CountedWord, second: CountedWord): number {
  return first.known && second.known ? attraction(extendHash(first.hash, second.text)) : 0;
}

/** The log of the probability that `second` follows `first`. */
export function fluency(first: CountedWord, second: CountedWord): number {
  return first.backoff + second.probability + attractionOf(first, second);
}
