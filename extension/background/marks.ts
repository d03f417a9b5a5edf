import { FINDING_KINDS, type Finding, type Report } from '../../src/report.ts';
import { highlightName } from '../highlight-name.ts';
import type { Marks } from '../messages.ts';
import type { Settings } from '../store/settings.ts';
import { kindName } from '../ui/kinds.ts';
import { markStyle } from '../ui/mark-styles.ts';
import { reasonText, t } from '../ui/words.ts';

/** A tooltip says the first reasons; the popup has them all. */
const REASONS_IN_TOOLTIP = 2;

/** What the page is to show of a report. Kinds that the reader switched off are left out. */
export function marksOf(report: Report, settings: Settings, shown: boolean): Marks {
  const marks = report.findings.flatMap((finding, index) =>
    settings.kinds[finding.kind] ? [markOf(finding, index)] : [],
  );
  return { marks, shown, tooltip: settings.appearance.tooltip, css: marksCss(settings) };
}

function markOf(finding: Finding, index: number): Marks['marks'][number] {
  const { start, end, kind, actual, natural } = finding;
  return {
    index,
    start,
    end,
    kind,
    actual,
    natural,
    kindName: kindName(kind),
    advice: adviceOn(natural),
    because: finding.because.slice(0, REASONS_IN_TOOLTIP).map(reasonText),
  };
}

/** What to say of the natural wording, or before it. */
function adviceOn(natural: string | null): string {
  if (natural === null) return t('natural_unknown');
  return natural === '' ? t('should_not_be') : t('natural_is');
}

/** The style sheet of the marks. The browser inserts it, so that no page's policy or script is in its way. */
export function marksCss(settings: Settings): string {
  const rules = FINDING_KINDS.map(
    (kind) => `::highlight(${highlightName(kind)}) { ${markStyle(kind, settings.appearance)} }`,
  );
  // The finding that the reader asked for, and system colours where the reader's system sets its own.
  rules.push(
    `::highlight(${highlightName('current')}) { background-color: color-mix(in srgb, #ffd84d 55%, transparent); }`,
    `@media (forced-colors: active) { ::highlight(${highlightName('current')}) { background-color: Highlight; color: HighlightText; } }`,
  );
  return rules.join('\n');
}
