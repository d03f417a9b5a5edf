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
 * so nothing is injected meanwhile where it should not be. Those that are right already are left alone:
 * a page that loads between an end and a new beginning would not be read.
 */
export async function register(
  { scripting }: Pick<Browser, 'scripting'>,
  wanted: readonly Injection[],
): Promise<void> {
  const present = await scripting.getRegisteredContentScripts();
  const scripts = wanted.map(scriptOf);
  const isRight = (id: string) => {
    const [is, should] = [present, scripts].map((all) => all.find((each) => each.id === id));
    return is !== undefined && should !== undefined && said(is) === said(should);
  };
  const gone = present.map(({ id }) => id).filter((id) => !isRight(id));
  const missing = scripts.filter(({ id }) => !isRight(id));
  if (gone.length > 0) await scripting.unregisterContentScripts({ ids: gone });
  if (missing.length > 0) await scripting.registerContentScripts(missing);
}

const scriptOf = ({ id, matches, excludeMatches }: Injection) => ({
  id,
  matches,
  ...(excludeMatches.length > 0 && { excludeMatches }),
  js: [GATE],
  runAt: 'document_idle' as const,
  allFrames: false,
  persistAcrossSessions: true,
});

/** What a registration injects, and where, as one text. */
function said(script: { matches?: string[]; excludeMatches?: string[]; js?: string[] }): string {
  return JSON.stringify([script.matches, script.excludeMatches ?? [], script.js]);
}
