import type { SetPhrase } from '../data/lexicon.ts';
import { singular } from '../text/singular.ts';

/**
 * Pairs of words that nobody writes, whose known rewording is a set phrase: "picture arrangement" for
 * "image classification". Word replacements are learned from the tortured phrases, and joined with
 * the natural wordings of the same list.
 *
 * Measured by `scripts/measure-tortured.ts`, a fifth of the list kept out at a time (2,663 phrases whose natural
 * wording the other four know; 2.85 million clean words): .42 found at .44 false alarms in 10,000 words with the
 * least score at 4, .43 at .56 with 3.5, .44 at .94 with 3.
 */

/** What inversion goes by; all words are singular. */
export interface InversionTables {
  /** What a spun word was learned to stand for. */
  learned(spun: string): Learned | undefined;
  /** The set phrases that begin with a word, by their second word. */
  setPhrases(first: string): ReadonlyMap<string, SetPhrase> | undefined;
  /** log2 of how often ordinary English has a word. */
  commonness(word: string): number;
  /** Pairs known to be ordinary English. */
  ordinary(first: string, second: string): boolean;
}

/** The natural words that a spun word was learned to stand for. */
export interface Learned {
  readonly naturals: readonly LearnedNatural[];
  /** Second words of all set phrases that begin with one of them: most pairs of words end here. */
  readonly reach: ReadonlySet<string>;
}

interface LearnedNatural {
  word: string;
  /** log2 of the number of phrases that show the pair. */
  strength: number;
  /** The set phrases that begin with the word. */
  phrases: ReadonlyMap<string, SetPhrase> | undefined;
}

export interface Inversion {
  natural: string;
  score: number;
}

/** How much a well-known natural pair counts beside a well-known replacement. */
const NATURAL_SHARE = 1.3;
/** What a common word costs: common words stand beside anything. */
const COMMONNESS_COST = 0.4;
/** The log2 commonness of two words together that costs nothing. */
const FREE_COMMONNESS = 16;
/** 3.5 leaves room for the other rules within one false alarm in 10,000 words. */
export const LEAST_INVERSION = 3.5;
/** Replacing both words is a longer way than replacing one. */
const BOTH_COST = 0.5;

const STOP_WORDS = new Set(
  `self the and for with from that this are was were has have had not but all any its his her their our your you who whom
  which what when where why how into onto upon than then them they she him can could may might will would shall should
  must been being very more most such some only also over under about after before between through during each other
  both few own same too`.split(/\s+/),
);

/** Whether a word says too little to stand for another. */
const isTooPlain = (word: string) => word.length < 3 || STOP_WORDS.has(word);

/**
 * What the pairs that were learned of one spun word teach.
 *
 * @param spun  singular
 * @param pairs the natural words, in any form, with the number of phrases that show each
 */
export function learnedFrom(
  spun: string,
  pairs: Iterable<{ readonly natural: string; readonly count: number }>,
  setPhrases: InversionTables['setPhrases'],
): Learned | undefined {
  if (isTooPlain(spun)) return undefined;
  const counts = new Map<string, number>();
  for (const { natural, count } of pairs) {
    const word = singular(natural);
    counts.set(word, (counts.get(word) ?? 0) + count);
  }
  const naturals = [...counts].map(([word, count]) => ({
    word,
    strength: Math.log2(count),
    phrases: setPhrases(word),
  }));
  const reach = new Set(naturals.flatMap(({ phrases }) => [...(phrases?.keys() ?? [])]));
  return { naturals, reach };
}

/**
 * The set phrase that two adjoining words may stand for, or null.
 *
 * @param first   singular, lower-case
 * @param second  singular, lower-case
 * @param firsts  what was learned of the first, where it is at hand, and of the second
 */
export function inversionOf(
  tables: InversionTables,
  first: string,
  second: string,
  firsts = tables.learned(first),
  seconds = tables.learned(second),
): Inversion | null {
  if (seconds === undefined && !firsts?.reach.has(second)) return null;
  if (isTooPlain(first) || isTooPlain(second)) return null;
  const kept = tables.setPhrases(first);
  if (kept?.has(second)) return null;
  let best: Inversion | null = null;
  const common = tables.commonness(first) + tables.commonness(second) - FREE_COMMONNESS;
  const consider = (phrase: SetPhrase | undefined, known: number) => {
    if (phrase === undefined) return;
    const score = known + NATURAL_SHARE * Math.log2(phrase.count) - COMMONNESS_COST * common;
    if (score >= LEAST_INVERSION && (best === null || score > best.score))
      best = { natural: phrase.wording, score };
  };
  if (kept !== undefined && seconds !== undefined)
    for (const { word, strength } of seconds.naturals) consider(kept.get(word), strength);
  if (firsts?.reach.has(second))
    for (const { phrases, strength } of firsts.naturals) consider(phrases?.get(second), strength);
  if (firsts !== undefined && seconds !== undefined)
    for (const other of seconds.naturals) {
      if (!firsts.reach.has(other.word)) continue;
      for (const { phrases, strength } of firsts.naturals)
        consider(phrases?.get(other.word), strength + other.strength - BOTH_COST);
    }
  return best === null || tables.ordinary(first, second) ? null : best;
}
