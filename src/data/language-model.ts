import { ATTRACTIONS } from './compiled/word-pairs.ts';
import { BACKOFFS, PROBABILITIES } from './compiled/words.ts';
import { Levels } from './levels.ts';

/**
 * How English goes, word after word: a pair is as likely as its second word by itself, times what the first one takes
 * off every word that it does not attract (its backoff), times how much it attracts this one. All in natural
 * logarithms, in steps that keep the tables small.
 */

/** Bits of a slot that hold a step; see `Levels`. */
export const BITS = { probability: 6, backoff: 4, attraction: 3 };
/** What a step of a word's probability and of its backoff is. */
export const STEP = { probability: -0.25, backoff: -0.22 };
/** From here on each step of attraction, and what it counts for. */
export const ATTRACTION_FROM = [0.9, 1.7, 2.6, 3.6, 4.8, 6.2, 8];
const ATTRACTION = [1.3, 2.1, 3.1, 4.2, 5.4, 7, 9];

/** A word that the model does not have. */
const UNKNOWN_PROBABILITY = -14;

const probabilities = new Levels(PROBABILITIES, BITS.probability);
const backoffs = new Levels(BACKOFFS, BITS.backoff);
const attractions = new Levels(ATTRACTIONS, BITS.attraction);

/** The log probability of a word by itself, and its backoff; null where the model does not have it. */
export function wordOdds(hash: number): { probability: number; backoff: number } | null {
  const probability = probabilities.of(hash);
  if (probability < 0) return null;
  const backoff = backoffs.of(hash);
  if (backoff < 0) return null;
  return { probability: probability * STEP.probability, backoff: backoff * STEP.backoff };
}

export const UNKNOWN = { probability: UNKNOWN_PROBABILITY, backoff: 0 };

/** A page asks for the same pairs several times; each slot keeps the last pair that fell on it, as its step plus 2. */
const SLOTS = 1 << 15;
const askedFor = new Uint32Array(SLOTS);
const answered = new Uint8Array(SLOTS);

/** How much the first word of a pair attracts the second; 0 where it does not. `hash` is that of both and a space. */
export function attraction(hash: number): number {
  const slot = hash & (SLOTS - 1);
  if (answered[slot] === 0 || askedFor[slot] !== hash) {
    askedFor[slot] = hash;
    answered[slot] = attractions.of(hash) + 2;
  }
  // A stranger may have a step that no pair has.
  return ATTRACTION[answered[slot]! - 2] ?? 0;
}
