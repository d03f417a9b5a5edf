import { reason } from '../reasons.ts';
import type { Candidate } from './rule.ts';
import type { Strength } from './translation-entry.ts';

/** A trace before the page as a whole is weighed. */
export interface Trace extends Candidate {
  strength: Strength;
  /** Traces with the same sign are one piece of evidence however often they stand there. */
  sign: string;
}

/**
 * Confidence of a strong trace by itself, and of a weak one in company: just enough to be marked on an accused page.
 * On the accused tuning copies 130 of 131 weak marks stood on a wrong wording, once what people also write had gone
 * from the tables; pages nobody tuned on will show fewer.
 */
const STRONG_CONFIDENCE = 0.8;
const WEAK_CONFIDENCE = 0.5;
/** Log-odds of one more sign; a long page has more room for chance, so signs are counted by length. */
export const STRONG_WEIGHT = 1.2;
export const WEAK_WEIGHT = 0.15;

/** A trace with its reason; `actual` is what the reason quotes. */
export function traceAt(
  start: number,
  end: number,
  natural: string | null,
  strength: Trace['strength'],
  sign: string,
  actual: string,
): Trace {
  const confidence = strength === 'strong' ? STRONG_CONFIDENCE : WEAK_CONFIDENCE;
  const weight = strength === 'strong' ? STRONG_WEIGHT : WEAK_WEIGHT;
  return {
    start,
    end,
    kind: 'translation',
    natural: natural === actual ? null : natural,
    confidence,
    because: [reason('translation-trace', weight, actual)],
    strength,
    sign,
  };
}
