import type { Browser } from '../browser.ts';
import { EVERY_SITE, originOf } from '../origins.ts';
import type { Settings } from '../store/settings.ts';
import { governing, type SiteModes } from '../store/sites.ts';

export const CONTENT_SCRIPT = 'content/content.js';

/** Where the content script is injected by the browser itself. */
export interface Injection {
  id: string;
  matches: string[];
  excludeMatches: string[];
}

/**
 * Where the browser is to inject the content script. A site that is off is matched by none of them.
 *
 * A site nearer to the page wins over its parent domain, so a site that is on below one that is off needs an
 * injection of its own.
 *
 * @param sites  the reader's sites over an organisation's
 */
export function injections(settings: Settings, sites: SiteModes): Injection[] {
  if (settings.running === 'on-click') return [];
  const off = Object.keys(sites).filter((site) => sites[site] === 'off');
  const on = Object.keys(sites).filter((site) => sites[site] !== 'off');
  const everywhere = settings.running === 'every-site' && settings.defaultMode !== 'off';
  const wanted = everywhere ? on.filter((site) => isBelow(site, off, sites)) : on;
  const own = wanted.map((site) => ({
    id: `site-${site}`,
    matches: [originOf(site)],
    excludeMatches: off.filter((each) => each.endsWith(`.${site}`)).map(originOf),
  }));
  if (!everywhere) return own;
  return [{ id: 'every-site', matches: [EVERY_SITE], excludeMatches: off.map(originOf) }, ...own];
}

/** Whether a parent domain is off, so that its exclusion covers this site too. */
function isBelow(site: string, off: readonly string[], sites: SiteModes): boolean {
  const parent = site.slice(site.indexOf('.') + 1);
  return off.some((each) => site.endsWith(`.${each}`)) && governing(sites, parent) !== null;
}

/**
 * Make the browser's registrations those of {@link injections}. They outlast the worker and the browser,
 * so nothing is injected meanwhile where it should not be.
 */
export async function register(
  { scripting }: Pick<Browser, 'scripting'>,
  wanted: readonly Injection[],
): Promise<void> {
  const present = await scripting.getRegisteredContentScripts();
  const gone = present.map(({ id }) => id);
  if (gone.length > 0) await scripting.unregisterContentScripts({ ids: gone });
  if (wanted.length === 0) return;
  await scripting.registerContentScripts(
    wanted.map((each) => ({
      id: each.id,
      matches: each.matches,
      ...(each.excludeMatches.length > 0 && { excludeMatches: each.excludeMatches }),
      js: [CONTENT_SCRIPT],
      runAt: 'document_idle' as const,
      allFrames: false,
      persistAcrossSessions: true,
    })),
  );
}
