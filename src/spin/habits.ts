import { wordingsFrom } from '../data/lexicon.ts';
import type { Habits } from '../stories/lineup.ts';
import { remembering } from '../text/remembering.ts';
import { asked } from '../text/word-type.ts';
import { channelWeight, naturalsOf } from './channel.ts';

/** Endings that a replacement keeps, so that a pair known of two words is known of their forms. */
const ENDINGS = ["'s", 's', 'ed', 'ing', 'ly'];

const NONE: ReadonlyMap<string, number> = new Map();

/**
 * What spinners are known to do, remembered by wording: alignment asks for each word of a sentence once and then
 * compares it with every word of a claim.
 */
export const HABITS: Habits = {
  of: remembering(weighNaturals),
  ofWord: asked(weighNaturals),
  // Learned replacements and synonyms are single words.
  begins: asked((word) => wordingsFrom(word)?.goOn ?? false),
  weight: channelWeight,
};

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
