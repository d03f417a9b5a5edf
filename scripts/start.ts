/**
 * The demo: build, serve a page written for the project as a spun copy, and open Chromium with the extension on it.
 * Where there is no display it runs headless, prints what the popup says, and saves a picture.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import type { Report } from '../src/report.ts';
import { launchWithExtension, workerOf } from './browser/chromium.ts';
import { needBrowser, needFont } from './browser/find.ts';
import { marksOn } from './browser/marks.ts';
import { servePages } from './browser/pages.ts';
import { savePicture } from './browser/picture.ts';
import { RealPopup } from './browser/real-popup.ts';
import { buildExtension } from './build.ts';

const root = new URL('..', import.meta.url).pathname;
const picture = join(root, 'artifacts/start.png');

const hasDisplay =
  process.platform !== 'linux' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);

try {
  await main();
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  needFont();
  needBrowser('chromium');
  await buildExtension();
  const server = await servePages();
  const profile = mkdtempSync(join(tmpdir(), 'unspun-'));
  const context = await launchWithExtension({ profile, headless: !hasDisplay, height: 900 });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${server.origin}/spun.html`);
    await show(context, page);
    if (hasDisplay) {
      console.log('\nThe page is open with its marks. Close the browser to end.');
      await new Promise((resolve) => context.once('close', resolve));
    }
  } finally {
    await context.close().catch(() => undefined); // Already closed by hand.
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function show(context: BrowserContext, page: Page): Promise<void> {
  const worker = await workerOf(context);
  const popup = await RealPopup.open(context, page, new URL(worker.url()).host);
  const report = await popup.report();
  print(report);
  if (hasDisplay) return;
  await marksOn(page);
  mkdirSync(join(root, 'artifacts'), { recursive: true });
  await savePicture(context, [await page.screenshot(), await popup.screenshot()], picture);
  console.log(
    `\nThere is no display; what it looks like is in ${relative(process.cwd(), picture)}`,
  );
}

function print(report: Report): void {
  console.log(`\nVerdict: ${report.verdict} (${report.score} of 100 such pages are copies)`);
  if (report.story !== null)
    console.log(`Story:   ${report.story.title} (${report.story.source}, ${report.story.date})`);
  console.log(`\n${report.findings.length} findings:`);
  for (const { actual, natural } of report.findings)
    console.log(`  ${actual}  →  ${natural === null ? '?' : natural || '(should not be there)'}`);
  console.log('\nWhy:');
  for (const { text } of report.reasons) console.log(`  ${text}`);
}
