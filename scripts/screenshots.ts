/**
 * The pictures of the README, made from the built extension in a real Chromium: `npm run screenshots`.
 * They show the page written for the project, so they can be made anew at any time.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { launchPlain, launchWithExtension, workerOf } from './browser/chromium.ts';
import { needBrowser, needFont } from './browser/find.ts';
import { fillHistory } from './browser/history.ts';
import { marksOn } from './browser/marks.ts';
import { servePages } from './browser/pages.ts';
import { savePicture } from './browser/picture.ts';
import { RealPopup } from './browser/real-popup.ts';
import { buildExtension } from './build.ts';
import { sampleVisits } from './gallery/sample-visits.ts';
import { shootOptions, shootStates } from './gallery/shoot.ts';

const folder = new URL('../docs/', import.meta.url).pathname;
const looked = new URL('../artifacts/states/', import.meta.url).pathname;

needFont();
needBrowser('chromium');
await buildExtension();
mkdirSync(folder, { recursive: true });
const server = await servePages();
for (const colorScheme of ['light', 'dark'] as const) await picture(colorScheme);
await server.close();

// Every state of the popup, to be looked at before a release; the README shows none of these.
const browser = await launchPlain();
await shootStates(browser, looked);
await browser.close();
console.log(`Pictures of every state of the popup and section of the options are in ${looked}`);

async function picture(colorScheme: 'light' | 'dark'): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'unspun-'));
  const context = await launchWithExtension({
    profile,
    headless: true,
    width: 900,
    height: 720,
    colorScheme,
    locale: 'en-US',
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${server.origin}/spun.html`);
    const extension = new URL((await workerOf(context)).url()).host;
    const popup = await RealPopup.open(context, page, extension);
    await popup.look(colorScheme);
    await popup.report();
    await marksOn(page);
    const both = [await page.screenshot(), await popup.screenshot()];
    const tabs = [await tabOf(popup, 'story'), await tabOf(popup, 'unspun')];
    await popup.close();
    await savePicture(context, both, join(folder, `popup-and-page-${colorScheme}.png`));
    if (colorScheme === 'light') {
      await savePicture(context, tabs, join(folder, 'story-and-unspun.png'));
      await page.bringToFront();
      await hover(page);
      await writeFile(
        join(folder, 'tooltip.png'),
        await page.screenshot({ clip: { x: 0, y: 150, width: 900, height: 330 } }),
      );
    }
    await fillHistory(await optionsPage(context, extension), sampleVisits(Date.now()));
    await shootOptions(context, extension, looked, colorScheme);
    if (colorScheme === 'light') await history(context, extension);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The popup with a tab of its evidence opened and scrolled to. */
async function tabOf(popup: RealPopup, tab: 'story' | 'unspun'): Promise<Buffer> {
  await popup.click(`#tab-${tab}`);
  await popup.shows(tab === 'story' ? /The story says/ : /natural wordings put back/);
  await popup.evaluate(() => scrollTo(0, document.querySelector<HTMLElement>('.tabs')!.offsetTop));
  return popup.screenshot();
}

/** A page of the extension’s own that has opened its database, and with it made it. */
async function optionsPage(context: BrowserContext, extension: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extension}/options/options.html#data`);
  await page.locator('table').waitFor();
  return page;
}

async function history(context: BrowserContext, extension: string): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1000, height: 640 });
  await page.goto(`chrome-extension://${extension}/options/options.html#history`);
  await page.locator('.visits li').first().waitFor();
  await writeFile(join(folder, 'history.png'), await page.screenshot());
  await page.close();
}

async function hover(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('unspun-name') ?? [])];
    const live = document.createRange();
    live.setStart(range!.startContainer, range!.startOffset);
    live.setEnd(range!.endContainer, range!.endOffset);
    const box = live.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.move(x, y);
  await page.locator('unspun-tooltip').waitFor({ state: 'attached' });
}
