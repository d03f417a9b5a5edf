import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { reason } from '../../src/reasons.ts';
import type { Report } from '../../src/report.ts';
import { speak } from '../ui/words.ts';
import { reportHtml } from './report-html.ts';
import { reportText } from './report-text.ts';

const report: Report = {
  version: 1,
  verdict: 'spun',
  score: 97,
  story: { id: 's', title: 'Ferry returns', source: 'Harbour Gazette', date: '2024-03-02' },
  language: 'en',
  words: 300,
  claims: [],
  added: [],
  findings: [
    {
      start: 0,
      end: 5,
      kind: 'substitution',
      actual: '<img src=x onerror=alert(1)>',
      natural: 'live',
      confidence: 1,
      because: [],
    },
    {
      start: 9,
      end: 12,
      kind: 'insertion',
      actual: 'Email Data',
      natural: '',
      confidence: 1,
      because: [],
    },
  ],
  reasons: [reason('names-found', 1, 2)],
  notChecked: [],
};
const about = {
  report,
  scope: 'page',
  title: 'Ferry & "co" </title><script>',
  url: 'javascript:alert(1)',
} as const;

before(() => {
  const file = new URL('../_locales/en/messages.json', import.meta.url);
  const words: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  speak((key, values) =>
    (words[key]?.message ?? '').replace(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? ''),
  );
});

test('the text names page, verdict, what it means, reasons and findings', () => {
  const text = reportText({ ...about, url: 'https://a.example/' });
  for (const part of [
    'https://a.example/',
    'This page is a machine-reworded copy of “Ferry returns”.',
    'Of 100 texts that look like this, about 97 are machine-made copies.',
    '- 2 names are translated or spun word by word.',
    'Pushed-in text: “Email Data” → should not be there',
  ])
    assert.ok(text.includes(part), part);
});

test('the text on a selection does not speak of the whole page', () => {
  const text = reportText({ ...about, scope: 'selection' });
  assert.ok(text.includes('This selection is a machine-reworded copy of “Ferry returns”.'));
});

test('a report that accuses nobody says what was compared, what was not, and what that means', () => {
  const calm: Report = { ...report, verdict: 'own-words', findings: [] };
  for (const file of [
    reportText({ ...about, report: calm }),
    reportHtml({ ...about, report: calm }),
  ])
    for (const part of ['Compared', 'Not checked', 'It reports the same event.'])
      assert.ok(file.includes(part), part);
  assert.ok(!reportText(about).includes('It reports the same event.'));
});

test('no word of the page becomes markup in the saved file', () => {
  const html = reportHtml(about, 0);
  assert.ok(!/<img|<script|href="javascript/.test(html));
  assert.ok(html.includes('&lt;img src=x onerror=alert(1)&gt;'));
});

test('the saved file needs nothing beside it and may load nothing', () => {
  const html = reportHtml({ ...about, url: 'https://a.example/?a=1&b=2' }, 0);
  assert.ok(html.includes("default-src 'none'"));
  assert.ok(html.includes('<a href="https://a.example/?a=1&amp;b=2">'));
  assert.deepEqual(html.match(/(src|href)="[^"]*"/g), ['href="https://a.example/?a=1&amp;b=2"']);
});
