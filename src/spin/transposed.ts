import { reason } from '../reasons.ts';
import type { Telling } from '../stories/match.ts';
import type { PatternWord } from '../stories/pattern.ts';
import type { Reading } from '../text/reading.ts';
import type { Candidate, RuleResult } from './rule.ts';
import { LEAST_COVERAGE, skeletonOf } from './slots.ts';

/** Two neighbours in the other order are as sure a sign as a replaced word; people reword, they do not transpose. */
const CONFIDENCE = 0.85;
const WEIGHT_EACH = 0.3;
const MOST_WEIGHT = 3;

/** Neighbouring words of the story in the other order: "a night good" for "a good night". */
export function transposedWords(reading: Reading, tellings: readonly Telling[]): RuleResult {
  const candidates = tellings.flatMap((telling) => transposedIn(reading, telling));
  const weight = Math.min(MOST_WEIGHT, WEIGHT_EACH * candidates.length);
  const evidence = weight > 0 ? [reason('words-transposed', weight, candidates.length)] : [];
  return { candidates, evidence };
}

function transposedIn(reading: Reading, { wording, sentence }: Telling): Candidate[] {
  if (wording === null || skeletonOf(wording.lineup) < LEAST_COVERAGE) return [];
  const { lineup, pattern, words } = wording;
  const { tokens } = reading;
  const first = reading.sentences[sentence]!.firstToken;
  const kept = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    if (lineup.same[at] === 1) kept.add(lineup.patternOf[at]!);
  }
  const candidates: Candidate[] = [];
  for (let at = 0; at + 1 < words.length; at++) {
    const natural = swapped(pattern, kept, words[at]!.stem, words[at + 1]!.stem);
    if (natural === null || lineup.same[at]! + lineup.same[at + 1]! !== 1) continue;
    candidates.push({
      start: tokens.starts[first + at]!,
      end: tokens.ends[first + at + 1]!,
      kind: 'substitution',
      natural,
      confidence: CONFIDENCE,
      because: [reason('slot-skeleton', WEIGHT_EACH, Math.round(lineup.coverage * 100))],
    });
    at++;
  }
  return candidates;
}

/** The story's wording where it has these two words side by side in the other order, one of them not kept. */
function swapped(
  pattern: readonly PatternWord[],
  kept: ReadonlySet<number>,
  left: string,
  right: string,
): string | null {
  for (let at = 0; at + 1 < pattern.length; at++) {
    const [a, b] = [pattern[at]!, pattern[at + 1]!];
    if (a.stem !== right || b.stem !== left || a.term !== b.term || a.stem === b.stem) continue;
    if (kept.has(at) !== kept.has(at + 1)) return `${a.written} ${b.written}`;
  }
  return null;
}
