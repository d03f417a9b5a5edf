import type { Browser } from '../browser.ts';
import { originOf } from '../origins.ts';
import { readSettings, saveSiteMode } from '../store/settings.ts';
import type { RunningMode, SiteMode } from '../store/sites.ts';

/**
 * Set a site’s mode from within a click. Where the reader lists sites, turning one on needs the browser’s
 * permission for it: it is asked for at once, since only a click may ask, and the mode is put back if refused.
 *
 * @param running  read before the click: Firefox lets nothing be awaited between a click and the question
 * @returns false where the permission was refused
 */
export async function setSiteMode(
  browser: Pick<Browser, 'permissions' | 'storage'>,
  running: RunningMode,
  site: string,
  mode: SiteMode,
): Promise<boolean> {
  const needed = running === 'chosen-sites' && mode !== 'off';
  const asked = needed ? browser.permissions.request({ origins: [originOf(site)] }) : true;
  const area = browser.storage.local;
  const before = (await readSettings(area)).settings.sites[site] ?? null;
  // Saved before the answer: the question may close the popup, and this code with it.
  await saveSiteMode(area, site, mode);
  if (await asked) return true;
  await saveSiteMode(area, site, before);
  return false;
}
