import type { Browser } from '../browser.ts';
import { readPresets } from '../store/managed.ts';

/** That the welcome page was shown: an extension loaded from a folder is “installed” at every start of the browser. */
const SHOWN = 'welcomed';

/**
 * Show a new reader, once, what Unspun does, and let them choose when it runs: by itself it runs nowhere.
 * An organisation that installs it for its people may do without.
 */
export async function welcome({
  runtime,
  storage,
  tabs,
}: Pick<Browser, 'runtime' | 'storage' | 'tabs'>): Promise<void> {
  if (SHOWN in (await storage.local.get([SHOWN]))) return;
  const presets = await readPresets(storage.managed);
  if (!presets.welcome) return;
  await storage.local.set({ [SHOWN]: true });
  await tabs.create({ url: runtime.getURL('options/options.html#welcome') });
}
