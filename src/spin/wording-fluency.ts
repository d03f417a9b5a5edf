import { attraction, UNKNOWN, wordOdds } from '../data/language-model.ts';
import { extendHash, hashOf } from '../data/sieve.ts';
import { LEAST_PROBABILITY, vectorOf } from '../data/word-vectors.ts';
import { asked } from '../text/word-type.ts';

/** What a word means: its vector, and how long that is. */
export interface Meaning {
  readonly vector: Int8Array;
  readonly length: number;
}

/** A word as the language model counts it, with what is looked up again and again. */
export class CountedWord {
  readonly text: string;
  /** The log of how likely the word is by itself. */
  readonly probability: number;
  /** What it takes off the log probability of every word that it does not attract. */
  readonly backoff: number;
  /** The hash of the word and a space. */
  readonly hash: number;
  /** Pairs are kept only where the model has both words. */
  readonly known: boolean;
  #meaning: Meaning | null | undefined;

  constructor(text: string, hash: number, odds: { probability: number; backoff: number } | null) {
    this.text = text;
    this.hash = hash;
    this.probability = (odds ?? UNKNOWN).probability;
    this.backoff = (odds ?? UNKNOWN).backoff;
    this.known = odds !== null;
  }

  /** Null for words too rare to have one; looked up when it is first asked for. */
  get meaning(): Meaning | null {
    if (this.#meaning === undefined) this.#meaning = this.#lookUp();
    return this.#meaning;
  }

  #lookUp(): Meaning | null {
    if (!this.known || this.probability < LEAST_PROBABILITY) return null;
    const vector = vectorOf(this.hash);
    return vector && { vector, length: Math.hypot(...vector) };
  }
}

/** What stands before the first word of a run. */
export const NOTHING = new CountedWord('', hashOf(' '), null);

/** The word under which a page's word is counted: a possessive that the model does not have counts as its owner. */
export function countedWord(word: string): CountedWord {
  const hash = hashOf(word);
  const odds = wordOdds(hash);
  if (odds === null && word.endsWith("'s")) return countedWord(word.slice(0, -2));
  return new CountedWord(word, extendHash(hash, ' '), odds);
}

/** The same for a page's type of word, looked up once. */
export const countedOf = asked(countedWord);

/** How much ordinary English prefers `second` right after `first` to anywhere, as a log; 0 for strangers. */
export function attractionOf(first: CountedWord, second: CountedWord): number {
  return first.known && second.known ? attraction(extendHash(first.hash, second.text)) : 0;
}

/** The log of the probability that `second` follows `first`. */
export function fluency(first: CountedWord, second: CountedWord): number {
  return first.backoff + second.probability + attractionOf(first, second);
}
