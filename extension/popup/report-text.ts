import type { Finding, Report } from '../../src/report.ts';
import { kindName } from '../ui/kinds.ts';
import { type Scope, scoreSentence, verdictSentence } from '../ui/verdicts.ts';
import { day, reasonText, t } from '../ui/words.ts';
import { meaningOf } from './meaning.ts';

/** A Report and the page it is of. */
export interface About {
  report: Report;
  scope: Scope;
  title: string;
  url: string | null;
}

/** What stands in the place of a phrase, in words. */
export function naturalText({ natural }: Finding): string {
  return natural === null
    ? t('natural_unknown')
    : natural === ''
      ? t('should_not_be')
      : t('quote', natural);
}

/** The report as plain text, for a message or a note. */
export function reportText({ report, scope, title, url }: About): string {
  const { story } = report;
  const parts = [
    [title, url].filter(Boolean).join('\n'),
    [
      verdictSentence(report, scope),
      ...(report.verdict === 'none' ? [] : [scoreSentence(report.score)]),
      ...(story === null
        ? []
        : [`${story.title}: ${t('story_source', story.source, day(story.date))}`]),
    ].join('\n'),
    meaningOf(report)
      .map(({ name, text }) => `${name}: ${text}`)
      .join('\n'),
    list(t('tab_why'), report.reasons.map(reasonText)),
    list(
      t('tab_findings'),
      report.findings.map(
        (each) => `${kindName(each.kind)}: ${t('quote', each.actual)} → ${naturalText(each)}`,
      ),
    ),
    list(t('not_checked'), report.notChecked.map(reasonText)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const list = (name: string, lines: string[]) =>
  lines.length === 0 ? '' : [name, ...lines.map((line) => `- ${line}`)].join('\n');
