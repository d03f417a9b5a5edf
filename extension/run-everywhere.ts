import type { Browser } from './browser.ts';
import { EVERY_SITE } from './origins.ts';
import { saveSettings } from './store/settings.ts';

/** In the browser's memory while it asks its question. */
const WISH = 'wishes-every-site';

type Parts = Pick<Browser, 'permissions' | 'storage'>;

/**
 * Run on every site, from within a click in the popup. The browser's question may close the popup, and this code
 * with it, so the wish is noted and {@link grantWish} follows it; a refusal leaves everything as it was.
 *
 * @returns whether the permission was given
 */
export async function wishEverySite({ permissions, storage }: Parts): Promise<boolean> {
  // Asked first thing in the click: Firefox lets nothing be awaited before.
  const asked = permissions.request({ origins: [EVERY_SITE] });
  await storage.session.set({ [WISH]: true });
  const allowed = await asked;
  if (allowed) await grantWish({ permissions, storage });
  await storage.session.remove(WISH);
  return allowed;
}

/** Where the reader wished to run on every site and the browser allows it by now, do so. */
export async function grantWish({ permissions, storage }: Parts): Promise<void> {
  if (!(WISH in (await storage.session.get(WISH)))) return;
  if (!(await permissions.contains({ origins: [EVERY_SITE] }))) return;
  await storage.session.remove(WISH);
  await saveSettings(storage.local, { running: 'every-site' });
}
