import { ORDINARY_PAIRS } from '../data/compiled/ordinary-pairs.ts';
import {
  frequencyOf,
  idOf,
  learnedPairsOf,
  setPhrasesFrom,
  type TorturedPhrase,
  torturedFrom,
} from '../data/lexicon.ts';
import type { Beginnings } from '../data/packed.ts';
import { extendHash, hashOf, holds, type Sieve, unpackSieve } from '../data/sieve.ts';
import type { Tokens } from '../text/reading.ts';
import { unitOf } from '../text/singular.ts';
import { asked } from '../text/word-type.ts';
import {
  type InversionTables,
  inversionOf,
  type Learned,
  learnedFrom,
} from './wording-inversion.ts';

/** A tortured phrase met in a text. Token indexes are half-open. */
export interface TorturedMatch {
  first: number;
  last: number;
  /** What it should have read; null where the list does not know. */
  natural: string | null;
  /** `listed`: no ordinary meaning; `conditional`: counts in company; `inverted`: not listed, worked out. */
  how: 'listed' | 'conditional' | 'inverted';
}

let ordinary: Sieve | null = null;

/** The pairs of words that inversion would flag and that people write. */
function isOrdinary(first: string, second: string): boolean {
  ordinary ??= unpackSieve(ORDINARY_PAIRS);
  return holds(ordinary, extendHash(extendHash(hashOf(first), ' '), second));
}

const learned = new Map<string, Learned>();

/** Kept for the words that something was learned of, so there is an end to them. */
function learnedOf(spun: string): Learned | undefined {
  const known = learned.get(spun);
  if (known !== undefined) return known;
  const pairs = learnedPairsOf(spun);
  const made = pairs && learnedFrom(spun, pairs, setPhrasesFrom);
  if (made !== undefined) learned.set(spun, made);
  return made;
}

const INVERSIONS: InversionTables = {
  learned: learnedOf,
  setPhrases: setPhrasesFrom,
  commonness: (word) => (frequencyOf(word) ?? 0) / 2,
  ordinary: isOrdinary,
};

/** A word of a page without hyphen, plural or possessive, with what it may begin. */
interface Unit {
  text: string;
  id: number;
  phrases: Beginnings<TorturedPhrase> | undefined;
  /** What the word may stand for, where anything is known of that. */
  learned: Learned | undefined;
}

const unitsOf = asked((word): readonly Unit[] =>
  word.split('-').map((part) => {
    const text = unitOf(part);
    return { text, id: idOf(text), phrases: torturedFrom(text), learned: learnedOf(text) };
  }),
);

/** A listed phrase of so many words may have a comma or a bracket in it; shorter ones and worked-out ones do not. */
const LONG_ENOUGH = 3;

/**
 * The tortured phrases of a sentence, listed or worked out, in order and without overlaps.
 *
 * Hyphens, plurals and possessives make no difference. Whether a conditional phrase has company is for the caller.
 *
 * @param follows  whether nothing but space stands between this token and the one before it
 */
export function torturedIn(
  { types }: Tokens,
  first: number,
  last: number,
  follows: (token: number) => boolean,
): TorturedMatch[] {
  const units: Unit[] = [];
  const tokens: number[] = [];
  for (let token = first; token < last; token++) {
    for (const unit of unitsOf(types[token]!)) {
      units.push(unit);
      tokens.push(token);
    }
  }
  const found: TorturedMatch[] = [];
  const span = (at: number, length: number) => ({
    first: tokens[at]!,
    last: tokens[at + length - 1]! + 1,
  });
  for (let at = 0; at < units.length; at++) {
    const listed = listedAt(units, at);
    const together =
      at + 1 < units.length && (tokens[at] === tokens[at + 1] || follows(tokens[at + 1]!));
    if (listed !== null && (together || listed.length === 1 || listed.length >= LONG_ENOUGH)) {
      const { length, phrase } = listed;
      const { natural, conditional } = phrase;
      found.push({ ...span(at, length), natural, how: conditional ? 'conditional' : 'listed' });
      at += length - 1;
      continue;
    }
    const [unit, next] = [units[at]!, units[at + 1]];
    if (
      next === undefined ||
      !together ||
      (unit.learned === undefined && next.learned === undefined) ||
      listedAt(units, at + 1) !== null
    )
      continue;
    const inversion = inversionOf(INVERSIONS, unit.text, next.text, unit.learned, next.learned);
    if (inversion === null) continue;
    found.push({ ...span(at, 2), natural: inversion.natural, how: 'inverted' });
    at++;
  }
  return found;
}

interface Listed {
  phrase: TorturedPhrase;
  /** How many units it has. */
  length: number;
}

/** The longest listed phrase that stands here; `torturedFrom` has the longest first. */
function listedAt(units: readonly Unit[], at: number): Listed | null {
  const { phrases } = units[at]!;
  if (phrases === undefined) return null;
  const longer = at + 1 < units.length ? phrases.after(units[at + 1]!.id) : [];
  for (const phrase of longer)
    if (standsAt(phrase.rest, units, at + 2)) return { phrase, length: 2 + phrase.rest.length };
  const [alone] = phrases.alone;
  return alone === undefined ? null : { phrase: alone, length: 1 };
}

function standsAt(ids: readonly number[], units: readonly Unit[], at: number): boolean {
  return at + ids.length <= units.length && ids.every((id, index) => units[at + index]!.id === id);
}
