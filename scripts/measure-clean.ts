import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PageText } from '../src/page-text.ts';
import { pageWording, spunWording } from '../src/spin/wording.ts';
import { readingOf } from '../src/text/read.ts';

/**
 * What the wording rule says of clean prose: false alarms in 10,000 words, and the highest page evidence.
 *
 * `node --import tsx scripts/measure-clean.ts DIR [every N-th page]`: DIR holds a folder for each kind of source, with one page a file.
 */
const [directory, stride = '1', examples = '0'] = process.argv.slice(2);
if (directory === undefined) throw new Error('usage: measure-clean.ts DIR [N] [EXAMPLES]');

function pageOf(text: string): PageText {
  const passages: PageText['passages'] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g))
    passages.push({ start: index, end: index + line.length, role: 'paragraph' });
  return { text, passages, language: null, title: '' };
}

const shown = new Map<string, number>();
let totalWords = 0;
let totalAlarms = 0;
let spent = 0;
for (const kind of readdirSync(directory)) {
  const folder = join(directory, kind);
  if (!statSync(folder).isDirectory()) continue;
  let words = 0;
  let alarms = 0;
  let pages = 0;
  const highest: { odds: number; name: string }[] = [];
  for (const [index, name] of readdirSync(folder).sort().entries()) {
    if (index % Number(stride) !== 0) continue;
    const reading = readingOf(pageOf(readFileSync(join(folder, name), 'utf8')));
    const before = performance.now();
    const { candidates } = spunWording(reading, 0);
    spent += performance.now() - before;
    pages++;
    words += reading.tokens.words.length;
    alarms += candidates.length;
    highest.push({ odds: pageWording(reading).odds, name });
    for (const { start, end, natural } of candidates) {
      const key = `${reading.text.slice(start, end)} → ${natural}`;
      shown.set(key, (shown.get(key) ?? 0) + 1);
    }
  }
  highest.sort((a, b) => b.odds - a.odds);
  totalWords += words;
  totalAlarms += alarms;
  console.log(
    `${kind}: ${pages} pages, ${words} words, ${((alarms / words) * 1e4).toFixed(2)} alarms in 10,000 words, ` +
      `highest odds ${highest
        .slice(0, 3)
        .map(({ odds, name }) => `${odds.toFixed(1)} (${name})`)
        .join(', ')}`,
  );
}
console.log(
  `all: ${totalWords} words, ${((totalAlarms / totalWords) * 1e4).toFixed(2)} alarms in 10,000 words, ` +
    `${Math.round((spent * 1e6) / totalWords)} ns a word`,
);
const byCount = [...shown].sort((a, b) => b[1] - a[1]);
for (const [key, count] of byCount.slice(0, Number(examples))) console.log(`${count}\t${key}`);
