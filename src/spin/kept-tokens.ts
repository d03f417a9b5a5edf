import type { Telling } from '../stories/match.ts';
import type { Reading } from '../text/reading.ts';
import { LEAST_COVERAGE, skeletonOf } from './slots.ts';

/** The page's tokens that are words of the story in their place, with their weights, by index. */
export function keptTokens(reading: Reading, tellings: readonly Telling[]): Map<number, number> {
  const kept = new Map<number, number>();
  for (const { sentence, wording } of tellings) {
    if (wording === null || skeletonOf(wording.lineup) < LEAST_COVERAGE) continue;
    const first = reading.sentences[sentence]!.firstToken;
    const { same, patternOf } = wording.lineup;
    for (let at = 0; at < same.length; at++) {
      if (same[at] === 1) kept.set(first + at, wording.pattern[patternOf[at]!]!.weight);
    }
  }
  return kept;
}
