import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { table } from '../terminal/table.ts';
import { median } from './median.ts';
import type { FirstCall, Warm } from './timing.ts';

/** Aims: the first call of a process, and every later one, as multiples of the pass over the same text. */
const FIRST_CALL_BUDGET = 10;
const WARM_BUDGET = 3;
/** Fresh processes a page; their median counts. */
const FRESH_PROCESSES = 7;
/** The long page: as many honest news pages, one after the other, as this many words hold. */
const LONG_PAGE_WORDS = 10_000;

const CORPUS = fileURLToPath(new URL('../../e2e/corpus', import.meta.url));
const PAGES: readonly [what: string, file: string][] = [
  ['story, spun', 'copies/tuning/en-auto-blog-01.txt'],
  ['story, translated', 'copies/tuning/de-01.txt'],
  ['story, own words', 'honest/tuning/own-01-wire.txt'],
  ['same subject', 'honest/tuning/other-01-pause-wire.txt'],
  ['spun, no story', 'spun-text/tuning/football-auto-blog.txt'],
  ['clean', 'honest/tuning/news-01-climate.txt'],
  ['clean, German', 'honest/tuning/news-de-01-bahn.txt'],
];

/**
 * What detection costs, beside the fastest possible pass that only finds the words of the same text.
 * The detector is bundled as it ships and runs in processes of its own, with nothing else in them.
 */
export async function detectionCosts(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'unspun-bench-'));
  try {
    const script = await bundledTiming(folder);
    const pages: [what: string, file: string][] = PAGES.map(([what, f]) => [what, join(CORPUS, f)]);
    pages.push(['clean, long', longPage(folder)]);
    const files = pages.map(([, file]) => file);
    const firsts: FirstCall[][] = files.map(() => []);
    for (let i = 0; i < FRESH_PROCESSES; i++) {
      for (const [index, file] of files.entries()) {
        firsts[index]!.push(JSON.parse(measured(script, 'first', file)));
      }
    }
    const warm: Warm[] = JSON.parse(measured(script, 'warm', ...files));
    return report(
      pages.map(([what]) => what),
      firsts,
      warm,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bundledTiming(into: string): Promise<string> {
  const outfile = join(into, 'timing.mjs');
  const entry = fileURLToPath(new URL('timing.ts', import.meta.url));
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  return outfile;
}

function longPage(into: string): string {
  const names = readdirSync(join(CORPUS, 'honest/tuning')).filter((name) => /^news-\d/.test(name));
  const news = names
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(CORPUS, 'honest/tuning', name), 'utf8'));
  let text = '';
  for (let i = 0, words = 0; words < LONG_PAGE_WORDS; i++) {
    const page = news[i % news.length]!;
    words += page.split(/\s+/).length;
    text += `${page}\n\n`;
  }
  const file = join(into, 'long.txt');
  writeFileSync(file, text);
  return file;
}

function measured(script: string, ...args: string[]): string {
  return execFileSync(process.execPath, [script, ...args], { encoding: 'utf8' });
}

function report(names: readonly string[], firsts: readonly FirstCall[][], warm: readonly Warm[]) {
  const rows = [
    [
      'page',
      'words',
      'first',
      'words only',
      'times',
      'warm',
      'words only',
      'times',
      'a 1,000 words',
    ],
  ];
  let firstWorst = 0;
  let warmWorst = 0;
  for (const [index, name] of names.entries()) {
    const { words, pass, call } = warm[index]!;
    const firstPass = median(firsts[index]!.map((first) => first.pass));
    const first = median(firsts[index]!.map((first) => first.call));
    firstWorst = Math.max(firstWorst, first / firstPass);
    warmWorst = Math.max(warmWorst, call / pass);
    rows.push([
      name,
      String(words),
      milliseconds(first),
      milliseconds(firstPass),
      times(first / firstPass),
      milliseconds(call),
      milliseconds(pass),
      times(call / pass),
      milliseconds((call * 1_000) / words),
    ]);
  }
  const load = median(firsts.flat().map((first) => first.load));
  return [
    'Milliseconds; “words only” is a regular expression that finds the words of the same text.',
    table(['left', ...rows[0]!.slice(1).map(() => 'right' as const)], rows),
    `Loading the detector: ${milliseconds(load)} ms.`,
    verdict('First call', firstWorst, FIRST_CALL_BUDGET),
    verdict('Warm', warmWorst, WARM_BUDGET),
    '',
  ].join('\n');
}

function verdict(what: string, worst: number, budget: number): string {
  const side = worst <= budget ? 'within' : 'over';
  return `${what}: at most ${times(worst)}, ${side} the budget of ${budget}×.`;
}

function milliseconds(value: number): string {
  return value.toFixed(value < 1 ? 3 : value < 100 ? 1 : 0);
}

function times(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)}×`;
}
