/**
 * How sure an entry is: `strong` is written by no competent native writer, `weak` is merely stiff, a `slip` is a
 * mistake of grammar, which people who write a second language make too.
 */
export type Strength = 'strong' | 'weak' | 'slip';

/** One place of a pattern: a token of the page. With no words, beginnings, ending or figure it is any word. */
export interface Place {
  words: ReadonlySet<string> | null;
  /** Written with an asterisk, where endings pile up on the word ("стрим*", "라이브*"). */
  beginnings: readonly string[] | null;
  ending: string | null;
  figure: boolean;
  /** A comma must stand before it; elsewhere none may. */
  comma: boolean;
  /** Which numbered place of the written entry it is, so that `$2` means the same with and without optional words. */
  number: number;
}

export interface Pattern {
  places: readonly Place[];
  /** The place whose words the pattern is looked up by. */
  anchor: number;
  notBefore: ReadonlySet<string> | null;
  notAfter: ReadonlySet<string> | null;
  natural: string | null;
  strength: Strength;
  entry: number;
}

export const STRENGTHS: Readonly<Record<string, Strength>> = {
  '!': 'strong',
  '~': 'weak',
  '%': 'slip',
};

/** The place whose shortest word is longest: short words are common, and a look-up there is seldom worth it. */
export function anchorOf(places: readonly string[], line: string): number {
  let best = -1;
  let length = 0;
  for (const [index, place] of places.entries()) {
    const shortest = isRequired(place) ? shortestOf(place) : 0;
    if (shortest > length) [best, length] = [index, shortest];
  }
  if (best < 0) throw new Error(`no word to find it by: ${line}`);
  return best;
}

/** Is this place there in every variant of the entry, and written as words? */
function isRequired(place: string): boolean {
  return '-<>('.includes(place[0] ?? '-') ? false : place.length > 1 || !'_#,'.includes(place);
}

/** How long the shortest of a place's words is. */
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

/** The words that may stand right behind the one that an entry is found by, and right before it. */
export interface Neighbours {
  next: ReadonlySet<string>;
  previous: ReadonlySet<string>;
}

/** An entry's neighbours, by which most are told not to stand in a place, and never read; null where any word may be one. */
export function neighboursOf(line: string): Neighbours | null {
  const places = leftOf(line)
    .split(' ')
    .filter((place) => !isCondition(place) && place !== ',');
  const anchor = anchorOf(places, line);
  const next = new Set<string>();
  const previous = new Set<string>();
  for (const word of places[anchor]!.split('/')) {
    const second = tokensOf(word)[1];
    if (second !== undefined) next.add(second);
  }
  /** Adds the words of the places from there on, to the first that is in every variant; whether there was one. */
  const add = (from: number, step: 1 | -1, to: Set<string>): boolean | null => {
    for (let at = from; places[at] !== undefined; at += step) {
      const place = places[at]!;
      const isOptional = place.startsWith('(');
      for (const word of (isOptional ? place.slice(1, -1) : place).split('/')) {
        if (word.startsWith('-') || word === '_' || word === '#' || isBeginning(word)) return null;
        to.add(tokensOf(word).at(step === 1 ? 0 : -1)!);
      }
      if (!isOptional) return true;
    }
    return false;
  };
  const behind = add(anchor + 1, 1, next);
  if (behind === null || (!behind && add(anchor - 1, -1, previous) !== true)) return null;
  return { next, previous };
}

const leftOf = (line: string) => line.slice(2, line.indexOf(' ='));
const isCondition = (place: string) => place.startsWith('<') || place.startsWith('>');

/** Read an entry; one pattern for each way in which its optional and its unspaced words can stand. */
export function readEntry(line: string, entry: number): Pattern[] {
  const left = leftOf(line);
  const right = line.slice(left.length + 5);
  const written = left.split(' ');
  const anchored = anchorOf(written, line);
  const before = written[0]?.startsWith('<') ? 1 : 0;
  const natural = right === '?' || right === '' ? null : right === '-' ? '' : right;
  const shared = {
    notBefore: before === 1 ? new Set(written[0]!.slice(1).split('/')) : null,
    notAfter: written.at(-1)?.startsWith('>') ? new Set(written.at(-1)!.slice(1).split('/')) : null,
    natural,
    strength: STRENGTHS[line[0]!] ?? 'weak',
    entry,
  };
  let variants: Place[][] = [[]];
  let comma = false;
  for (const [index, word] of written.entries()) {
    if (isCondition(word)) continue;
    if (word === ',') {
      comma = true;
      continue;
    }
    const isOptional = word.startsWith('(') && word.endsWith(')');
    const ways = readPlace(isOptional ? word.slice(1, -1) : word, index + 1 - before, comma);
    comma = false;
    const longer = ways.flatMap((way) => variants.map((v) => [...v, ...way]));
    variants = isOptional ? [...longer, ...variants] : longer;
  }
  return variants.map((places) => {
    const anchor = places.findIndex(({ number }) => number === anchored + 1 - before);
    return { ...shared, places, anchor };
  });
}

const ANY = { words: null, beginnings: null, ending: null, figure: false };

/** The ways in which a place can stand: as one token, or as the several tokens of a word written without spaces. */
function readPlace(word: string, number: number, comma: boolean): Place[][] {
  const any = { ...ANY, number, comma };
  if (word === '_') return [[any]];
  if (word === '#') return [[{ ...any, figure: true }]];
  if (word.startsWith('-')) return [[{ ...any, ending: word.slice(1) }]];
  const words = word.split('/');
  const single = words.filter((w) => tokensOf(w).length === 1);
  const ways: Place[][] = words
    .filter((w) => !single.includes(w))
    .map((w) =>
      tokensOf(w).map((token, index) => ({
        ...any,
        ...asWord([token]),
        comma: comma && index === 0,
      })),
    );
  return single.length === 0 ? ways : [[{ ...any, ...asWord(single) }], ...ways];
}

function asWord(words: readonly string[]): Pick<Place, 'words' | 'beginnings'> {
  const beginnings = words.filter(isBeginning).map((w) => w.slice(0, -1));
  return {
    words: new Set(words.filter((w) => !isBeginning(w))),
    beginnings: beginnings.length === 0 ? null : beginnings,
  };
}

export function isBeginning(word: string): boolean {
  return word.endsWith('*');
}

/**
 * As the page is cut: one token, but for scripts in which each character is one. A beginning keeps its asterisk.
 * The tokeniser itself would take a tenth of a second over the Chinese table.
 */
export function tokensOf(word: string): readonly string[] {
  return FAR.test(word) && UNSPACED.test(word) ? (word.match(PIECES) ?? [word]) : [word];
}

/** A test that costs nothing, and no word of most languages passes it. */
const FAR = /[^\0-\u2e7f]/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const PIECES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
