import { replacements } from '../data/lexicon.ts';
import type { Habits } from '../stories/lineup.ts';
import { channelWeight, naturalsOf } from './channel.ts';

/** Habits are remembered for this many wordings, so that a hostile page cannot fill memory. */
const MOST_REMEMBERED = 20_000;
/** Endings that a replacement keeps, so that a pair known of two words is known of their forms. */
const ENDINGS = ["'s", 's', 'ed', 'ing', 'ly'];

const NONE: ReadonlyMap<string, number> = new Map();
const known = new Map<string, ReadonlyMap<string, number>>();
let beginnings: Set<string> | null = null;

/**
 * What spinners are known to do, remembered by wording: alignment asks for each word of a sentence once and then
 * compares it with every word of a claim.
 */
export const HABITS: Habits = {
  of(actual) {
    const found = known.get(actual);
    if (found !== undefined) return found;
    const weights = weighNaturals(actual);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(actual, weights);
    return weights;
  },
  begins(word) {
    beginnings ??= firstWords(replacements().keys());
    return beginnings.has(word);
  },
  weight: channelWeight,
};

/** Of wordings of several words; learned replacements and synonyms are single words. */
function firstWords(wordings: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const wording of wordings) {
    const space = wording.indexOf(' ');
    if (space > 0) words.add(wording.slice(0, space));
  }
  return words;
}

function weighNaturals(actual: string): ReadonlyMap<string, number> {
  const naturals = new Set(naturalsOf(actual));
  if (!actual.includes(' ')) {
    for (const ending of ENDINGS) {
      if (!actual.endsWith(ending)) continue;
      for (const natural of naturalsOf(actual.slice(0, -ending.length)))
        naturals.add(natural + ending);
    }
  }
  const weights = new Map<string, number>();
  for (const natural of naturals) {
    const weight = channelWeight(actual, natural);
    if (weight > 0) weights.set(natural, weight);
  }
  return weights.size === 0 ? NONE : weights;
}
