import { learnedReplacementsOf, replacementsOf, synonymsOf } from '../data/lexicon.ts';

/** Log-odds by how seldom a person writes the spun wording (`Replacement.mark`). */
const REPLACEMENT_WEIGHTS = [2, 4, 6];
/** A pair shown by one tortured phrase; each doubling of the phrases adds half of it again. */
const LEARNED_WEIGHT = 1.5;
/** A thesaurus that ignores sense is right about a spinner's pair in 28–39 of 100, and about chance pairs seldom. */
const SYNONYM_WEIGHT = 1;

/**
 * How likely a spinner turns `natural` into `actual`, in log-odds over two wordings picked at random.
 *
 * @param actual   the page's word or phrase, lower-case words parted by single spaces
 * @param natural  the wording expected in its place, likewise
 * @returns 0 where nothing is known or both are the same
 */
export function channelWeight(actual: string, natural: string): number {
  if (actual === natural) return 0;
  const whole = phraseWeight(actual, natural);
  if (whole > 0) return whole;
  const from = natural.split(' ');
  const to = actual.split(' ');
  if (from.length !== to.length || to.length === 1) return 0;
  // Word by word: every word must be kept or replaced in a known way.
  let total = 0;
  for (const [index, word] of to.entries()) {
    const expected = from[index]!;
    if (word === expected) continue;
    const weight = phraseWeight(word, expected);
    if (weight === 0) return 0;
    total += weight;
  }
  return total;
}

/** The wordings that spinners are known to turn into this one, best known first. */
export function naturalsOf(actual: string): string[] {
  const naturals = new Map<string, number>();
  const note = (natural: string) => {
    if (!naturals.has(natural)) naturals.set(natural, phraseWeight(actual, natural));
  };
  for (const { natural } of replacementsOf(actual)) note(natural);
  if (!actual.includes(' ')) {
    for (const { natural } of learnedReplacementsOf(actual)) note(natural);
    for (const natural of synonymsOf(actual)) note(natural);
  }
  return [...naturals].sort((a, b) => b[1] - a[1]).map(([natural]) => natural);
}

function phraseWeight(actual: string, natural: string): number {
  const direct = knownWeight(actual, natural);
  if (direct > 0) return direct;
  for (const ending of ENDINGS) {
    if (!actual.endsWith(ending) || !natural.endsWith(ending)) continue;
    const stems = knownWeight(actual.slice(0, -ending.length), natural.slice(0, -ending.length));
    if (stems > 0) return stems;
  }
  return 0;
}

/** Endings that a replacement keeps: what is known of two words holds for both with the same ending. */
const ENDINGS = ["'s", 's', 'ed', 'ing', 'ly'];

function knownWeight(actual: string, natural: string): number {
  for (const known of replacementsOf(actual))
    if (known.natural === natural) return REPLACEMENT_WEIGHTS[known.mark]!;
  const learned = learnedReplacementsOf(actual).find((pair) => pair.natural === natural);
  if (learned !== undefined) return LEARNED_WEIGHT * (1 + Math.log2(learned.count) / 2);
  return synonymsOf(actual).has(natural) ? SYNONYM_WEIGHT : 0;
}
