import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { pageTextOf } from '../../src/text/plain-text.ts';
import { median } from './median.ts';

/** What a fresh process took, in milliseconds. */
export interface FirstCall {
  /** Evaluating the detector's modules. */
  load: number;
  /** Finding the words, for the first time in this process. */
  pass: number;
  /** Making a detector and judging a page with it, for the first time. */
  call: number;
}

/** What a page takes once the process is warm: medians in milliseconds. */
export interface Warm {
  words: number;
  pass: number;
  call: number;
}

/** Rounds before measuring, so that both sides are compiled. */
const WARM_UP_ROUNDS = 20;
/** Rounds measured; page and page, pass and call take turns, so that a busy moment falls on all of them. */
const ROUNDS = 41;
/** The pass takes microseconds, too few for one reading of the clock. */
const PASSES_A_READING = 20;

const WORD = /[a-z0-9'’À-ɏ-]+/gi;

/** The fastest pass there is: one regular expression that finds the words and keeps nothing. */
function countWords(text: string): number {
  let words = 0;
  WORD.lastIndex = 0;
  while (WORD.test(text)) words += 1;
  return words;
}

async function loadDetector() {
  const { createDetector } = await import('../../src/detector.ts');
  const { bundledStories } = await import('../../extension/store/bundled.ts');
  return () => createDetector(bundledStories());
}

async function firstCall(file: string): Promise<FirstCall> {
  const page = pageTextOf(readFileSync(file, 'utf8'));
  const start = performance.now();
  const makeDetector = await loadDetector();
  const loaded = performance.now();
  countWords(page.text);
  const passed = performance.now();
  makeDetector().detect(page);
  return { load: loaded - start, pass: passed - loaded, call: performance.now() - passed };
}

async function warm(files: readonly string[]): Promise<Warm[]> {
  const detector = (await loadDetector())();
  const pages = files.map((file) => pageTextOf(readFileSync(file, 'utf8')));
  const passes: number[][] = files.map(() => []);
  const calls: number[][] = files.map(() => []);
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    for (const [index, page] of pages.entries()) {
      const start = performance.now();
      for (let i = 0; i < PASSES_A_READING; i++) countWords(page.text);
      const passed = performance.now();
      detector.detect(page);
      const called = performance.now();
      if (round < 0) continue;
      passes[index]!.push((passed - start) / PASSES_A_READING);
      calls[index]!.push(called - passed);
    }
  }
  return pages.map((page, index) => ({
    words: countWords(page.text),
    pass: median(passes[index]!),
    call: median(calls[index]!),
  }));
}

const [, , measure, ...files] = process.argv;
if (measure === 'first') console.log(JSON.stringify(await firstCall(files[0]!)));
if (measure === 'warm') console.log(JSON.stringify(await warm(files)));
