/**
 * The pictures of the README, made from the built extension in a real Chromium: `npm run screenshots`.
 * They show the page written for the project, so they can be made anew at any time.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { launchWithExtension, workerOf } from './browser/chromium.ts';
import { needBrowser, needFont } from './browser/find.ts';
import { servePages } from './browser/pages.ts';
import { savePicture } from './browser/picture.ts';
import { RealPopup } from './browser/real-popup.ts';
import { until } from './browser/until.ts';
import { buildExtension } from './build.ts';
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
const browser = await chromium.launch({
  executablePath: needBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
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
    await until(
      () => page.evaluate(() => (CSS.highlights.size > 0 ? true : undefined)),
      'the marks',
    );
    const name = join(folder, `popup-and-page-${colorScheme}.png`);
    await savePicture(context, await page.screenshot(), await popup.screenshot(), name);
    if (colorScheme === 'light') {
      await popup.close();
      await hover(page);
      await writeFile(
        join(folder, 'tooltip.png'),
        await page.screenshot({ clip: { x: 0, y: 150, width: 900, height: 330 } }),
      );
    }
    await shootOptions(context, extension, looked, colorScheme);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
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
