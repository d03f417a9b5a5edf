import { possessorId, type SpunWording, wordId, wordingsFrom } from '../data/lexicon.ts';
import type { Beginnings } from '../data/packed.ts';
import type { Tokens } from '../text/reading.ts';
import { asked, type WordType } from '../text/word-type.ts';
import type { Surroundings } from './surroundings.ts';
import { fitsAt } from './wording-fit.ts';
import {
  attractionOf,
  type CountedWord,
  countedOf,
  countedWord,
  fluency,
  NOTHING,
} from './wording-fluency.ts';
import { plainerWords } from './wording-thesaurus.ts';

/** A stretch of a text that could stand for something else. Token indexes are half-open. */
export interface Rewording {
  first: number;
  last: number;
  natural: string;
  /** Log-odds that the page's wording was made from the natural one, for a page as likely spun as not. */
  weight: number;
  /** `Replacement.mark` of the replacement. */
  mark: number;
  /** No table has the replacement: the words are synonyms, and so much is all that is known. */
  onlySynonym: boolean;
  /** How much commoner the natural word is (log); infinite where either side has several words. */
  commoner: number;
}

interface Arc {
  length: number;
  natural: readonly string[];
  counted: readonly CountedWord[];
  /** Log of the probability that a spinner writes this for the natural wording, and of the natural words inside it. */
  rate: number;
  inside: number;
  mark: number;
  /** The spun wording ends in 's itself ("there's"), so that the page's 's is no possessive. */
  closed: boolean;
  onlySynonym: boolean;
}

/** How often a spinner that knows a replacement makes it, by mark. */
const RATES = [0.04, 0.2, 0.4];

/** How often a spinner puts some synonym for a word; all that a word is a synonym of share it. */
const THESAURUS_RATE = 0.015;
/** A synonym is tried where a neighbour attracts it so much, or where the word before it may be another. */
const LEAST_ATTRACTION = 1;

/** Worked out when a page first has the wording: most wait for ever. */
const arcs = new Map<SpunWording, Arc[]>();

function arcsOf(wording: SpunWording): Arc[] {
  const known = arcs.get(wording);
  if (known !== undefined) return known;
  const made = wording.known.map(({ natural, mark }) =>
    arc(wording.words, natural.split(' '), mark),
  );
  arcs.set(wording, made);
  return made;
}

function arc(spun: readonly string[], natural: readonly string[], mark: number): Arc {
  const counted = natural.map(countedWord);
  const rate = Math.log(RATES[mark]!);
  const closed = spun.at(-1)!.endsWith("'s");
  const inside = chain(counted);
  const length = spun.length;
  return { length, natural, counted, rate, inside, mark, closed, onlySynonym: false };
}

/** Wordings that begin with a page's word; "week's" begins what "week" begins. */
const wordingsAt = asked(
  (word) =>
    wordingsFrom(word) ?? (word.endsWith("'s") ? wordingsFrom(word.slice(0, -2)) : null) ?? null,
);
const exactlyAt = asked((word) => wordingsFrom(word) ?? null);
/** What a word may stand for if it was taken from a thesaurus. */
const thesaurusArcs = asked((word): readonly Arc[] => {
  const plainer = plainerWords(word);
  const rate = Math.log(THESAURUS_RATE / plainer.length);
  return plainer.map((natural) => ({
    length: 1,
    natural: [natural.text],
    counted: [natural],
    rate,
    inside: 0,
    mark: 0,
    closed: true,
    onlySynonym: true,
  }));
});

/** Which wordings of the tables stand in a run: a look at it that costs a tenth of `unspin`. They are added to `met`. */
export function noteWordings(
  { types }: Tokens,
  first: number,
  last: number,
  met: Set<SpunWording>,
): void {
  for (let token = first; token < last; token++) {
    const wordings = exactlyAt(types[token]!);
    if (wordings === null) continue;
    for (const wording of matching(wordings, types, token, last)) met.add(wording);
  }
}

interface State {
  score: number;
  /** The last word so far, as counted. */
  word: CountedWord;
  from: State | null;
  /** Null where the page's word is kept. */
  arc: Arc | null;
  at: number;
  /** What the option gained by its surroundings. */
  fit: number;
}

/**
 * The likeliest original of a run of words: each stretch of it kept or put back, so that the replacements
 * and the fluency of the result are together as likely as can be.
 *
 * @param tokens of the page; the run is `[first, last)`
 * @param prior  log-odds added to each replacement: how much likelier than even this page is spun
 * @param isNoSynonym  whether a token is surely not from a thesaurus; null where none is thought of
 * @param surroundings of the page
 * @returns replacements in order, with weights that do not include `prior`
 */
