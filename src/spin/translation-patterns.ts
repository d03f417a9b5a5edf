import type { Tokens } from '../text/reading.ts';
import { asked } from '../text/word-type.ts';
import {
  type Neighbours,
  neighboursOf,
  type Pattern,
  type Place,
  readEntry,
  type Strength,
} from './translation-entry.ts';

/** A calque where it stands: token indexes half-open, and the wording to put there (null where not known). */
export interface PatternHit {
  first: number;
  last: number;
  natural: string | null;
  strength: Strength;
  /** The entry's number in its table: hits of one entry are one piece of evidence. */
  entry: number;
}

/** An entry of a table, read when a page first has one of its words beside the one that it is found by. */
interface Entry {
  readonly line: string;
  readonly number: number;
  readonly neighbours: Neighbours | null;
  patterns: readonly Pattern[] | null;
}

/** The entries to be found by one word, with the neighbours of all of them. */
interface Shelf {
  readonly entries: readonly Entry[];
  readonly neighbours: Neighbours | null;
}

/** So many letters of a beginning are looked up. */
export const LONGEST_KEY = 4;

/**
 * The calques of one language, packed by `scripts/lexicon/calques.ts` and read in place: three lists of lines, parted by
 * empty ones. The entries; words in order, each with the numbers of the entries that it finds; and beginnings likewise.
 */
export class Calques {
  readonly #lines: readonly string[];
  readonly #words: readonly string[];
  readonly #beginnings: readonly string[];
  readonly #entries = new Map<number, Entry>();

