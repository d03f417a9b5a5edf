import { STEP } from '../../src/data/language-model.ts';
import { packWideLevels } from '../../src/data/levels.ts';
import {
  DIMENSIONS,
  DIMENSIONS_A_CHARACTER,
  LEAST_PROBABILITY,
  NO_VECTOR,
} from '../../src/data/word-vectors.ts';
import type { LanguageModel } from './language-model.ts';

/** As `src/data/word-vectors.tsv` has them: a word, a tab, and a digit from 0 to 3 for each dimension. */
const LINE = new RegExp(`^(\\S+)\\t([0-3]{${DIMENSIONS}})$`);

const NONE: readonly number[] = new Array(DIMENSIONS / DIMENSIONS_A_CHARACTER).fill(NO_VECTOR);

/** The packed table of `src/data/word-vectors.ts`: all words of the model that are common enough. */
export function packWordVectors(source: string, { words }: LanguageModel): string {
  const vectors = new Map<string, readonly number[]>();
  for (const line of source.split('\n')) {
    if (line === '') continue;
    const [, word, digits] = LINE.exec(line) ?? [];
    if (word === undefined || digits === undefined) throw new Error(`no word vector: “${line}”`);
    vectors.set(word, packed(digits));
  }
  const members = [...words]
    .filter(([, { probability }]) => isCommonEnough(probability))
    .map(([word]) => [`${word} `, vectors.get(word) ?? NONE] as const);
  return packWideLevels(new Map(members), NONE.length);
}

/** Whether a word has a vector, by its probability as it is packed. */
export const isCommonEnough = (probability: number): boolean =>
  Math.round(probability / STEP.probability) * STEP.probability >= LEAST_PROBABILITY;

function packed(digits: string): number[] {
  const characters: number[] = [];
  for (let at = 0; at < digits.length; at += DIMENSIONS_A_CHARACTER) {
    let character = 0;
    for (let part = 0; part < DIMENSIONS_A_CHARACTER; part++)
      character |= Number(digits[at + part]) << (2 * part);
    characters.push(character);
  }
  return characters;
}
