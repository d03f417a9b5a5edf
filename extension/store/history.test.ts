import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import type { Report } from '../../src/report.ts';
import { openDatabase, type Visit } from './database.ts';
import {
  filterHistory,
  forgetOld,
  historyAsCsv,
  perMonth,
  readHistory,
  recordVisit,
  visitOf,
} from './history.ts';
import { sampleVisit } from './sample.ts';

const DAY = 86_400_000;

const report = (verdict: Report['verdict']): Report => ({
  version: 1,
  verdict,
  score: 90,
  story: null,
  language: 'en',
  words: 300,
  claims: [],
  added: [],
  findings: [],
  reasons: [],
  notChecked: [],
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function allVisits(): Promise<Visit[]> {
  const db = await openDatabase();
  const visits: Visit[] = [];
  for await (const batch of readHistory(db)) visits.push(...batch);
  db.close();
  return visits;
}

test('a page in a private window, and one in which nothing was found, leave nothing', () => {
  const page = { url: 'https://www.example.com/a#part', title: 'A', private: false };
  assert.equal(visitOf({ ...page, private: true }, report('spun'), 1), null);
  assert.equal(visitOf(page, report('none'), 1), null);
  assert.equal(visitOf(page, report('unrelated'), 1), null);
  assert.equal(visitOf({ ...page, url: 'file:///a.html' }, report('spun'), 1), null);
  assert.equal(visitOf(page, report('spun'), 1)?.url, 'https://www.example.com/a');
  assert.equal(visitOf(page, report('spun'), 1)?.site, 'example.com');
});

test('a page read again within a day has one row, on another day a second', async () => {
  const db = await openDatabase();
  const at = Date.UTC(2026, 4, 1);
  await recordVisit(db, sampleVisit({ at, score: 10 }));
  await recordVisit(db, sampleVisit({ at: at + DAY / 2, score: 20 }));
  await recordVisit(db, sampleVisit({ at: at + 2 * DAY, score: 30 }));
  db.close();
  assert.deepEqual(
    (await allVisits()).map((visit) => visit.score),
    [30, 20],
  );
});

test('visits older than the retention period are forgotten, the others stay', async () => {
  const db = await openDatabase();
  const now = Date.UTC(2026, 4, 31);
  for (const days of [1, 29, 31, 400])
    await recordVisit(db, sampleVisit({ at: now - days * DAY, url: `https://a.example/${days}` }));
  assert.equal(await forgetOld(db, 0, now), 0);
  assert.equal(await forgetOld(db, 30, now), 2);
  db.close();
  assert.deepEqual(
    (await allVisits()).map((visit) => visit.url),
    ['https://a.example/29', 'https://a.example/1'],
  );
});

test('history is read newest first, over gaps', async () => {
  const db = await openDatabase();
  for (const id of [1, 2, 4_500, 9_000]) await db.put('history', { id, ...sampleVisit() });
  db.close();
  assert.deepEqual(
    (await allVisits()).map((visit) => visit.id),
    [9_000, 4_500, 2, 1],
  );
});

test('words are looked for in title, address and story, without accents or case', () => {
  const visits = [
    { id: 1, ...sampleVisit({ title: 'Müller kehrt zurück', verdict: 'translated' }) },
    { id: 2, ...sampleVisit({ site: 'example.org', url: 'https://example.org/harbour' }) },
  ];
  const found = (search: string, verdict: '' | 'translated' = '', site = '') =>
    filterHistory(visits, { search, verdict, site }).map((visit) => visit.id);
  assert.deepEqual(found('muller'), [1]);
  assert.deepEqual(found('HARBOUR org'), [2]);
  assert.deepEqual(found('', 'translated'), [1]);
  assert.deepEqual(found('', '', 'example.com'), [1]);
  assert.deepEqual(found(''), [1, 2]);
});

test('a spreadsheet gets quoted cells and no formula', () => {
  const csv = historyAsCsv([{ id: 1, ...sampleVisit({ title: '=1+"a"' }) }]);
  const [head, row] = csv.split('\r\n');
  assert.equal(head, 'at,site,title,url,verdict,score,findings,story,language');
  assert.match(row ?? '', /^"2026-05-01T00:00:00.000Z","news.example.com","'=1\+""a""",/);
});

test('the chart counts each month, empty ones too', () => {
  const at = (month: number) => new Date(2026, month, 10).getTime();
  const visits = [
    { id: 1, ...sampleVisit({ at: at(2) }) },
    { id: 2, ...sampleVisit({ at: at(4), verdict: 'own-words' }) },
    { id: 3, ...sampleVisit({ at: at(0) }) },
  ];
  assert.deepEqual(perMonth(visits, 3, new Date(2026, 4, 20)), [
    { month: '2026-03', copies: 1, others: 0 },
    { month: '2026-04', copies: 0, others: 0 },
    { month: '2026-05', copies: 0, others: 1 },
  ]);
});
