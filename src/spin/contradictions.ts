import type { Anchor } from '../stories/story.ts';
import type { NumberMention } from '../text/numbers.ts';

/** A number of the page that says something else than the story does. */
export interface Contradiction {
  mention: NumberMention;
  /** The story's number, or its date as YYYY or YYYYMM. */
  expected: number;
  /** The digits are right and only the size is wrong (119 million for 119 billion): surely a slip of a machine. */
  scaleOnly: boolean;
}

/** Copies round ("nearly 120 billion"): within this share two numbers say the same. */
const ROUNDING = 0.03;

/**
 * Numbers of a sentence that contradict the claim it tells.
 *
 * A number is held against an anchor only where exactly one anchor of its kind is left unmatched: more than one, and
 * nobody can say which was meant.
 *
 * @param mentions the numbers of the sentence that was aligned with the claim
 * @param anchors the claim's anchors; names among them are passed over
 */
export function contradictions(
  mentions: readonly NumberMention[],
  anchors: readonly Anchor[],
): Contradiction[] {
  const expected = anchors.flatMap(expectation);
  const unmatched = expected.filter((e) => !mentions.some((m) => agrees(m, e)));
  const odd = mentions.filter((m) => !expected.some((e) => agrees(m, e)));
  return odd.flatMap((mention): Contradiction[] => {
    const rivals = unmatched.filter((e) => comparable(mention, e));
    const competitors = odd.filter((m) => rivals.some((e) => comparable(m, e)));
    const [only] = rivals;
    if (only === undefined || rivals.length > 1 || competitors.length > 1) return [];
    const scaleOnly = only.date === null && sameDigits(mention.value, only.value);
    return [{ mention, expected: only.value, scaleOnly }];
  });
}

interface Expectation {
  value: number;
  unit: string | null;
  date: { year: number; month: number | null } | null;
}

function expectation(anchor: Anchor): Expectation[] {
  if ('number' in anchor) return [{ value: anchor.number, unit: anchor.unit ?? null, date: null }];
  if (!('date' in anchor)) return [];
  const [year = Number.NaN, month] = anchor.date.split('-').map(Number);
  const value = month === undefined ? year : year * 100 + month;
  return [{ value, unit: null, date: { year, month: month ?? null } }];
}

function agrees(mention: NumberMention, { value, date }: Expectation): boolean {
  if (date) {
    if (mention.year === null && mention.month === null) return false;
    const year = mention.year === null || mention.year === date.year;
    const month = mention.month === null || date.month === null || mention.month === date.month;
    return year && month;
  }
  return [mention.value, mention.otherValue].some(
    (v) => v !== null && Math.abs(v - value) <= value * ROUNDING,
  );
}

const CURRENCIES = new Set(['usd', 'eur', 'gbp', 'cny', 'jpy', 'idr']);

function comparable(mention: NumberMention, { unit, date, value }: Expectation): boolean {
  if (date) return mention.year !== null || mention.month !== null;
  if (mention.year !== null || mention.month !== null) return false;
  // Another currency is a conversion, not a contradiction.
  if (unit !== null && (CURRENCIES.has(unit) || unit === 'percent')) return mention.unit === unit;
  if (mention.unit !== null && mention.unit !== 'count') return false;
  return sameDigits(mention.value, value);
}

function sameDigits(a: number, b: number): boolean {
  if (a <= 0 || b <= 0) return false;
  const power = Math.log10(a / b);
  return Math.abs(power) > 0.5 && Math.abs(power - Math.round(power)) < 0.012;
}
