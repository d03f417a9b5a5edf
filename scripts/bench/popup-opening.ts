import type { BrowserContext, Page } from 'playwright';
import { workerOf } from '../browser/chromium.ts';
import { servePages } from '../browser/pages.ts';
import { RealPopup } from '../browser/real-popup.ts';
import { stopWorker } from '../browser/stop-worker.ts';

/** Openings that are measured of each kind, after the one that has the page scored. */
const OPENINGS = 15;

export interface PopupOpenings {
  /** Milliseconds, one an opening, while the worker is awake. */
  awake: number[];
  /** The same after the browser has stopped the worker, as it does after half a minute of rest. */
  asleep: number[];
}

/**
 * How long the popup of the toolbar takes from its opening until it can be used, on a page that is scored already:
 * by the popup’s own clock and its mark `usable`.
 */
export async function popupOpenings(context: BrowserContext): Promise<PopupOpenings> {
  const server = await servePages();
  const extension = new URL((await workerOf(context)).url()).host;
  const page = await context.newPage();
  await page.goto(`${server.origin}/spun.html`);
  const scoring = await RealPopup.open(context, page, extension);
  await scoring.report();
  await scoring.close();
  const times: PopupOpenings = { awake: [], asleep: [] };
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    times.awake.push(await timeToUsable(context, page, extension));
    await stopWorker(context, extension);
    times.asleep.push(await timeToUsable(context, page, extension));
  }
  await server.close();
  return times;
}

async function timeToUsable(
  context: BrowserContext,
  page: Page,
  extension: string,
): Promise<number> {
  const popup = await RealPopup.open(context, page, extension);
  await popup.shows(/machine-reworded copy/);
  const time = await popup.evaluate(() => performance.getEntriesByName('usable')[0]!.startTime);
  await popup.close();
  return time;
}
