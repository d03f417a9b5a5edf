/**
 * Pairs of words that nobody writes, whose known rewording is a set phrase: "picture arrangement" for
 * "image classification". Word replacements are learned from the tortured phrases, and joined with
 * the natural wordings of the same list.
 *
 * Measured by `scripts/measure-tortured.ts`, a fifth of the list kept out at a time (2,663 phrases whose natural
 * wording the other four know; 2.85 million clean words): .42 found at .44 false alarms in 10,000 words with the
 * least score at 4, .43 at .56 with 3.5, .44 at .94 with 3.
 */

/** What inversion needs to know of a listed phrase. */
export interface ListedPhrase {
  readonly words: readonly string[];
  readonly natural: readonly string[];
}

export interface InversionTables {
  /** Singular spun word → the singular natural words it was learned to stand for. */
  readonly learned: ReadonlyMap<string, Learned>;
  /** Singular first word → singular second word → the set phrase they make. */
  readonly naturalPairs: ReadonlyMap<string, ReadonlyMap<string, SetPhrase>>;
  /** log2 of how often ordinary English has a word. */
  readonly commonness: (word: string) => number;
  /** Pairs known to be ordinary English. */
  readonly ordinary: (first: string, second: string) => boolean;
}

interface Learned {
  readonly naturals: readonly LearnedNatural[];
  /** Gathered when the word is first met: see `reachOf`. */
  reach: ReadonlySet<string> | null;
}

interface LearnedNatural {
  word: string;
  /** log2 of the number of phrases that show the pair. */
  strength: number;
  /** The set phrases that begin with the word. */
  phrases: ReadonlyMap<string, SetPhrase> | undefined;
}

interface SetPhrase {
  /** As the list writes it. */
  wording: string;
  /** log2 of the number of listed phrases that it stands behind. */
  strength: number;
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

/** The word without a plural ending: "studies" → "study", "values" → "value". */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** Build the tables; `learned` holds pairs of single words with their counts. */
export function inversionTables(
  phrases: Iterable<ListedPhrase>,
  learnedPairs: Iterable<readonly [spun: string, natural: string, count: number]>,
  commonness: (word: string) => number,
  ordinary: (first: string, second: string) => boolean,
): InversionTables {
  const shown = new Map<string, Map<string, number>>();
  for (const [spun, natural, count] of learnedPairs) {
    const naturals = mapAt(shown, singular(spun));
    const key = singular(natural);
    naturals.set(key, (naturals.get(key) ?? 0) + count);
  }
  const naturalPairs = new Map<string, Map<string, SetPhrase>>();
  const counts = new Map<SetPhrase, number>();
  for (const { natural } of phrases) {
    const words = natural.flatMap((word) => word.split('-'));
    for (let at = 1; at < words.length; at++) {
      const [one, other] = [singular(words[at - 1]!), singular(words[at]!)];
      if (one.length < 3 || other.length < 3) continue;
      const seconds = mapAt(naturalPairs, one);
      const phrase = seconds.get(other) ?? {
        wording: `${words[at - 1]} ${words[at]}`,
        strength: 0,
      };
      seconds.set(other, phrase);
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    }
  }
  for (const [phrase, count] of counts) phrase.strength = Math.log2(count);
  const learned = new Map<string, Learned>();
  for (const [spun, counted] of shown) {
    if (spun.length < 3 || STOP_WORDS.has(spun)) continue;
    const naturals = [...counted].map(([word, count]) => ({
      word,
      strength: Math.log2(count),
      phrases: naturalPairs.get(word),
    }));
    learned.set(spun, { naturals, reach: null });
  }
  return { learned, naturalPairs, commonness, ordinary };
}

/** Second words of all set phrases that begin with one of the naturals: most pairs of words end here. */
function reachOf(learned: Learned): ReadonlySet<string> {
  learned.reach ??= new Set(
    learned.naturals.flatMap(({ phrases }) => [...(phrases?.keys() ?? [])]),
  );
  return learned.reach;
}

/**
 * The set phrase that two adjoining words may stand for, or null.
 *
 * @param first   singular, lower-case
 * @param second  singular, lower-case
 */
export function inversionOf(
  tables: InversionTables,
  first: string,
  second: string,
): Inversion | null {
  const firsts = tables.learned.get(first);
  const seconds = tables.learned.get(second);
  if (firsts === undefined && seconds === undefined) return null;
  if (first.length < 3 || second.length < 3) return null;
  if (STOP_WORDS.has(first) || STOP_WORDS.has(second)) return null;
  const { naturalPairs } = tables;
  if (naturalPairs.get(first)?.has(second)) return null;
  let best: Inversion | null = null;
  const common = tables.commonness(first) + tables.commonness(second) - FREE_COMMONNESS;
  const consider = (phrase: SetPhrase | undefined, known: number) => {
    if (phrase === undefined) return;
    const score = known + NATURAL_SHARE * phrase.strength - COMMONNESS_COST * common;
    if (score >= LEAST_INVERSION && (best === null || score > best.score))
      best = { natural: phrase.wording, score };
  };
  const kept = naturalPairs.get(first);
  if (kept !== undefined && seconds !== undefined)
    for (const { word, strength } of seconds.naturals) consider(kept.get(word), strength);
  if (firsts && reachOf(firsts).has(second))
    for (const { phrases, strength } of firsts.naturals) consider(phrases?.get(second), strength);
  if (firsts !== undefined && seconds !== undefined)
    for (const other of seconds.naturals) {
      if (!reachOf(firsts).has(other.word)) continue;
      for (const { phrases, strength } of firsts.naturals)
        consider(phrases?.get(other.word), strength + other.strength - BOTH_COST);
    }
  return best === null || tables.ordinary(first, second) ? null : best;
}

function mapAt<V>(map: Map<string, Map<string, V>>, key: string): Map<string, V> {
  let found = map.get(key);
  if (found === undefined) {
    found = new Map();
    map.set(key, found);
  }
  return found;
}
