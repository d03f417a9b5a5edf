import { WORD_VECTORS } from './compiled/word-vectors.ts';
import { WideLevels } from './levels.ts';

/**
 * What words mean, as far as the company that they keep tells it: words that stand in like surroundings have like
 * vectors. Each number of a vector has two bits, which stand for -3, -1, 1 and 3.
 */

export const DIMENSIONS = 36;
export const DIMENSIONS_A_CHARACTER = 3;
/** Words that are less likely by themselves (natural logarithm) have no vector: without them spun pages are told as well. */
export const LEAST_PROBABILITY = -15;
/** What stands for a word that is common enough and still has no vector: no number above the least. */
export const NO_VECTOR = 0;

const packed = new WideLevels(WORD_VECTORS, DIMENSIONS / DIMENSIONS_A_CHARACTER);

/**
 * The vector of a word, of `DIMENSIONS` whole numbers; null where it has none. Strangers have one that means nothing: ask
 * only for words of the language model that are as likely as `LEAST_PROBABILITY`.
 *
 * @param hash of the word and a space
 */
export function vectorOf(hash: number): Int8Array | null {
  const digits = packed.of(hash);
  const vector = new Int8Array(DIMENSIONS);
  let any = NO_VECTOR;
  for (let at = 0; at < digits.length; at++) {
    const digit = digits[at]!;
    any |= digit;
    for (let part = 0; part < DIMENSIONS_A_CHARACTER; part++)
      vector[DIMENSIONS_A_CHARACTER * at + part] = 2 * ((digit >>> (2 * part)) & 3) - 3;
  }
  return any === NO_VECTOR ? null : vector;
}
