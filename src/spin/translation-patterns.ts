import type { Tokens } from '../text/reading.ts';

/**
 * How sure an entry is: `strong` is written by no competent native writer, `weak` is merely stiff, a `slip` is a
 * mistake of grammar, which people who write a second language make too.
 */
export type Strength = 'strong' | 'weak' | 'slip';

/** A calque where it stands: token indexes half-open, and the wording to put there (null where not known). */
export interface PatternHit {
  first: number;
  last: number;
  natural: string | null;
  strength: Strength;
  /** The entry's number in its table: hits of one entry are one piece of evidence. */
  entry: number;
}

/** One place of a pattern. `words` null stands for any word, `#` for a figure; `ending` limits it. */
interface Place {
  words: ReadonlySet<string> | null;
  ending: string | null;
  figure: boolean;
  /** A comma must stand before it; elsewhere none may. */
  comma: boolean;
  /** Which numbered place of the written entry it is, so that `$2` means the same with and without optional words. */
  number: number;
}

interface Pattern {
  places: readonly Place[];
  /** The place whose words the pattern is looked up by. */
  anchor: number;
  /** A place beside it that is written as words, as an offset from it: most patterns end there. 0 where there is none. */
  beside: -1 | 0 | 1;
  notBefore: ReadonlySet<string> | null;
  notAfter: ReadonlySet<string> | null;
  natural: string | null;
  strength: Strength;
  entry: number;
}

/** The entries to be found by one word: read when the word is first met, as most never are. */
interface Shelf {
  unread: { line: string; entry: number }[];
  patterns: readonly Pattern[];
}

/** Patterns of one language, by one of their words: a word that begins no pattern costs one look-up. */
export type PatternIndex = ReadonlyMap<string, Shelf>;

/**
 * Compile a table of calques. One entry a line, `strength pattern = natural`:
 *
 * - `!` strong, `~` weak or `%` slip; `natural` is `-` where the words should not be there, and empty or `?` where it is not known
 * - `a/b` one of these words; `(a)` may be missing; `_` any word; `#` a figure; `-ing` a word that ends so; `,` a comma
 * - `<a/b` at the start: not after these words; `>a/b` at the end: not before these words
 * - in the natural wording `$2` is what stood at the pattern's second place; `$2:en` its past participle
 *
 * - a line `@name a/b` names a class of words; `@name` in a later entry stands for them
 *
 * @throws when a line cannot be read: tables are code, and a test compiles them all
 */
export function compilePatterns(table: string): PatternIndex {
  const index = new Map<string, Shelf>();
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
      const shelf = index.get(word);
      if (shelf) shelf.unread.push({ line, entry });
      else index.set(word, { unread: [{ line, entry }], patterns: [] });
    }
  }
  return index;
}

/** The alternatives of the place that an entry is found by: of the required ones that whose shortest word is longest. */
function wordsToFindBy(line: string): readonly string[] {
  const equals = line.indexOf(' =');
  if (equals < 0 || line[1] !== ' ' || !(line[0]! in STRENGTHS)) {
    throw new Error(`not an entry: ${line}`);
  }
  let best = '';
  let length = 0;
  for (const place of line.slice(2, equals).split(' ')) {
    const shortest = isRequired(place) ? shortestOf(place) : 0;
    if (shortest > length) [best, length] = [place, shortest];
  }
  if (length === 0) throw new Error(`no word to find it by: ${line}`);
  return best.split('/');
}

/** Is this place there in every variant of the entry, and written as words? */
function isRequired(place: string): boolean {
  return '-<>('.includes(place[0] ?? ' ') ? false : place.length > 1 || !'_#,'.includes(place);
}

/** How long the shortest word of a place is: short words are common, and a look-up there is seldom worth it. */
function shortestOf(place: string): number {
  let shortest = place.length;
  for (let from = 0; from <= place.length; ) {
    const slash = place.indexOf('/', from);
    const to = slash < 0 ? place.length : slash;
    shortest = Math.min(shortest, to - from);
    from = to + 1;
  }
  return shortest;
}

/** The patterns on a word's shelf, longest first. */
function patternsOn(shelf: Shelf): readonly Pattern[] {
  if (shelf.unread.length > 0) {
    const read = shelf.unread.flatMap(({ line, entry }) => readEntry(line, entry));
    shelf.patterns = read.sort((a, b) => b.places.length - a.places.length);
    shelf.unread = [];
  }
  return shelf.patterns;
}

