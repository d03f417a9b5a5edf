import { remembering } from '../text/remembering.ts';
import { inForm, singular } from '../text/singular.ts';
import { asked } from '../text/word-type.ts';
import { LEARNED_PAIRS } from './compiled/learned-pairs.ts';
import { SET_PHRASES } from './compiled/set-phrases.ts';
import { SUBSTITUTIONS } from './compiled/substitutions.ts';
import { SYNONYMS } from './compiled/synonyms.ts';
import { TORTURED } from './compiled/tortured-phrases.ts';
import { FREQUENCIES, WORDS } from './compiled/vocabulary.ts';
import {
  Beginnings,
  digitValue,
  PackedGroups,
  type PackedNumbers,
  UNCOUNTED,
  unpackedSetPhrase,
  WordList,
} from './packed.ts';

/**
 * The lexicons, asked by word. Each answer is worked out when a page first has the word, and kept: there are as many
 * as the vocabulary has words.
 */

/** A replacement that spinners are known for. */
export interface Replacement {
  /** Lower-case words, parted by single spaces. */
  spun: string;
  natural: string;
  /** How seldom a person writes the spun wording: 0 ordinary by itself, 1 seldom, 2 hardly ever. */
  mark: number;
}

/** A spun wording with all that it is known to stand for. */
export interface SpunWording {
  readonly words: readonly string[];
  /** The ids of the words from the third on. */
  readonly rest: readonly number[];
  readonly known: readonly Replacement[];
  /** The highest mark of them. */
  readonly mark: number;
}

/** A phrase that paraphrasing tools are known for. A unit is a word without hyphen, plural or possessive. */
export interface TorturedPhrase {
  /** The ids of the units from the third on. */
  readonly rest: readonly number[];
  /** Null where the list does not know it. */
  readonly natural: string | null;
  /** It also has an ordinary meaning: it counts only in company. */
  readonly conditional: boolean;
}

/** Two words that are the natural wording, or a part of it, of listed phrases. */
export interface SetPhrase {
  /** As the list writes it. */
  readonly wording: string;
  /** How many listed phrases it stands behind. */
  readonly count: number;
}

/** The words that all packed tables count in. */
const vocabulary = new WordList(WORDS);
/** A word's number in the vocabulary; -1 outside it. */
export const idOf = remembering((word) => vocabulary.idOf(word));

/**
 * How common a word is in ordinary English, in half-powers of two of its count: 0 where it was not met, undefined
 * where the vocabulary does not have it.
 */
export function frequencyOf(word: string): number | undefined {
  const id = idOf(word);
  if (id < 0) return undefined;
  const halfPowers = digitValue(FREQUENCIES.charCodeAt(id));
  return halfPowers === UNCOUNTED ? undefined : halfPowers;
}

/** The same of a page's word. */
export const wordId = asked(idOf);

/** "week's": the number of "week"; -1 for what is no possessive. */
export const possessorId = asked((word) => (word.endsWith("'s") ? idOf(word.slice(0, -2)) : -1));

/** The next list of words of a packed table, by id. */
function nextIds(numbers: PackedNumbers): number[] {
  const ids: number[] = [];
  for (let left = numbers.next(); left > 0; left--) ids.push(numbers.next());
  return ids;
}

const wordAt = (id: number) => vocabulary.wordAt(id);
const nextPhrase = (numbers: PackedNumbers) => nextIds(numbers).map(wordAt);
const wordsOf = (first: string, second: number | null, rest: readonly number[]) =>
  second === null ? [first] : [first, wordAt(second), ...rest.map(wordAt)];

/** An answer for each word of a table, also that there is none, kept from when it is first asked for. */
function remembered<T>(packed: string, read: (numbers: PackedNumbers, word: string) => T) {
  const table = new PackedGroups(packed);
  const known = new Map<number, T | undefined>();
  return (word: string): T | undefined => {
    const id = idOf(word);
    if (id < 0) return undefined;
    const before = known.get(id);
    if (before !== undefined || known.has(id)) return before;
    const numbers = table.of(id);
    const made = numbers === null ? undefined : read(numbers, word);
    known.set(id, made);
    return made;
  };
}

