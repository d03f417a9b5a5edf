import type { Report } from '../../src/report.ts';
import { accuses } from '../ui/verdicts.ts';
import { languageName, t } from '../ui/words.ts';

/** The cases in which a page shows little, so that words must say what that does and does not mean. */
type Case =
  | 'own_words'
  | 'unrelated'
  | 'verbatim'
  | 'language'
  | 'short'
  | 'no_stories'
  | 'unmarked';

/**
 * What was compared, what was not checked, and what the verdict therefore means, each under its name.
 * Empty where marked phrases speak for themselves.
 */
export function meaningOf(report: Report): { name: string; text: string }[] {
  if (accuses(report) && report.findings.length > 0) return [];
  const about = caseOf(report);
  const language = report.language === null ? '' : languageName(report.language);
  return [
    { name: t('about_compared'), text: t(`about_${about}_compared`) },
    { name: t('not_checked'), text: t(`about_${about}_unchecked`, language) },
    { name: t('about_means'), text: t(`about_${about}_means`) },
  ];
}

function caseOf(report: Report): Case {
  const has = (code: string) => report.notChecked.some((note) => note.code === code);
  if (report.reasons.some(({ code }) => code === 'too-short')) return 'short';
  if (has('language-not-covered')) return 'language';
  if (has('stories-not-compared')) return 'no_stories';
  if (report.verdict === 'own-words') return 'own_words';
  if (report.verdict === 'verbatim') return 'verbatim';
  return accuses(report) ? 'unmarked' : 'unrelated';
}
