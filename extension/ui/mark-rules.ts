import { FINDING_KINDS } from '../../src/report.ts';
import { type MarkLook, markStyle } from './mark-styles.ts';

/** One class a kind, looking as it does in the page: the popup’s filter is also its legend. */
export function markRules(look: MarkLook): string {
  return FINDING_KINDS.map((kind) => `.mark-${kind} { ${markStyle(kind, look)} }`).join('\n');
}