/** On most pages it is enough that a wording stands there: what it stands for is read when that is asked. */
class PackedWording implements SpunWording {
  readonly rest: readonly number[];
  readonly mark: number;
  readonly #first: string;
  readonly #second: number | null;
  readonly #naturals: readonly { readonly ids: readonly number[]; readonly mark: number }[];
  #words: readonly string[] | null = null;
  #known: readonly Replacement[] | null = null;

  constructor(first: string, second: number | null, numbers: PackedNumbers) {
    this.#first = first;
    this.#second = second;
    this.rest = nextIds(numbers);
    this.#naturals = Array.from({ length: numbers.next() }, () => ({
      ids: nextIds(numbers),
      mark: numbers.next(),
    }));
    this.mark = Math.max(...this.#naturals.map(({ mark }) => mark));
  }

  get words(): readonly string[] {
    this.#words ??= wordsOf(this.#first, this.#second, this.rest);
    return this.#words;
  }

  get known(): readonly Replacement[] {
    if (this.#known !== null) return this.#known;
    const spun = this.words.join(' ');
    this.#known = this.#naturals.map(({ ids, mark }) => {
      return { spun, natural: ids.map(wordAt).join(' '), mark };
    });
    return this.#known;
  }
}

/** Spun wordings that begin with a word (substitutions/*.txt). */
export const wordingsFrom = remembered(
  SUBSTITUTIONS,
  (numbers, first) =>
    new Beginnings(numbers, (numbers, second) => new PackedWording(first, second, numbers)),
);

/** What a spun wording is known to stand for. */
export const replacementsOf = remembering((spun): readonly Replacement[] => {
  const [first, second] = spun.split(' ');
  const beginnings = wordingsFrom(first!);
  const wordings = second === undefined ? beginnings?.alone : beginnings?.after(idOf(second));
  return wordings?.find(({ words }) => words.join(' ') === spun)?.known ?? [];
});

/** Replacements of one word learned from the tortured phrases. */
interface LearnedPair {
  spun: string;
  natural: string;
  /** How many phrases show it. */
  count: number;
}

/** Those of all words with this singular. */
export const learnedPairsOf = remembered(LEARNED_PAIRS, (numbers, base): LearnedPair[] => {
  const pairs: LearnedPair[] = [];
  while (!numbers.done)
    pairs.push({
      spun: inForm(base, numbers.next()),
      natural: wordAt(numbers.next()),
      count: numbers.next(),
    });
  return pairs;
});

/** The natural words that a spun word was learned to stand for. */
export const learnedReplacementsOf = remembering((spun): readonly LearnedPair[] =>
  (learnedPairsOf(singular(spun)) ?? []).filter((pair) => pair.spun === spun),
);

/** Tortured phrases that begin with a unit, longest first. */
export const torturedFrom = remembered(
  TORTURED,
  (numbers) =>
    new Beginnings(numbers, (numbers): TorturedPhrase => {
      const rest = nextIds(numbers);
      const natural = nextPhrase(numbers).join(' ');
      return { rest, natural: natural === '' ? null : natural, conditional: numbers.next() === 1 };
    }),
);

/** Set phrases that begin with a singular word, by their second word's singular. */
export const setPhrasesFrom = remembered(SET_PHRASES, (numbers, first) => {
  const bySecond = new Map<string, SetPhrase>();
  while (!numbers.done) {
    const second = wordAt(numbers.next());
    const { firstForm, secondForm, count } = unpackedSetPhrase(numbers.next());
    const wording = `${inForm(first, firstForm)} ${inForm(second, secondForm)}`;
    bySecond.set(second, { wording, count });
  }
  return bySecond as ReadonlyMap<string, SetPhrase>;
});

const senses = new PackedGroups(SYNONYMS);

/** Words that share a sense with a word, whatever the sense, one by one. */
export function* synonymsOneByOne(word: string): Generator<string> {
  const numbers = senses.of(idOf(word));
  while (numbers !== null && !numbers.done) yield wordAt(numbers.next());
}

/** The same all at once. */
export const synonymsOf = remembering(
  (word): ReadonlySet<string> => new Set(synonymsOneByOne(word)),
);