export function unspin(
  { words, types }: Tokens,
  first: number,
  last: number,
  prior: number,
  isNoSynonym: ((token: number) => boolean) | null,
  surroundings: Surroundings,
): Rewording[] {
  const counted: CountedWord[] = [];
  for (let token = first; token < last; token++) counted.push(countedOf(types[token]!));
  const states: (State[] | undefined)[] = [
    [{ score: 0, word: NOTHING, from: null, arc: null, at: first, fit: 0 }],
  ];
  for (let token = first; token < last; token++) {
    const here = states[token - first]!;
    const wordings = wordingsAt(types[token]!);
    const met = wordings === null ? NONE : matching(wordings, types, token, last);
    const word = counted[token - first]!;
    const after = counted[token + 1 - first] ?? NOTHING;
    const synonyms =
      isNoSynonym === null || isNoSynonym(token) ? NO_ARCS : fitting(types[token]!, here, after);
    // With one way in and one way on, the fluency is the same for all: nothing to compare.
    const plain = here.length === 1 && met.length + synonyms.length === 0;
    const fitOf = fitsAt(surroundings, token, counted, token - first);
    push(
      states,
      token + 1 - first,
      plain ? step(here[0]!, word, token + 1) : best(here, word, null, 0, token + 1),
    );
    for (const wording of met)
      for (const option of arcsOf(wording)) {
        const end = token + option.length;
        const fit = fitOf(option.length, option.counted);
        const added = option.rate + option.inside + prior + fit;
        push(states, end - first, best(here, option.counted[0]!, option, added, end, fit));
      }
    for (const option of synonyms) {
      const fit = fitOf(option.length, option.counted);
      push(
        states,
        token + 1 - first,
        best(here, option.counted[0]!, option, option.rate + prior + fit, token + 1, fit),
      );
    }
  }
  return traceBack(states[last - first]!, words, counted, first);
}

/** Those of a word's synonyms that may stand there: others cost time and never win. */
function fitting(type: WordType, here: readonly State[], after: CountedWord): readonly Arc[] {
  return thesaurusArcs(type).filter(
    ({ counted: [natural] }) =>
      attractionOf(natural!, after) >= LEAST_ATTRACTION ||
      here.some(({ word }) => attractionOf(word, natural!) >= LEAST_ATTRACTION),
  );
}

function push(states: (State[] | undefined)[], at: number, state: State): void {
  const list = states[at];
  if (list === undefined) states[at] = [state];
  else list.push(state);
}

const step = (from: State, word: CountedWord, at: number): State => ({
  score: from.score,
  word,
  from,
  arc: null,
  at,
  fit: 0,
});

function best(
  here: readonly State[],
  next: CountedWord,
  option: Arc | null,
  extra: number,
  at: number,
  fit = 0,
): State {
  let from = here[0]!;
  let score = Number.NEGATIVE_INFINITY;
  for (const state of here) {
    const candidate = state.score + fluency(state.word, next);
    if (candidate > score) {
      from = state;
      score = candidate;
    }
  }
  return { score: score + extra, word: option?.counted.at(-1) ?? next, from, arc: option, at, fit };
}

const NONE: readonly SpunWording[] = [];
const NO_ARCS: readonly Arc[] = [];

/** Those of a word's wordings that stand at its token; a possessive stands for its word. */
function matching(
  wordings: Beginnings<SpunWording>,
  types: readonly WordType[],
  token: number,
  last: number,
): readonly SpunWording[] {
  const { alone } = wordings;
  if (token + 1 === last || !wordings.goOn) return alone;
  const second = types[token + 1]!;
  const longer = wordings.after(wordId(second));
  const possessor = possessorId(second);
  const others = possessor < 0 ? NONE : wordings.after(possessor);
  if (longer.length + others.length === 0) return alone;
  const met = [...alone];
  for (const wording of longer)
    if (standsAt(wording.rest, types, token + 2, last)) met.push(wording);
  for (const wording of others)
    if (standsAt(wording.rest, types, token + 2, last)) met.push(wording);
  return met;
}

function standsAt(
  ids: readonly number[],
  types: readonly WordType[],
  token: number,
  last: number,
): boolean {
  if (token + ids.length > last) return false;
  for (const [index, id] of ids.entries()) {
    const type = types[token + index]!;
    if (wordId(type) !== id && possessorId(type) !== id) return false;
  }
  return true;
}

function traceBack(
  ends: readonly State[],
  words: readonly string[],
  counted: readonly CountedWord[],
  first: number,
): Rewording[] {
  let state: State | null = ends.reduce((a, b) => (b.score > a.score ? b : a));
  const found: Rewording[] = [];
  let after: CountedWord | null = null;
  while (state !== null && state.from !== null) {
    const { arc: option, from, at, fit }: State = state;
    if (option === null) after = counted[at - 1 - first]!;
    else {
      const start = at - option.length;
      const actual = counted.slice(start - first, at - first);
      const gain =
        option.inside +
        around(from!.word, option.counted, after) -
        chain(actual) -
        around(from!.word, actual, after);
      found.push({
        first: start,
        last: at,
        natural: option.natural.join(' ') + possessive(words[at - 1]!, option),
        weight: option.rate + gain + fit,
        mark: option.mark,
        onlySynonym: option.onlySynonym,
        commoner:
          option.length + option.natural.length > 2
            ? Number.POSITIVE_INFINITY
            : option.counted[0]!.probability - actual[0]!.probability,
      });
      after = option.counted[0]!;
    }
    state = from;
  }
  return found.reverse();
}

/** "week's" counts as "week"; what is put in its place is a possessive too. */
function possessive(word: string, { natural, closed }: Arc): string {
  return word.endsWith("'s") && !closed && !natural.at(-1)!.endsWith("'s") ? "'s" : '';
}

/** The log probability of the steps inside a run of words. */
function chain(words: readonly CountedWord[]): number {
  let total = 0;
  for (let at = 1; at < words.length; at++) total += fluency(words[at - 1]!, words[at]!);
  return total;
}

/** The log probability of the steps into and out of a run of words. */
function around(
  before: CountedWord,
  words: readonly CountedWord[],
  after: CountedWord | null,
): number {
  return fluency(before, words[0]!) + (after === null ? 0 : fluency(words.at(-1)!, after));
}
