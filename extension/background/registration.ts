import type { Browser } from '../browser.ts';
import { EVERY_SITE, originOf } from '../origins.ts';
import type { Settings } from '../store/settings.ts';
import { governing, type SiteMode, type SiteModes } from '../store/sites.ts';

export const CONTENT_SCRIPT = 'content/content.js';
/** What the browser injects by itself; it has the content script put in where there is something to read. */
const GATE = 'content/arrival.js';

/** Where the gate is injected by the browser itself. */
export interface Injection {
  id: string;
  matches: string[];
  excludeMatches: string[];
}

/**
 * Where the browser is to inject the gate, and with it the content script. A site that is off is matched by none of them.
 *
 * A site nearer to the page wins over its parent domain, so a site that is on below one that is off needs an
 * injection of its own.
 *
 * @param sites  the reader's sites over an organisation's
 */
export function injections(settings: Settings, sites: SiteModes): Injection[] {
  if (settings.running === 'on-click') return [];
  const names = Object.keys(sites);
  const off = names.filter((site) => sites[site] === 'off');
  const everywhere = settings.running === 'every-site' && settings.defaultMode !== 'off';
  // A site needs an injection of its own where its parent domain, or the default, would keep it out.
  const own = names.filter(
    (site) => sites[site] !== 'off' && isOffAbove(site, sites, everywhere ? 'on' : 'off'),
  );
  const wanted = own.map((site) => ({
    id: `site-${site}`,
    matches: [originOf(site)],
    excludeMatches: off.filter((each) => each.endsWith(`.${site}`)).map(originOf),
  }));
  if (!everywhere) return wanted;
  return [
    { id: 'every-site', matches: [EVERY_SITE], excludeMatches: off.map(originOf) },
    ...wanted,
  ];
}

function isOffAbove(site: string, sites: SiteModes, otherwise: SiteMode): boolean {
  const dot = site.indexOf('.');
  const above = dot < 0 ? null : governing(sites, site.slice(dot + 1));
  return (above?.mode ?? otherwise) === 'off';
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
      js: [GATE],
      runAt: 'document_idle' as const,
      allFrames: false,
      persistAcrossSessions: true,
    })),
  );
}
