/** The permission that running on every site needs: pages of the web, and nothing else that an address can name. */
export const EVERY_SITE = '*://*/*';

/**
 * The match pattern of a site (as `siteOf` gives it) and its subdomains: what the permission to run on it is,
 * and where the content script is registered. Addresses in numbers have no subdomains.
 */
export function originOf(site: string): string {
  const numeric = /^[\d.]+$/.test(site) || site.startsWith('[');
  return numeric || !site.includes('.') ? `*://${site}/*` : `*://*.${site}/*`;
}
