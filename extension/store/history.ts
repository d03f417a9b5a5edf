import type { Report, Verdict } from '../../src/report.ts';
import type { Database, Visit } from './database.ts';
import { siteOf } from './sites.ts';

const DAY = 86_400_000;

/** As many visits as are kept; the oldest go first. Measured in Chromium: so many are searched and drawn in 49–76 ms. */
export const MOST_VISITS = 50_000;

/** Rows read first: a screenful, shown while the older ones are still being read in larger batches. */
const FIRST_BATCH = 200;
const BATCH = 5_000;

/** A page is remembered only when a story or spun wording was found: history is no log of what was read. */
export const REMEMBERED: ReadonlySet<Verdict> = new Set([
  'verbatim',
  'spun',
  'translated',
  'own-words',
  'spun-text',
]);

export interface Page {
  url: string;
  title: string;
  /** Whether it stands in a private window, of which nothing is ever stored. */
  private: boolean;
}

/** The row that a judged page leaves, or null where it leaves none. */
export function visitOf(page: Page, report: Report, at: number): Omit<Visit, 'id'> | null {
  const site = siteOf(page.url);
  if (page.private || site === null || !REMEMBERED.has(report.verdict)) return null;
  return {
    at,
    url: page.url.replace(/#.*$/s, ''),
    site,
    title: page.title,
    verdict: report.verdict,
    score: report.score,
    findings: report.findings.length,
    story: report.story?.title ?? null,
    language: report.language,
  };
}

/** Remember a visit; a page seen within the day before has its row replaced. */
export async function recordVisit(db: Database, visit: Omit<Visit, 'id'>): Promise<void> {
  const write = db.transaction('history', 'readwrite');
  for (const earlier of await write.store.index('url').getAll(visit.url))
    if (visit.at - earlier.at < DAY) await write.store.delete(earlier.id);
  await write.store.add(visit as Visit);
  await write.done;
}

/** Forget visits older than `days` (0: none is too old) and those above the most that is kept. @returns how many */
export async function forgetOld(db: Database, days: number, now: number): Promise<number> {
  const write = db.transaction('history', 'readwrite');
  let forgotten = 0;
  if (days > 0) {
    const old = IDBKeyRange.upperBound(now - days * DAY, true);
    for (const key of await write.store.index('at').getAllKeys(old)) {
      await write.store.delete(key);
      forgotten += 1;
    }
  }
  const surplus = (await write.store.count()) - MOST_VISITS;
  if (surplus > 0)
    for (const key of await write.store.index('at').getAllKeys(null, surplus)) {
      await write.store.delete(key);
      forgotten += 1;
    }
  await write.done;
  return forgotten;
}

export async function clearHistory(db: Database): Promise<void> {
  await db.clear('history');
}

/** All visits, the newest batch first, so that a list can be shown before the rest is there. */
export async function* readHistory(db: Database): AsyncGenerator<Visit[]> {
  const last = await db.transaction('history').store.openKeyCursor(null, 'prev');
  let size = FIRST_BATCH;
  for (let top = last?.primaryKey ?? 0; top > 0; top -= size, size = BATCH) {
    const rows = await db.getAll('history', IDBKeyRange.bound(top - size + 1, top));
    if (rows.length > 0) yield rows.reverse();
  }
}

export interface HistoryFilter {
  /** Every word must stand in the title, the address or the story’s title. */
  search: string;
  /** Empty for all. */
  verdict: Verdict | '';
  /** A site and its subdomains; empty for all. */
  site: string;
}

/** Visits that pass, in the order given. */
export function filterHistory(visits: readonly Visit[], filter: HistoryFilter): Visit[] {
  const words = fold(filter.search).split(/\s+/).filter(Boolean);
  const { verdict, site } = filter;
  return visits.filter(
    (visit) =>
      (verdict === '' || visit.verdict === verdict) &&
      (site === '' || visit.site === site || visit.site.endsWith(`.${site}`)) &&
      (words.length === 0 || holds(searchable(visit), words)),
  );
}

/** Make visits ready for searching ahead of the first keystroke, which else pays for all of them. */
export function prepareSearch(visits: readonly Visit[]): void {
  for (const visit of visits) searchable(visit);
}

const folded = new WeakMap<Visit, string>();

/** Folding is nine tenths of a search’s cost, and every keystroke searches the same rows. */
function searchable(visit: Visit): string {
  let text = folded.get(visit);
  if (text === undefined) {
    text = fold(`${visit.title} ${visit.url} ${visit.story ?? ''}`);
    folded.set(visit, text);
  }
  return text;
}

const holds = (text: string, words: readonly string[]) =>
  words.every((word) => text.includes(word));

/** Lower case without accents, so that “Müller” is found by “muller”. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A spreadsheet must not run a page’s title as a formula, so cells that begin like one get an apostrophe. */
const cell = (value: string | number | null) => {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
};

const COLUMNS = [
  'at',
  'site',
  'title',
  'url',
  'verdict',
  'score',
  'findings',
  'story',
  'language',
] as const;

/** History as comma-separated values (RFC 4180), times in ISO 8601. */
export function historyAsCsv(visits: readonly Visit[]): string {
  const rows = visits.map((visit) =>
    COLUMNS.map((c) => cell(c === 'at' ? new Date(visit.at).toISOString() : visit[c])).join(','),
  );
  return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

/** Visits a month, oldest month first, without gaps; `month` is YYYY-MM in local time. */
export function perMonth(
  visits: readonly Visit[],
  months: number,
  now: Date,
): { month: string; copies: number; others: number }[] {
  const bars = Array.from({ length: months }, (_, back) => ({
    month: monthOf(new Date(now.getFullYear(), now.getMonth() - (months - 1 - back), 1)),
    copies: 0,
    others: 0,
  }));
  const byMonth = new Map(bars.map((bar) => [bar.month, bar]));
  for (const visit of visits) {
    const bar = byMonth.get(monthOf(new Date(visit.at)));
    if (bar === undefined) continue;
    if (visit.verdict === 'own-words') bar.others += 1;
    else bar.copies += 1;
  }
  return bars;
}

const monthOf = (date: Date) =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
