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

/** What a report is of: the whole page, or the text that was selected in it. */
export type Scope = 'page' | 'selection';

/** The verdict as one plain sentence, with the story’s title in it. */
export function verdictSentence(report: Report, scope: Scope = 'page'): string {
  const form = scope === 'page' ? 'sentence' : 'selection';
  return t(`${VERDICT_KEYS[report.verdict]}_${form}`, report.story?.title ?? '');
}

const ACCUSING: ReadonlySet<Verdict> = new Set(['spun', 'translated', 'verbatim', 'spun-text']);

/** Whether a verdict accuses a page; the others are told in quiet colours. */
export function accuses({ verdict }: Report): boolean {
  return ACCUSING.has(verdict);
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
