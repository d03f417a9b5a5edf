import { replacements } from '../data/lexicon.ts';
import { counted, fluency } from './wording-fluency.ts';

/** A stretch of a sentence that could stand for something else. Token indexes are half-open. */
export interface Rewording {
  first: number;
  last: number;
  natural: string;
  /** Log-odds that the page's wording was made from the natural one, for a page as likely spun as not. */
  weight: number;
  /** `Replacement.mark` of the replacement. */
  mark: number;
}

interface Arc {
  length: number;
  natural: readonly string[];
  /** Log of the probability that a spinner writes this for the natural wording. */
  rate: number;
  mark: number;
}

interface Entry {
  words: readonly string[];
  arcs: Arc[];
}

/** How often a spinner that knows a replacement makes it, by mark. */
const RATES = [0.04, 0.2, 0.4];
/** Keeping a word costs nearly nothing: most words are kept. */
const KEEP: Arc = { length: 1, natural: [], rate: 0, mark: 0 };

let byFirstWord: Map<string, Entry[]> | null = null;

function entries(): Map<string, Entry[]> {
  if (byFirstWord !== null) return byFirstWord;
  byFirstWord = new Map();
  const bySpun = new Map<string, Entry>();
  const entryFor = (spun: string): Entry => {
    let entry = bySpun.get(spun);
    if (entry === undefined) {
      entry = { words: spun.split(' '), arcs: [] };
      bySpun.set(spun, entry);
      const list = byFirstWord!.get(entry.words[0]!);
      if (list === undefined) byFirstWord!.set(entry.words[0]!, [entry]);
      else list.push(entry);
    }
    return entry;
  };
  for (const [spun, list] of replacements())
    for (const { natural, mark } of list)
      entryFor(spun).arcs.push(arc(spun, natural, Math.log(RATES[mark]!), mark));
  return byFirstWord;
}

const arc = (spun: string, natural: string, rate: number, mark: number): Arc => ({
  length: spun.split(' ').length,
  natural: natural.split(' '),
  rate,
  mark,
});

interface State {
  score: number;
  /** The last word so far, as counted. */
  word: string;
  from: State | null;
  arc: Arc;
  at: number;
}

/**
 * The likeliest original of a sentence: each stretch of it kept or put back, so that the replacements
 * and the fluency of the result are together as likely as can be.
 *
 * @param words  lower-case words of the page
 * @param prior  log-odds added to each replacement: how much likelier than even this page is spun
 * @returns replacements in order, with weights that do not include `prior`
 */
export function unspin(
  words: readonly string[],
  first: number,
  last: number,
  prior: number,
): Rewording[] {
  const table = entries();
  const length = last - first;
  const states: State[][] = Array.from({ length: length + 1 }, () => []);
  states[0]!.push({ score: 0, word: '', from: null, arc: KEEP, at: 0 });
  const norm = Array.from({ length }, (_, index) => counted(words[first + index]!));
  for (let at = 0; at < length; at++) {
    const here = states[at]!;
    if (here.length === 0) continue;
    extend(states, here, KEEP, [norm[at]!], at, 0);
    const list = table.get(norm[at]!) ?? table.get(words[first + at]!);
    if (list === undefined) continue;
    for (const entry of list) {
      if (!matches(entry.words, words, norm, first, at, length)) continue;
      for (const option of entry.arcs) extend(states, here, option, option.natural, at, prior);
    }
  }
  return traceBack(states[length]!, words, norm, first);
}

function matches(
  wanted: readonly string[],
  words: readonly string[],
  norm: readonly string[],
  first: number,
  at: number,
  length: number,
): boolean {
  if (at + wanted.length > length) return false;
  for (let index = 0; index < wanted.length; index++)
    if (words[first + at + index] !== wanted[index] && norm[at + index] !== wanted[index])
      return false;
  return true;
}

function extend(
  states: State[][],
  here: readonly State[],
  option: Arc,
  natural: readonly string[],
  at: number,
  prior: number,
): void {
  let inside = option.rate + (option === KEEP ? 0 : prior);
  for (let index = 1; index < natural.length; index++)
    inside += fluency(natural[index - 1]!, natural[index]!);
  let best: State | null = null;
  let score = Number.NEGATIVE_INFINITY;
  for (const state of here) {
    const candidate = state.score + fluency(state.word, natural[0]!);
    if (candidate > score) [best, score] = [state, candidate];
  }
  const next = at + option.length;
  states[next]!.push({
    score: score + inside,
    word: natural.at(-1)!,
    from: best,
    arc: option,
    at: next,
  });
}

function traceBack(
  ends: readonly State[],
  words: readonly string[],
  norm: readonly string[],
  first: number,
): Rewording[] {
  let state: State | null = null;
  for (const end of ends) if (state === null || end.score > state.score) state = end;
  const found: Rewording[] = [];
  let after = '';
  while (state !== null && state.from !== null) {
    const { arc: option, from } = state as { arc: Arc; from: State };
    if (option === KEEP) after = norm[state.at - 1]!;
    else {
      const start = state.at - option.length;
      const actual = norm.slice(start, state.at);
      found.push({
        first: first + start,
        last: first + state.at,
        natural: option.natural.join(' ') + possessive(words, first + state.at - 1, option),
        weight:
          option.rate + chain(from.word, option.natural, after) - chain(from.word, actual, after),
        mark: option.mark,
      });
      after = option.natural[0]!;
    }
    state = from;
  }
  return found.reverse();
}

/** "week's" counts as "week"; what is put in its place is a possessive too. */
function possessive(words: readonly string[], token: number, { natural }: Arc): string {
  return words[token]!.endsWith("'s") && !natural.at(-1)!.endsWith("'s") ? "'s" : '';
}

/** The log probability of words between their neighbours. */
function chain(before: string, words: readonly string[], after: string): number {
  let total = 0;
  let previous = before;
  for (const word of words) {
    total += fluency(previous, word);
    previous = word;
  }
  return after === '' ? total : total + fluency(previous, after);
}
