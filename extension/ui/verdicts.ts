import type { Report, Verdict } from '../../src/report.ts';
import { type Key, plural, t } from './words.ts';

const VERDICT_KEYS = {
  verbatim: 'verdict_verbatim',
  spun: 'verdict_spun',
  translated: 'verdict_translated',
  'own-words': 'verdict_own_words',
  unrelated: 'verdict_unrelated',
  'spun-text': 'verdict_spun_text',
  none: 'verdict_none',
} as const satisfies Record<Verdict, Key>;

/** The verdict as one plain sentence, with the story’s title in it. */
export function verdictSentence(report: Report): string {
  return t(`${VERDICT_KEYS[report.verdict]}_sentence`, report.story?.title ?? '');
}

/** A verdict’s short name, for lists. */
export function verdictName(verdict: Verdict): string {
  return t(VERDICT_KEYS[verdict]);
}

/** What the score means: never the bare number. */
export function scoreSentence(score: number): string {
  // Nothing is certain: “100 of 100” or “0 of 100” would say more than evidence can.
  return plural('score_means', Math.min(99, Math.max(1, Math.round(score))));
}