  constructor(packed: string) {
    const [entries, words, beginnings] = packed
      .split('\n\n')
      .map((list) => (list === '' ? [] : list.split('\n')));
    [this.#lines, this.#words, this.#beginnings] = [entries!, words!, beginnings!];
  }

  /** What may find a page's word: the word, then its beginnings, longest first. */
  readonly shelvesOf = asked((word): readonly Shelf[] => {
    const shelves = [this.#find(this.#words, word)];
    if (this.#beginnings.length > 0)
      for (let length = Math.min(LONGEST_KEY, word.length); length > 0; length--)
        shelves.push(this.#find(this.#beginnings, word.slice(0, length)));
    return shelves.filter((shelf) => shelf !== null);
  });

  #find(list: readonly string[], key: string): Shelf | null {
    const sought = `${key} `;
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (list[middle]! < sought) low = middle + 1;
      else high = middle;
    }
    const found = list[low];
    if (!found?.startsWith(sought)) return null;
    const entries = found
      .slice(sought.length)
      .split(' ')
      .map((number) => this.#entry(Number(number)));
    return { entries, neighbours: together(entries) };
  }

  #entry(number: number): Entry {
    const known = this.#entries.get(number);
    if (known !== undefined) return known;
    const line = this.#lines[number]!;
    const made = { line, number, neighbours: neighboursOf(line), patterns: null };
    this.#entries.set(number, made);
    return made;
  }
}

function together(entries: readonly Entry[]): Neighbours | null {
  const [next, previous] = [new Set<string>(), new Set<string>()];
  for (const { neighbours } of entries) {
    if (neighbours === null) return null;
    for (const word of neighbours.next) next.add(word);
    for (const word of neighbours.previous) previous.add(word);
  }
  return { next, previous };
}

const isBeside = (neighbours: Neighbours | null, previous: string, next: string) =>
  neighbours === null || neighbours.next.has(next) || neighbours.previous.has(previous);

const NONE: Pattern[] = [];

/** The patterns that may stand between these two words, longest first. */
function patternsBetween(shelf: Shelf, previous: string, next: string): readonly Pattern[] {
  let found: Pattern[] = NONE;
  if (!isBeside(shelf.neighbours, previous, next)) return found;
  for (const entry of shelf.entries) {
    if (!isBeside(entry.neighbours, previous, next)) continue;
    entry.patterns ??= readEntry(entry.line, entry.number);
    found = found.concat(entry.patterns);
  }
  return found.length < 2 ? found : found.sort((a, b) => b.places.length - a.places.length);
}

/** Punctuation between two words that a wording does not reach across. */
const STOP = /[.;:!?()[\]|\n…。！？；：（）]/;
const COMMA = /[,，、]/;

/** The longest pattern that holds the token `at` at its anchor and stays within `[from, to)`. */
export function patternAt(
  calques: Calques,
  text: string,
  tokens: Tokens,
  at: number,
  from: number,
  to: number,
): PatternHit | null {
  for (const shelf of calques.shelvesOf(tokens.types[at]!)) {
    const hit = onShelf(shelf, text, tokens, at, from, to);
    if (hit !== null) return hit;
  }
  return null;
}

function onShelf(
  shelf: Shelf,
  text: string,
  tokens: Tokens,
  at: number,
  from: number,
  to: number,
): PatternHit | null {
  const { words } = tokens;
  for (const pattern of patternsBetween(shelf, words[at - 1] ?? '', words[at + 1] ?? '')) {
    const first = at - pattern.anchor;
    const last = first + pattern.places.length;
    if (first < from || last > to) continue;
    if (!fits(pattern, text, tokens, first)) continue;
    if (pattern.notBefore && first > from && pattern.notBefore.has(tokens.words[first - 1] ?? ''))
      continue;
    if (pattern.notAfter && last < to && pattern.notAfter.has(tokens.words[last] ?? '')) continue;
    return {
      first,
      last,
      natural: pattern.natural === null ? null : fill(pattern, text, tokens, first),
      strength: pattern.strength,
      entry: pattern.entry,
    };
  }
  return null;
}

function fits(pattern: Pattern, text: string, tokens: Tokens, first: number): boolean {
  const { places } = pattern;
  for (let offset = 0; offset < places.length; offset++) {
    const place = places[offset]!;
    const at = first + offset;
    const word = tokens.words[at] ?? '';
    if (!isOneOf(place, word)) return false;
    if (
      place.ending !== null &&
      !(word.length > place.ending.length + 2 && word.endsWith(place.ending))
    )
      return false;
    if (place.figure && !/^\d/.test(word)) return false;
    if (offset === 0) continue;
    const gap = text.slice(tokens.ends[at - 1]!, tokens.starts[at]!);
    if (gap !== ' ' && gap !== '' && (STOP.test(gap) || COMMA.test(gap) !== place.comma))
      return false;
    if ((gap === ' ' || gap === '') && place.comma) return false;
  }
  return true;
}

function isOneOf({ words, beginnings }: Place, word: string): boolean {
  if (words === null || words.has(word)) return true;
  return beginnings?.some((beginning) => word.startsWith(beginning)) ?? false;
}

function fill({ natural, places }: Pattern, text: string, tokens: Tokens, first: number): string {
  const filled = (natural ?? '').replace(
    /\$(\d)(:en)?/g,
    (_, digit: string, participle?: string) => {
      const offset = places.findIndex((p) => p.number === Number(digit));
      if (offset < 0) return '';
      const at = first + offset;
      const last = first + places.findLastIndex((p) => p.number === Number(digit));
      const word = text.slice(tokens.starts[at]!, tokens.ends[last]!);
      return participle === undefined ? word : pastParticiple(word);
    },
  );
  const tidy = filled.replace(/ {2,}/g, ' ').trim();
  const initial = text[tokens.starts[first]!] ?? '';
  return initial !== initial.toLowerCase() && /^\p{Ll}/u.test(tidy)
    ? tidy.charAt(0).toUpperCase() + tidy.slice(1)
    : tidy;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  becoming: 'become',
  building: 'built',
  catching: 'caught',
  doing: 'done',
  finding: 'found',
  getting: 'got',
  giving: 'given',
  going: 'gone',
  making: 'made',
  paying: 'paid',
  selling: 'sold',
  setting: 'set',
  taking: 'taken',
  understanding: 'understood',
  winning: 'won',
};

/** "convincing" → "convinced". */
function pastParticiple(word: string): string {
  return IRREGULAR[word.toLowerCase()] ?? `${word.replace(/ing$/i, '')}ed`;
}
