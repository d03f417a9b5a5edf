import type { BrowserContext, Page } from 'playwright';
import { workerOf } from '../browser/chromium.ts';
import { fillHistory, type NewVisit } from '../browser/history.ts';

/** As many as the history keeps. */
export const ENTRIES = 50_000;

const WORDS = [
  ...['harbour', 'ferry', 'council', 'budget', 'market', 'river', 'museum', 'school', 'energy'],
  ...['strike', 'railway', 'harvest', 'verdict', 'election', 'hospital', 'airline', 'bridge'],
  ...['forest', 'factory', 'football', 'orchestra', 'satellite', 'glacier', 'fishery', 'weather'],
];
const WORDS_A_TITLE = 7;
const MINUTE = 60_000;

/** What is typed, key by key, and taken away again. */
const SEARCHES = ['ferry', 'glacier 49', 'news7 ele'];
const PATIENCE_MS = 15_000;

/**
 * How long a reader waits, from a key in the history’s search to the painted list, with {@link ENTRIES} entries.
 *
 * @returns milliseconds, one a key, of typing each search and taking it away again
 */
export async function historySearches(context: BrowserContext): Promise<number[]> {
  const extension = new URL((await workerOf(context)).url()).host;
  const page = await context.newPage();
  // This section has opened the database, and with it made it, once it shows what is stored.
  await page.goto(`chrome-extension://${extension}/options/options.html#data`);
  await page.locator('table').waitFor();
  await fillHistory(
    page,
    Array.from({ length: ENTRIES }, (_, number) => visit(number)),
  );
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${extension}/options/options.html#history`);
  await page.getByText('50,000 pages', { exact: true }).waitFor();
  await page.getByRole('searchbox').focus();
  const times: number[] = [];
  for (const search of SEARCHES) {
    for (const key of search) times.push(await waitAfter(page, key));
    for (const _ of search) times.push(await waitAfter(page, 'Backspace'));
  }
  await page.close();
  return times;
}

/** Milliseconds from the browser’s own time of the key until the frame with the new list is painted. */
async function waitAfter(page: Page, key: string): Promise<number> {
  await page.evaluate((patience) => {
    const list = document.querySelector('.visits')!;
    const painted = new Promise<number>((resolve, reject) => {
      setTimeout(() => reject(new Error('A search never ended.')), patience);
      document.addEventListener(
        'keydown',
        ({ timeStamp }) => {
          const searched = new MutationObserver(() => {
            if (list.getAttribute('aria-busy') === 'true') return;
            searched.disconnect();
            requestAnimationFrame(() => {
              // What is posted within a frame arrives after it.
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - timeStamp);
              port2.postMessage(null);
            });
          });
          searched.observe(list, { attributeFilter: ['aria-busy'] });
        },
        { once: true },
      );
    });
    Object.assign(globalThis, { painted });
  }, PATIENCE_MS);
  await page.keyboard.press(key);
  return page.evaluate(() => (globalThis as unknown as { painted: Promise<number> }).painted);
}

function visit(number: number): NewVisit {
  const words = Array.from(
    { length: WORDS_A_TITLE },
    (_, at) => WORDS[(number * 31 + at * at * (number % 97) + at * 7) % WORDS.length]!,
  );
  const site = `news${number % 40}.example.org`;
  return {
    at: Date.UTC(2026, 0, 1) + number * MINUTE,
    url: `https://${site}/${words.slice(0, 4).join('-')}-${number}`,
    site,
    title: words.join(' '),
    verdict: number % 2 === 0 ? 'spun' : 'translated',
    score: 90,
    findings: number % 30,
    story: number % 3 === 0 ? 'Harbour ferry returns to the bay after eight years' : null,
    language: 'en',
  };
}
