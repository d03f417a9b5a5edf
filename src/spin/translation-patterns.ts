import type { Tokens } from '../text/reading.ts';
import { asked, type WordType } from '../text/word-type.ts';
import {
  isBeginning,
  type Pattern,
  type Place,
  readEntry,
  type Strength,
  wordsToFindBy,
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

/** The entries to be found by one word: read when the word is first met, as most never are. */
interface Shelf {
  readonly unread: { line: string; entry: number }[];
  patterns: ShelvedPatterns | null;
}

/** A pattern with its place among those of its shelf, longest first. */
interface RankedPattern {
  readonly pattern: Pattern;
  readonly rank: number;
}

/** By the word that must stand beside the one they are found by: a common word has hundreds, and few need a look. */
interface ShelvedPatterns {
  readonly always: RankedPattern[];
  readonly byNext: Map<string, RankedPattern[]>;
  readonly byPrevious: Map<string, RankedPattern[]>;
}

/** Patterns of one language, by one of their words. */
export interface PatternIndex {
  readonly words: ReadonlyMap<string, Shelf>;
  /** By at most the first `LONGEST_KEY` letters. */
  readonly beginnings: ReadonlyMap<string, Shelf>;
  /** The shelves of a page's word: its own, then those of its beginnings, longest first. */
  shelvesOf(type: WordType): readonly Shelf[];
}

const LONGEST_KEY = 4;

/**
 * Compile a table of calques. One entry a line, `strength pattern = natural`:
 *
 * - `!` strong, `~` weak or `%` slip; `natural` is `-` where the words should not be there, and empty or `?` where it is not known
 * - `a/b` one of these words; `a*` what begins so; `(a)` may be missing; `_` any word; `#` a figure; `-ing` a word that ends so; `,` a comma
 * - `<a/b` at the start: not after these words; `>a/b` at the end: not before these words
 * - in the natural wording `$2` is what stood at the pattern's second place; `$2:en` its past participle
 *
 * - a line `@name a/b` names a class of words; `@name` in a later entry stands for them
 *
 * @throws when a line cannot be read: tables are code, and a test compiles them all
 */
export function compilePatterns(table: string): PatternIndex {
  const words = new Map<string, Shelf>();
  const beginnings = new Map<string, Shelf>();
  const classes = new Map<string, string>();
  let entry = 0;
  for (const written of table.split('\n')) {
    if (written.trim() === '' || written.startsWith('//')) continue;
    const named = written.startsWith('@') ? /^(@[a-z]+) (\S+)$/.exec(written) : null;
    if (named) {
      classes.set(named[1]!, named[2]!);
      continue;
    }
    const line = written.includes('@')
      ? written.replace(/@[a-z]+/g, (name) => classes.get(name) ?? name)
      : written;
    entry++;
    for (const word of wordsToFindBy(line)) {
      if (isBeginning(word)) put(beginnings, word.slice(0, -1).slice(0, LONGEST_KEY), line, entry);
      else put(words, word, line, entry);
    }
  }
  const shelvesOf = asked((word) => {
    const shelves = [words.get(word)];
    for (let length = Math.min(LONGEST_KEY, word.length); length > 0; length--)
      shelves.push(beginnings.get(word.slice(0, length)));
    return shelves.filter((shelf) => shelf !== undefined);
  });
  return { words, beginnings, shelvesOf };
}

function put(shelves: Map<string, Shelf>, key: string, line: string, entry: number): void {
  const shelf = shelves.get(key);
  if (shelf === undefined) shelves.set(key, { unread: [{ line, entry }], patterns: null });
  else if (shelf.unread.at(-1)?.entry !== entry) shelf.unread.push({ line, entry });
}

/** Read what is on a word's shelf. */
function patternsOn(shelf: Shelf): ShelvedPatterns {
  if (shelf.patterns !== null) return shelf.patterns;
  const read = shelf.unread.flatMap(({ line, entry }) => readEntry(line, entry));
  read.sort((a, b) => b.places.length - a.places.length);
  const found: ShelvedPatterns = { always: [], byNext: new Map(), byPrevious: new Map() };
  for (const [rank, pattern] of read.entries()) {
    const ranked = { pattern, rank };
    const { places, anchor, beside } = pattern;
    const neighbours = beside === 1 ? found.byNext : found.byPrevious;
    if (beside === 0) found.always.push(ranked);
    else
      for (const word of places[anchor + beside]!.words!) {
        const others = neighbours.get(word);
        if (others) others.push(ranked);
        else neighbours.set(word, [ranked]);
      }
  }
  shelf.patterns = found;
  return found;
}

/** The patterns that may stand here, longest first. */
function patternsBeside(shelf: Shelf, next: string, previous: string): readonly RankedPattern[] {
  const { always, byNext, byPrevious } = patternsOn(shelf);
  const before = byNext.get(next);
  const behind = byPrevious.get(previous);
  if (before === undefined && behind === undefined) return always;
  return [...always, ...(before ?? []), ...(behind ?? [])].sort((a, b) => a.rank - b.rank);
}

/** Punctuation between two words that a wording does not reach across. */
const STOP = /[.;:!?()[\]|\n…。！？；：（）]/;
const COMMA = /[,，、]/;

/** The longest pattern that holds the token `at` at its anchor and stays within `[from, to)`. */
export function patternAt(
  index: PatternIndex,
  text: string,
  tokens: Tokens,
  at: number,
  from: number,
  to: number,
): PatternHit | null {
  for (const shelf of index.shelvesOf(tokens.types[at]!)) {
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
  for (const { pattern } of patternsBeside(shelf, words[at + 1] ?? '', words[at - 1] ?? '')) {
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
