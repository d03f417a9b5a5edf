import type { Reason } from './report.ts';

/**
 * Every sentence that a Report can say, in English; `{0}` and `{1}` stand for values.
 * The extension has the same codes in its message catalogues, as `reason_` + code with `_` for `-`.
 */
export const REASONS = {
  'story-anchors': 'It names {0} of the {1} people, places, numbers and dates of the story.',
  'claim-order': 'It tells {0} of the story’s {1} claims, {2} of them in the story’s order.',
  'terms-in-order': 'Of the wordings of the claims it tells, {0} % stand in the same order.',
  'too-short': 'The text has only {0} words; that is too few to judge.',
  'language-not-covered': 'Wording in {0} is not judged; only the story’s facts were compared.',
} as const;

export type ReasonCode = keyof typeof REASONS;

/** Fill a reason's English sentence. `weight` is in natural log-odds. */
export function reason(code: ReasonCode, weight: number, ...values: (string | number)[]): Reason {
  const words = values.map(String);
  return { code, values: words, weight, text: fill(REASONS[code], words) };
}

function fill(template: string, values: readonly string[]): string {
  return template.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}
