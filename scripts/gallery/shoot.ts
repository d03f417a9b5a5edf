import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright';
import { buildGallery } from './gallery.ts';
import { POPUP_STATES } from './states.ts';

/** The popup as it is looked at before a release: its own width, the room that 200 % zoom leaves, and long words. */
const VIEWS = [
  { name: 'light', theme: 'light', width: 380, height: 600, scale: 2 },
  { name: 'dark', theme: 'dark', width: 380, height: 600, scale: 2 },
  { name: 'zoom-200', theme: 'light', width: 380, height: 300, scale: 2 },
  { name: 'german', theme: 'light', width: 380, height: 600, scale: 2, locale: 'de' },
] as const;

/** Photograph every state of the popup in each view. @returns the files’ paths, `STATE-VIEW.png` below `folder` */
export async function shootStates(browser: Browser, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const gallery = await buildGallery();
  const files: string[] = [];
  for (const { name, theme, width, height, scale, ...words } of VIEWS) {
    const page = await browser.newPage({
      viewport: { width, height },
      deviceScaleFactor: scale,
      colorScheme: theme,
      reducedMotion: 'reduce',
    });
    for (const state of Object.keys(POPUP_STATES)) {
      await page.setContent(await gallery.page(state, { theme, ...words }));
      await page.getByRole('heading', { level: 1 }).waitFor();
      const path = join(folder, `${state}-${name}.png`);
      await page.screenshot({ path, fullPage: name !== 'zoom-200' });
      files.push(path);
    }
    await page.close();
  }
  return files;
}

const SECTIONS = [
  'welcome',
  'running',
  'sites',
  'marking',
  'stories',
  'history',
  'shortcuts',
  'data',
] as const;

/** Photograph every section of the options of the extension that runs in `context`. @returns the files’ paths */
export async function shootOptions(
  context: BrowserContext,
  extensionId: string,
  folder: string,
  theme: 'light' | 'dark',
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const page = await context.newPage();
  const files: string[] = [];
  for (const section of SECTIONS) {
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${extensionId}/options/options.html#${section}`);
    await page.locator('main .intro, main .group').first().waitFor();
    const path = join(folder, `options-${section}-${theme}.png`);
    await page.screenshot({ path, fullPage: true });
    files.push(path);
  }
  await page.close();
  return files;
}
