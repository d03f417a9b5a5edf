import type { PatternWord } from './pattern.ts';

/**
 * How likely it is that a spinner turned `natural` into `actual`, in log-odds; 0 where nothing is known.
 * Both are lower-case words or phrases.
 */
export type Channel = (actual: string, natural: string) => number;

/** A word of the sentence as alignment compares it. */
export interface SentenceWord {
  word: string;
  stem: string;
}

/** A sentence laid beside the terms of a claim. */
export interface Lineup {
  /** For each sentence word, the index of the pattern word it stands for, or -1. */
  patternOf: Int16Array;
  /** For each sentence word, whether it is that pattern word (by stem) and not something in its place. */
  same: Uint8Array;
  /** In [0, 1]: the weight of pattern words found in order, of all the pattern's weight. */
  coverage: number;
  /** How many pattern words of weight 1 or more stand there in order. */
  kept: number;
}

/** A word in the place of another earns this much of its weight if a channel knows the pair, nothing otherwise. */
const CHANNEL_SHARE = 0.5;
/** Passing over a sentence word inside a term costs this, so that terms stay together where there is a choice. */
const INNER_GAP = 0.03;
/** Passing over a pattern word; small, so that a copy that left something out still aligns. */
const PATTERN_GAP = 0.02;
/** A word in an unknown word's place: a shade better than passing over both. */
const UNKNOWN_PAIR = 0;

const SAME = 1;
const PAIR = 2;
const SKIP_SENTENCE = 3;
const SKIP_PATTERN = 4;

/**
 * Lay a sentence beside a claim's terms, word by word, both in order, with free gaps between terms.
 *
 * Dynamic programming over sentence × pattern words (some 30 × 25), so it is for claims that an index has
 * picked, not for all.
 */
export function lineUp(
  sentence: readonly SentenceWord[],
  pattern: readonly PatternWord[],
  channel: Channel,
): Lineup {
  const rows = sentence.length + 1;
  const columns = pattern.length + 1;
  const score = new Float32Array(rows * columns);
  const move = new Uint8Array(rows * columns);
  for (let j = 1; j < columns; j++) {
    score[j] = score[j - 1]! - PATTERN_GAP;
    move[j] = SKIP_PATTERN;
  }
  for (let i = 1; i < rows; i++) move[i * columns] = SKIP_SENTENCE;
  for (let i = 1; i < rows; i++) {
    const { word, stem } = sentence[i - 1]!;
    for (let j = 1; j < columns; j++) {
      const expected = pattern[j - 1]!;
      const same = expected.word === word || expected.stem === stem;
      const known = same ? 0 : channel(word, expected.word);
      const earned = same
        ? expected.weight
        : known > 0
          ? expected.weight * CHANNEL_SHARE
          : UNKNOWN_PAIR;
      const pair = score[(i - 1) * columns + j - 1]! + earned;
      const inner = j < columns - 1 && pattern[j]!.term === expected.term;
      const passed = score[(i - 1) * columns + j]! - (inner ? INNER_GAP : 0);
      const missing = score[i * columns + j - 1]! - PATTERN_GAP;
      const at = i * columns + j;
      if (pair >= passed && pair >= missing) {
        score[at] = pair;
        move[at] = same ? SAME : PAIR;
      } else if (passed >= missing) {
        score[at] = passed;
        move[at] = SKIP_SENTENCE;
      } else {
        score[at] = missing;
        move[at] = SKIP_PATTERN;
      }
    }
  }
  return trace(move, sentence, pattern);
}

function trace(
  move: Uint8Array,
  sentence: readonly SentenceWord[],
  pattern: readonly PatternWord[],
): Lineup {
  const columns = pattern.length + 1;
  const patternOf = new Int16Array(sentence.length).fill(-1);
  const same = new Uint8Array(sentence.length);
  let found = 0;
  let kept = 0;
  let i = sentence.length;
  let j = pattern.length;
  while (i > 0 || j > 0) {
    const step = move[i * columns + j];
    if (step === SKIP_PATTERN) j--;
    else if (step === SKIP_SENTENCE) i--;
    else {
      i--;
      j--;
      patternOf[i] = j;
      if (step === SAME) {
        same[i] = 1;
        found += pattern[j]!.weight;
        if (pattern[j]!.weight >= 1) kept++;
      }
    }
  }
  let whole = 0;
  for (const { weight } of pattern) whole += weight;
  return { patternOf, same, coverage: whole === 0 ? 0 : found / whole, kept };
}
