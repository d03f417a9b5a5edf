import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { createDetector, type Detector } from '../../src/detector.ts';
import { storyFromText } from '../../src/stories/from-text.ts';
import type { Story } from '../../src/stories/story.ts';
import { pageTextOf } from '../../src/text/plain-text.ts';
import { autoBlog } from '../simulate/channels/table.ts';
import { pick, type Random, seeded } from '../simulate/random.ts';
import { spin } from '../simulate/spin.ts';
import { median } from './median.ts';

const STORIES = 2_000;
const SENTENCES_A_STORY = 14;
const NAMES_A_STORY = 8;
/** Of so many of them a copy is made, spun at three words in ten. */
const COPIES = 100;
const RATE = 0.3;
const ROUNDS = 25;

const HONEST = new URL('../../e2e/corpus/honest/tuning/', import.meta.url);

/**
 * What a reader's thousands of own stories cost: sentences of the project's honest news, put together anew with other
 * words and invented names, so that they share subjects and some names, as one reader's would.
 */
export function manyStoriesCosts(): string {
  const make = articleMaker(seeded(11));
  const texts = Array.from({ length: STORIES }, make);
  const stories = texts.flatMap((text, at) => storyOf(text, at));
  const memory = process.memoryUsage().heapUsed;
  const start = performance.now();
  const detector = createDetector(stories);
  const shelved = performance.now() - start;
  const grown = (process.memoryUsage().heapUsed - memory) / 1e6;
  const other = pageTextOf(readFileSync(new URL('own-01-wire.txt', HONEST), 'utf8'));
  const alike = pageTextOf(make());
  const alone = createDetector(stories.slice(0, 1));
  let found = 0;
  const times: number[] = [];
  for (let copy = 0; copy < COPIES; copy++) {
    const at = Math.floor((copy * STORIES) / COPIES);
    const page = pageTextOf(spin(texts[at]!, autoBlog, RATE, copy).text);
    const before = performance.now();
    const { story } = detector.detect(page);
    times.push(performance.now() - before);
    if (story?.id === stories[at]!.id) found++;
  }
  const cost = (page: typeof other) =>
    `${timeOf(detector, page)} ms, with one story ${timeOf(alone, page)} ms`;
  return [
    `${STORIES} own stories: on the shelf in ${shelved.toFixed(0)} ms, ${grown.toFixed(0)} MB.`,
    `A page on another subject: ${cost(other)}; one more of their kind: ${cost(alike)}.`,
    `Of ${COPIES} spun copies ${found} are told whose they are, in ${median(times).toFixed(1)} ms each.`,
    '',
  ].join('\n');
}

function timeOf(detector: Detector, page: ReturnType<typeof pageTextOf>): string {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = performance.now();
    detector.detect(page);
    return performance.now() - before;
  });
  return median(times).toFixed(1);
}

function storyOf(text: string, at: number): Story[] {
  const made = storyFromText({
    title: `Story ${at}`,
    text,
    source: 'The Harbour Post',
    date: '2024-03-05',
    language: 'en',
  });
  return made.ok ? [made.story] : [];
}

const SYLLABLES =
  'ba bren cal dor el far gul hal in jor ke lan mi nor os pel quin ru sta tal un ven wes yar zo'.split(
    ' ',
  );

function articleMaker(random: Random): () => string {
  const sentences = readdirSync(HONEST)
    .filter((name) => /^news-\d.*\.txt$/.test(name))
    .flatMap((name) => readFileSync(new URL(name, HONEST), 'utf8').split(/(?<=[.!?])\s+/))
    .filter((sentence) => sentence.length > 40 && sentence.length < 300);
  const content = sentences.flatMap((s) => s.split(/\s+/)).filter((w) => /^[a-z]{5,}$/.test(w));
  const syllable = () => pick(SYLLABLES, random);
  const name = () => {
    const small = syllable() + syllable() + (random() < 0.5 ? syllable() : '');
    return small.charAt(0).toUpperCase() + small.slice(1);
  };
  const reworded = (word: string, at: number, names: readonly string[]) => {
    if (at > 0 && /^\p{Lu}\p{Ll}/u.test(word) && random() < 0.8)
      return word.replace(/\p{L}+/u, pick(names, random));
    return /^[a-z]{5,}$/.test(word) && random() < 0.6 ? pick(content, random) : word;
  };
  return () => {
    const names = Array.from({ length: NAMES_A_STORY }, name);
    return Array.from({ length: SENTENCES_A_STORY }, () =>
      pick(sentences, random)
        .split(/\s+/)
        .map((word, at) => reworded(word, at, names))
        .join(' '),
    ).join(' ');
  };
}
