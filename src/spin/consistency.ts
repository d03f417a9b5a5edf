import { reason } from '../reasons.ts';
import type { IndexedStory } from '../stories/index-story.ts';
import { weightOf } from '../stories/weights.ts';
import type { Reading } from '../text/reading.ts';
import { stem } from '../text/stem.ts';
import type { Candidate } from './rule.ts';
import type { Replacement } from './slots.ts';

/** A pair must stand in so many slots before the page's other uses of the word are explained by it. */
const FEWEST_SEEN = 2;
/**
 * A word that the story has as well may be meant, unless the page puts it for another so often. Neither this nor the next
 * changes what is found on 63 copies and 33 re-spun pages; of the naturals one in a thousand more is right.
 */
const FEWEST_OF_STORY = 4;
/** The story may have two words for a thing; a word that stands for another this much less often is explained by the one. */
const MOST_OTHERWISE = 1 / 3;
/** Certain enough to be marked on a page that is a copy, no more: the word may be meant as it stands here. */
const CONFIDENCE = 0.7;

/**
 * The page teaches its own table: a spinner is deterministic, so a word that stood for the same story word in
 * two slots stands for it elsewhere too, or in four where the story has the word as well.
 *
 * @param replacements those found in slots, on a page that is judged a copy
 */
export function sameElsewhere(
  reading: Reading,
  indexed: IndexedStory,
  replacements: readonly Replacement[],
  language: string,
): Candidate[] {
  const table = learned(replacements, indexed, language);
  if (table.size === 0) return [];
  const { tokens } = reading;
  const candidates: Candidate[] = [];
  for (const { firstToken, lastToken } of reading.sentences) {
    for (let at = firstToken; at < lastToken; at++) {
      const natural = table.get(tokens.words[at]!);
      if (natural === undefined) continue;
      candidates.push({
        start: tokens.starts[at]!,
        end: tokens.ends[at]!,
        kind: 'substitution',
        natural,
        confidence: CONFIDENCE,
        because: [reason('slot-again', 0.9, FEWEST_SEEN)],
      });
    }
  }
  return candidates;
}

/** Page word → story word, for pairs of single content words that hardly ever stand for anything else. */
function learned(
  replacements: readonly Replacement[],
  indexed: IndexedStory,
  language: string,
): Map<string, string> {
  const seen = new Map<string, Map<string, number>>();
  for (const { telling, from, to, patternFrom, patternTo } of replacements) {
    const { words, pattern } = telling.wording!;
    if (to - from !== patternTo - patternFrom) continue;
    for (let k = 0; k < to - from; k++) {
      const actual = words[from + k]!.word;
      const natural = pattern[patternFrom + k]!;
      if (natural.weight < 1 || weightOf(actual, language) < 1) continue;
      const naturals = seen.get(actual) ?? new Map<string, number>();
      naturals.set(natural.written, (naturals.get(natural.written) ?? 0) + 1);
      seen.set(actual, naturals);
    }
  }
  const table = new Map<string, string>();
  for (const [actual, naturals] of seen) {
    const [first, ...others] = [...naturals].sort((a, b) => b[1] - a[1]);
    const otherwise = others.reduce((sum, [, count]) => sum + count, 0);
    if (!first || otherwise > MOST_OTHERWISE * first[1]) continue;
    const isStorys = isStoryWord(stem(actual, language), indexed, language);
    if (first[1] >= (isStorys ? FEWEST_OF_STORY : FEWEST_SEEN)) table.set(actual, first[0]);
  }
  return table;
}

function isStoryWord(word: string, indexed: IndexedStory, language: string): boolean {
  const { isWorded, claimsWith } = indexed.inLanguage(language);
  return isWorded && claimsWith.has(word);
}
