import { ORDINARY_PAIRS } from '../data/compiled/ordinary-pairs.ts';
import { frequencies, learnedReplacements, torturedPhrases } from '../data/lexicon.ts';
import { extendHash, hashOf, holds, unpackSieve } from '../data/sieve.ts';
import {
  type InversionTables,
  inversionOf,
  inversionTables,
  singular,
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

interface Entry {
  units: readonly string[];
  natural: string | null;
  conditional: boolean;
}

let entries: Map<string, Entry[]> | null = null;
let tables: InversionTables | null = null;

/** Listed phrases by their first unit, longest first. A unit is a word without hyphen, plural or possessive. */
function listed(): Map<string, Entry[]> {
  if (entries !== null) return entries;
  entries = new Map();
  for (const { words, natural, conditional } of torturedPhrases()) {
    const units = words.map(unitText);
    const entry = { units, natural: natural.length === 0 ? null : natural.join(' '), conditional };
    const list = entries.get(units[0]!);
    if (list === undefined) entries.set(units[0]!, [entry]);
    else list.push(entry);
  }
  for (const list of entries.values()) list.sort((a, b) => b.units.length - a.units.length);
  return entries;
}

function inversions(): InversionTables {
  if (tables !== null) return tables;
  const sieve = unpackSieve(ORDINARY_PAIRS);
  const counts = frequencies();
  const pairs = [...learnedReplacements()].flatMap(([spun, naturals]) =>
    [...naturals].map(([natural, count]) => [spun, natural, count] as const),
  );
  tables = inversionTables(
    torturedPhrases(),
    pairs,
    (word) => (counts.get(word) ?? 0) / 2,
    (first, second) => holds(sieve, extendHash(extendHash(hashOf(first), ' '), second)),
  );
  return tables;
}

/** A word of a page without hyphen, plural or possessive, with what it may begin. */
interface Unit {
  text: string;
  entries: readonly Entry[] | undefined;
  /** Something is known of what the word may stand for. */
  bent: boolean;
}

const unitText = (word: string) => singular(word.endsWith("'s") ? word.slice(0, -2) : word);

/** Words once looked up; pages repeat their words. Emptied when so many different ones have been met. */
const met = new Map<string, Unit>();
const MOST_MET = 20_000;

function unitOf(word: string): Unit {
  let unit = met.get(word);
  if (unit === undefined) {
    const text = unitText(word);
    unit = { text, entries: listed().get(text), bent: inversions().learned.has(text) };
    if (met.size >= MOST_MET) met.clear();
    met.set(word, unit);
  }
  return unit;
}

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
  words: readonly string[],
  first: number,
  last: number,
  follows: (token: number) => boolean,
): TorturedMatch[] {
  const units: Unit[] = [];
  const tokens: number[] = [];
  for (let token = first; token < last; token++) {
    const word = words[token]!;
    for (const part of word.includes('-') ? word.split('-') : [word]) {
      units.push(unitOf(part));
      tokens.push(token);
    }
  }
  const found: TorturedMatch[] = [];
  const span = (at: number, length: number) => ({
    first: tokens[at]!,
    last: tokens[at + length - 1]! + 1,
  });
  for (let at = 0; at < units.length; at++) {
    const entry = entryAt(units, at);
    const together =
      at + 1 < units.length && (tokens[at] === tokens[at + 1] || follows(tokens[at + 1]!));
    if (
      entry !== undefined &&
      (together || entry.units.length === 1 || entry.units.length >= LONG_ENOUGH)
    ) {
      const { natural, conditional } = entry;
      const length = entry.units.length;
      found.push({ ...span(at, length), natural, how: conditional ? 'conditional' : 'listed' });
      at += length - 1;
      continue;
    }
    const [unit, next] = [units[at]!, units[at + 1]];
    if (
      next === undefined ||
      !together ||
      !(unit.bent || next.bent) ||
      entryAt(units, at + 1) !== undefined
    )
      continue;
    const inversion = inversionOf(inversions(), unit.text, next.text);
    if (inversion === null) continue;
    found.push({ ...span(at, 2), natural: inversion.natural, how: 'inverted' });
    at++;
  }
  return found;
}

function entryAt(units: readonly Unit[], at: number): Entry | undefined {
  return units[at]!.entries?.find((candidate) => standsAt(candidate.units, units, at));
}

function standsAt(wanted: readonly string[], units: readonly Unit[], at: number): boolean {
  if (at + wanted.length > units.length) return false;
  for (let index = 0; index < wanted.length; index++)
    if (units[at + index]!.text !== wanted[index]) return false;
  return true;
}
