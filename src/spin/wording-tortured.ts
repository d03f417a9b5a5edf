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
    const units = words.map(singular);
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

/**
 * The tortured phrases of a sentence, listed or worked out, in order and without overlaps.
 *
 * Hyphens, plurals and possessives make no difference. Whether a conditional phrase has company is for the caller.
 */
export function torturedIn(words: readonly string[], first: number, last: number): TorturedMatch[] {
  const units: string[] = [];
  const tokens: number[] = [];
  for (let token = first; token < last; token++) {
    const word = words[token]!;
    if (!word.includes('-')) {
      units.push(unitOf(word));
      tokens.push(token);
    } else
      for (const part of word.split('-')) {
        units.push(unitOf(part));
        tokens.push(token);
      }
  }
  const found: TorturedMatch[] = [];
  const table = listed();
  let at = 0;
  while (at < units.length) {
    const entry = table.get(units[at]!)?.find((candidate) => standsAt(candidate.units, units, at));
    if (entry !== undefined) {
      const end = at + entry.units.length;
      found.push({
        first: tokens[at]!,
        last: tokens[end - 1]! + 1,
        natural: entry.natural,
        how: entry.conditional ? 'conditional' : 'listed',
      });
      at = end;
      continue;
    }
    if (at + 1 < units.length) {
      const inversion = inversionOf(inversions(), units[at]!, units[at + 1]!);
      if (
        inversion !== null &&
        table.get(units[at + 1]!)?.some((e) => standsAt(e.units, units, at + 1)) !== true
      ) {
        found.push({
          first: tokens[at]!,
          last: tokens[at + 1]! + 1,
          natural: inversion.natural,
          how: 'inverted',
        });
        at += 2;
        continue;
      }
    }
    at++;
  }
  return found;
}

const unitOf = (word: string) => singular(word.endsWith("'s") ? word.slice(0, -2) : word);

function standsAt(wanted: readonly string[], units: readonly string[], at: number): boolean {
  if (at + wanted.length > units.length) return false;
  for (let index = 0; index < wanted.length; index++)
    if (units[at + index] !== wanted[index]) return false;
  return true;
}
