import { reason } from '../reasons.ts';
import type { NumberMention } from '../text/numbers.ts';
import type { Reading } from '../text/reading.ts';
import type { StoryEvidence } from '../verdict/story-evidence.ts';
import { contradictions } from './contradictions.ts';
import type { Candidate } from './rule.ts';

/** A sentence must tell the claim this well before its numbers are held against it. */
const LEAST_SIMILARITY = 0.45;
/** The same figure with another scale word is surely a slip; another figure may be a later count. */
const CONFIDENCE = { scale: 0.9, figure: 0.6 };

/** A number that contradicts the claim its sentence tells. */
export interface ContradictedNumber {
  /** Index of the claim. */
  claim: number;
  candidate: Candidate;
}

/**
 * Numbers of the page that contradict the story: 119 million where it has 119 billion.
 *
 * @param numbers every number found on the page
 */
export function contradictedNumbers(
  reading: Reading,
  { indexed, told }: StoryEvidence,
  numbers: readonly NumberMention[],
): ContradictedNumber[] {
  return told.flatMap(({ sentence, claim, similarity }) => {
    if (similarity < LEAST_SIMILARITY) return [];
    const { start, end, language } = reading.sentences[sentence]!;
    const inside = numbers.filter((n) => n.start >= start && n.end <= end);
    const { anchors } = indexed.claims[claim]!.claim;
    return contradictions(inside, anchors).map(({ mention, expected, scaleOnly }) => {
      const natural = written(expected, mention, language ?? indexed.story.language);
      const candidate: Candidate = {
        start: mention.start,
        end: mention.end,
        kind: 'number',
        natural,
        confidence: scaleOnly ? CONFIDENCE.scale : CONFIDENCE.figure,
        because: [reason('number-contradicts', 1, natural)],
      };
      return { claim, candidate };
    });
  });
}

/** "119 billion", "119 Milliarden": a number as its language writes it, without its unit. */
function written(value: number, { year, month }: NumberMention, language: string): string {
  if (year !== null || month !== null) return dateOf(value, language);
  const format = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language, format).format(value);
}

/** A date is YYYY or YYYYMM. */
function dateOf(value: number, language: string): string {
  if (value < 10_000) return String(value);
  const date = new Date(Date.UTC(Math.floor(value / 100), (value % 100) - 1));
  const format = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, format).format(date);
}
