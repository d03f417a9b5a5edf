import { browser } from '../browser.ts';
import { EVERY_SITE } from '../origins.ts';
import type { RunningMode } from '../store/sites.ts';
import { t } from '../ui/words.ts';
import { originsFor } from './permission.tsx';
import { useOptions } from './state.tsx';

/**
 * Choose when Unspun runs, from within a click: the permission that the choice needs is asked for, and without it
 * everything stays as it was, which the reader is told.
 *
 * @returns whether it was chosen
 */
export function useChooseRunning(): (running: RunningMode) => Promise<boolean> {
  const { settings, save, say } = useOptions();
  return async (running) => {
    // Asked first thing in the click: Firefox lets nothing be awaited before.
    const origins = originsFor({ ...settings, running });
    if (origins.length > 0 && !(await browser.permissions.request({ origins }))) {
      say({ text: t('permission_refused'), tone: 'wrong' });
      return false;
    }
    if (!(await save({ running }))) return false;
    // What is no longer needed is given back.
    if (running !== 'every-site') await browser.permissions.remove({ origins: [EVERY_SITE] });
    return true;
  };
}
