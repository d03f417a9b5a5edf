import { DIMENSIONS } from '../data/word-vectors.ts';
import type { Tokens } from '../text/reading.ts';
import { type CountedWord, countedOf } from './wording-fluency.ts';

/** Words commoner than this (log probability) speak of nothing. */
const MOST_COMMON = -6.5;
/**
 * Of others the commoner count less: one of this log probability half.
 *
 * S. Arora, Y. Liang and T. Ma, "A Simple but Tough-to-Beat Baseline for Sentence Embeddings", ICLR 2017.
 */
const HALF_WEIGHT = -9.2;
/** So many words that speak of something, on each side. Of pages spun at one word in five .87 were told with 8, .70 with 3. */
const REACH = 8;

/**
 * What the words around a place speak of, and how well a word goes with that: spinners that take synonyms without asking
 * for which sense leave words that go with nothing around ("the plant had its first consequences" in a garden).
 */
export class Surroundings {
  /** Words that speak of something, in order. */
  readonly #words: CountedWord[] = [];
  /** Of each token, how many such words stand before it. */
  readonly #before: Int32Array;
  /** Sums of the vectors of the first words, weighted: row by row. */
  readonly #sums: Float32Array;
  readonly #sum = new Float32Array(DIMENSIONS);
  #length = 0;
  #at = -1;

  /** @param isSilent  whether a token says nothing of what is spoken of, such as a part of a name */
  constructor({ types }: Tokens, isSilent: (token: number) => boolean) {
    this.#before = new Int32Array(types.length);
    for (let token = 0; token < types.length; token++) {
      this.#before[token] = this.#words.length;
      const word = countedOf(types[token]!);
      if (speaks(word) && !isSilent(token)) this.#words.push(word);
    }
    this.#sums = new Float32Array((this.#words.length + 1) * DIMENSIONS);
    const sums = this.#sums;
    let from = 0;
    for (const word of this.#words) {
      const { vector, length } = word.meaning!;
      const weight = weightOf(word) / length;
      for (const number of vector) {
        sums[from + vector.length] = sums[from]! + weight * number;
        from++;
      }
    }
  }

  /**
   * How well a word goes with what stands around a token, the token and its like left out.
   *
   * @returns the cosine of its vector and the sum of theirs; null where either has none
   */
  fit(token: number, { meaning }: CountedWord): number | null {
    if (meaning === null) return null;
    if (token !== this.#at) this.#goTo(token);
    if (this.#length === 0) return null;
    const sum = this.#sum;
    const { vector } = meaning;
    let product = 0;
    for (let at = 0; at < sum.length; at++) product += sum[at]! * vector[at]!;
    return product / (this.#length * meaning.length);
  }

  #goTo(token: number): void {
    this.#at = token;
    const here = this.#before[token]!;
    const self = this.#words[here];
    const isSelf = self !== undefined && this.#before[token + 1] !== here;
    const first = Math.max(0, here - REACH);
    const last = Math.min(this.#words.length, here + REACH + (isSelf ? 1 : 0));
    const sum = this.#sum;
    const [upTo, from] = [last * sum.length, first * sum.length];
    for (let at = 0; at < sum.length; at++)
      sum[at] = this.#sums[upTo + at]! - this.#sums[from + at]!;
    if (isSelf)
      for (let index = first; index < last; index++)
        if (this.#words[index]!.hash === self.hash) this.#takeOff(index);
    let square = 0;
    for (const number of sum) square += number ** 2;
    this.#length = square < LEAST_SQUARE ? 0 : Math.sqrt(square);
  }

  #takeOff(index: number): void {
    const sum = this.#sum;
    const from = index * sum.length;
    for (let at = 0; at < sum.length; at++)
      sum[at]! -= this.#sums[from + sum.length + at]! - this.#sums[from + at]!;
  }
}

/** Below this nothing is around but what rounding left. */
const LEAST_SQUARE = 1e-6;

/** Whether a word speaks of something: small ones go with everything. */
export const speaks = (word: CountedWord) =>
  word.probability < MOST_COMMON && word.meaning !== null;
const weightOf = ({ probability }: CountedWord) => 1 / (1 + Math.exp(probability - HALF_WEIGHT));