const STRENGTHS: Readonly<Record<string, Strength>> = { '!': 'strong', '~': 'weak', '%': 'slip' };

function readEntry(line: string, entry: number): Pattern[] {
  const [, mark, left, right] = /^([!~%]) (.+?) =(?: (.*))?$/u.exec(line) ?? [];
  if (mark === undefined || left === undefined) throw new Error(`not an entry: ${line}`);
  const written = left.split(' ');
  const before = written[0]?.startsWith('<') ? written.shift()?.slice(1) : undefined;
  const after = written.at(-1)?.startsWith('>') ? written.pop()?.slice(1) : undefined;
  const natural =
    right === undefined || right === '?' || right === '' ? null : right === '-' ? '' : right;
  const shared = {
    notBefore: before === undefined ? null : new Set(before.split('/')),
    notAfter: after === undefined ? null : new Set(after.split('/')),
    natural,
    strength: STRENGTHS[mark] ?? 'weak',
    entry,
  };
  let variants: Place[][] = [[]];
  let comma = false;
  for (const [index, word] of written.entries()) {
    if (word === ',') {
      comma = true;
      continue;
    }
    const optional = word.startsWith('(') && word.endsWith(')');
    const place = { ...readPlace(optional ? word.slice(1, -1) : word, index + 1), comma };
    comma = false;
    const longer = variants.map((v) => [...v, place]);
    variants = optional ? [...longer, ...variants] : longer;
  }
  const found = new Set(wordsToFindBy(line));
  return variants.map((places) => {
    const anchor = places.findIndex(({ words }) => words !== null && isSame(found, words));
    const isWords = (at: number) => (places[at]?.words ?? null) !== null;
    const beside = isWords(anchor + 1) ? 1 : isWords(anchor - 1) ? -1 : 0;
    return { ...shared, places, anchor, beside };
  });
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const word of one) if (!other.has(word)) return false;
  return one.size === other.size;
}

function readPlace(word: string, number: number): Omit<Place, 'comma'> {
  if (word === '_') return { words: null, ending: null, figure: false, number };
  if (word === '#') return { words: null, ending: null, figure: true, number };
  if (word.startsWith('-')) return { words: null, ending: word.slice(1), figure: false, number };
  return { words: new Set(word.split('/')), ending: null, figure: false, number };
}

/** Punctuation between two words that a wording does not reach across. */
const STOP = /[.;:!?()[\]|\n…]/;

/** The longest pattern that holds the token `at` at its anchor and stays within `[from, to)`. */
export function patternAt(
  index: PatternIndex,
  text: string,
  tokens: Tokens,
  at: number,
  from: number,
  to: number,
): PatternHit | null {
  const shelf = index.get(tokens.words[at] ?? '');
  if (shelf === undefined) return null;
  for (const pattern of patternsOn(shelf)) {
    const first = at - pattern.anchor;
    const last = first + pattern.places.length;
    if (first < from || last > to) continue;
    const { anchor, beside } = pattern;
    if (beside !== 0 && !pattern.places[anchor + beside]!.words!.has(tokens.words[at + beside]!))
      continue;
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
    if (place.words !== null && !place.words.has(word)) return false;
    if (
      place.ending !== null &&
      !(word.length > place.ending.length + 2 && word.endsWith(place.ending))
    )
      return false;
    if (place.figure && !/^\d/.test(word)) return false;
    if (offset === 0) continue;
    const gap = text.slice(tokens.ends[at - 1]!, tokens.starts[at]!);
    if (gap !== ' ' && (STOP.test(gap) || gap.includes(',') !== place.comma)) return false;
    if (gap === ' ' && place.comma) return false;
  }
  return true;
}

function fill({ natural, places }: Pattern, text: string, tokens: Tokens, first: number): string {
  const filled = (natural ?? '').replace(
    /\$(\d)(:en)?/g,
    (_, digit: string, participle?: string) => {
      const offset = places.findIndex((p) => p.number === Number(digit));
      if (offset < 0) return '';
      const at = first + offset;
      const word = text.slice(tokens.starts[at]!, tokens.ends[at]!);
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
