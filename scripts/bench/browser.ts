import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { launchWithExtension } from '../browser/chromium.ts';
import { findBrowser } from '../browser/find.ts';
import { buildExtension } from '../build.ts';
import { ENTRIES, historySearches } from './history-search.ts';
import { median } from './median.ts';
import { popupOpenings } from './popup-opening.ts';

/** From the popup’s opening until it can be used: what is felt as at once. */
const POPUP_GOAL_MS = 150;
/** From a key to what it changed: longer, and typing is felt to wait. */
const SEARCH_GOAL_MS = 100;

/** What a reader waits for in a real Chromium; without one, a sentence that says so. */
export async function browserCosts(): Promise<string> {
  try {
    if (findBrowser('chromium') === null) throw new Error('there is no Chromium here.');
    await buildExtension();
    const openings = await inFreshProfile(popupOpenings);
    const searches = await inFreshProfile(historySearches);
    const entries = ENTRIES.toLocaleString('en');
    return [
      waits('Popup, from opening to usable on a scored page', openings.awake, POPUP_GOAL_MS),
      waits('The same after the worker was stopped', openings.asleep, POPUP_GOAL_MS),
      waits(`History of ${entries} entries, from key to painted list`, searches, SEARCH_GOAL_MS),
      '',
    ].join('\n');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return `Popup and history were not measured: ${why}\n`;
  }
}

async function inFreshProfile<T>(measure: (context: BrowserContext) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'unspun-bench-'));
  const context = await launchWithExtension({ profile, headless: true, locale: 'en-US' });
  try {
    return await measure(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function waits(what: string, times: readonly number[], goal: number): string {
  const worst = Math.max(...times);
  const side = worst <= goal ? 'within' : median(times) <= goal ? 'its median within' : 'over';
  return `${what}: ${median(times).toFixed(0)} ms, at worst ${worst.toFixed(0)} ms of ${times.length}, ${side} the goal of ${goal} ms.`;
}
