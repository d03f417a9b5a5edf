import type { Verdict } from '../../src/report.ts';
import type { Browser } from '../browser.ts';
import type { TabState } from '../messages.ts';
import { verdictSentence } from '../ui/verdicts.ts';
import { plural, t } from '../ui/words.ts';

/** White words on each have a contrast of at least 4.5:1. Copies are warm, the rest is calm. */
const COLOURS: Record<Verdict, string> = {
  spun: '#b3261e',
  translated: '#b3261e',
  'spun-text': '#a8500b',
  verbatim: '#8a5a00',
  'own-words': '#1f6f43',
  unrelated: '#5f6368',
  none: '#5f6368',
};

/** What the badge says; '' for nothing. Four characters fit. */
export function badgeOf(state: TabState): string {
  if (state.state === 'off' || state.state === 'nothing-to-read') return '';
  if (state.state !== 'report' && state.state !== 'changed-since') return '';
  const count = state.report.findings.length;
  if (count > 999) return '999+';
  return count === 0 ? '' : String(count);
}

/** Show a tab's state on the toolbar: findings as a number, verdict as colour, both in words as the title. */
export async function showOnToolbar(
  { action }: Pick<Browser, 'action'>,
  tabId: number,
  state: TabState,
): Promise<void> {
  const judged = state.state === 'report' || state.state === 'changed-since' ? state.report : null;
  const scope = 'scope' in state ? state.scope : 'page';
  const title =
    judged === null
      ? t('extension_name')
      : `${verdictSentence(judged, scope)} ${plural('findings', judged.findings.length)}`;
  const gone = () => undefined; // The tab may be closed by now.
  await Promise.all([
    action.setBadgeText({ tabId, text: badgeOf(state) }).catch(gone),
    action.setTitle({ tabId, title }).catch(gone),
    action
      .setBadgeBackgroundColor({ tabId, color: COLOURS[judged?.verdict ?? 'none'] })
      .catch(gone),
    action.setBadgeTextColor?.({ tabId, color: '#ffffff' }).catch(gone),
  ]);
}
