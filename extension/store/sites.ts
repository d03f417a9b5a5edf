/**
 * What Unspun does on a site. `on`: marks in the page and the badge; `quiet`: the badge alone;
 * `off`: no code is injected there.
 */
export const SITE_MODES = ['on', 'quiet', 'off'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

/** When Unspun runs by itself. */
export const RUNNING_MODES = ['every-site', 'chosen-sites', 'on-click'] as const;
export type RunningMode = (typeof RUNNING_MODES)[number];

export type SiteModes = Readonly<Record<string, SiteMode>>;

const HOST = /^(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/;
const IPV6 = /^\[[0-9a-f:.]+\]$/;

/** Whether a string is a site as the settings keep it: a lower-case host name, punycode, no scheme, no port. */
export function isSite(text: string): boolean {
  return HOST.test(text) || IPV6.test(text);
}

/**
 * The site that an address or a typed host name stands for, `www.` left off; null where there is none.
 *
 * “https://www.Example.com:8080/a” and “example.com” are both `example.com`. Only web addresses have a site.
 */
export function siteOf(input: string): string | null {
  const text = input.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const host = url.hostname.replace(/\.$/, '').replace(/^www\.(?=.*\.)/, '');
  return isSite(host) ? host : null;
}

/** The entry that governs a host: its own, else the nearest parent domain’s; null where none does. */
export function governing(sites: SiteModes, host: string): { site: string; mode: SiteMode } | null {
  for (let site = host; site !== ''; ) {
    const mode = Object.hasOwn(sites, site) ? sites[site] : undefined;
    if (mode !== undefined) return { site, mode };
    const dot = site.indexOf('.');
    site = dot < 0 ? '' : site.slice(dot + 1);
  }
  return null;
}
