import { reason } from '../reasons.ts';
import type { Disguise } from '../text/reading.ts';
import type { Rule } from './rule.ts';

/** How sure each means makes it: people style letters for show, and editors leave soft hyphens behind. */
const CONFIDENCE: Readonly<Record<Disguise['means'], number>> = {
  'look-alike': 0.9,
  'zero-width': 0.75,
  'soft-hyphen': 0.5,
  'spaced-out': 0.7,
  styled: 0.3,
};
/** Log-odds for each word; an honest writer on a foreign keyboard slips once or twice, not at every name. */
const WEIGHT: Readonly<Record<Disguise['means'], number>> = {
  'look-alike': 0.6,
  'zero-width': 0.3,
  'soft-hyphen': 0.1,
  'spaced-out': 0.3,
  styled: 0,
};
const MOST_WEIGHT = 3;

/** Words written so that a search does not find them; folding has found them already. */
export const disguise: Rule = (reading) => {
  // Styled letters alone are ornament; beside other disguises they are one more.
  const isOrnament = reading.disguises.every(({ means }) => means === 'styled');
  const disguises = isOrnament ? [] : reading.disguises;
  const candidates = disguises.map(({ start, end, plain, means }) => ({
    start,
    end,
    kind: 'disguise' as const,
    natural: plain,
    confidence: CONFIDENCE[means],
    because: [reason('disguised', 0, plain)],
  }));
  const weight = disguises.reduce((sum, { means }) => sum + WEIGHT[means], 0);
  const total = Math.min(weight, MOST_WEIGHT);
  return {
    candidates,
    evidence: total > 0 ? [reason('words-disguised', total, candidates.length)] : [],
  };
};
