import type { WordType } from '../text/word-type.ts';
import type { PatternWord } from './pattern.ts';

/** What spinners are known to do. Wordings are lower-case, words parted by single spaces. */
export interface Habits {
  /** The wordings that spinners are known to turn into this one, with log-odds above 0. */
  of(actual: string): ReadonlyMap<string, number>;
  /** The same of one word. */
  ofWord(type: WordType): ReadonlyMap<string, number>;
  /** Whether any such wording of several words begins with this one: few do, and the others need not be asked for. */
  begins(type: WordType): boolean;
  /** The same for two wordings of several words, word by word where the whole is not known; 0 where nothing is. */
  weight(actual: string, natural: string): number;
}

/** A word of the sentence as alignment compares it. */
export interface SentenceWord {
  type: WordType;
  /** The type's text. */
  word: string;
  stem: string;
}

/** Words `from`–`to` of a sentence in the place of words `patternFrom`–`patternTo` of a pattern; ends exclusive. */
export interface Run {
  from: number;
  to: number;
  patternFrom: number;
  patternTo: number;
}

/** A sentence laid beside the terms of a claim. */
export interface Lineup {
  /** For each sentence word, the index of the pattern word it stands for, or -1. */
  patternOf: Int16Array;
  /** For each sentence word, whether it is that pattern word (by stem) and not something in its place. */
  same: Uint8Array;
  /** Phrases of several words that are known to stand for others ("in all places" for "everywhere"), in order. */
  phrases: readonly Run[];
  /** In [0, 1]: the weight of pattern words found in order, of all the pattern's weight. */
  coverage: number;
  /** In [0, 1]: the weight of pattern words in whose place known habits of spinners stand, of all. */
  explained: number;
  /** How many pattern words of weight 1 or more stand there in order. */
  kept: number;
  /** For each pattern word: 0 where it is missing, `KEPT` where it stands, `EXPLAINED` where a known habit stands in its place. */
  held: Uint8Array;
}

export const KEPT = 1;
export const EXPLAINED = 2;

/** A word in the place of another earns this much of its weight if a habit is known, nothing otherwise. */
const HABIT_SHARE = 0.5;
/** A known phrase of several words is a surer sign than a known word. */
const PHRASE_SHARE = 0.9;
/** Known phrases are looked for up to this many words. */
const LONGEST_PHRASE = 4;
/** Passing over a sentence word inside a term costs this, so that terms stay together where there is a choice. */
const INNER_GAP = 0.03;
/** Passing over a pattern word; small, so that a copy that left something out still aligns. */
const PATTERN_GAP = 0.02;

const SAME = 1;
const PAIR = 2;
const SKIP_SENTENCE = 3;
const SKIP_PATTERN = 4;
/** Moves from here on are known phrases, by index. */
const PHRASE = 5;

/** A known phrase of the sentence that may stand for these pattern words. */
interface Phrase extends Run {
  earned: number;
}

/** What habits know of a sentence, whatever it is laid beside. */
interface Explained {
  /** Of each word. */
  words: readonly ReadonlyMap<string, number>[];
  /** Of runs of several words. */
  runs: readonly { from: number; to: number; naturals: readonly (readonly string[])[] }[];
}

/**
 * Lay a sentence beside a claim's terms, word by word, both in order, with free gaps between terms.
 *
 * Dynamic programming over sentence × pattern words (some 30 × 25), so it is for claims that an index has
 * picked, not for all.
 */
export function lineUp(
  sentence: readonly SentenceWord[],
  pattern: readonly PatternWord[],
  habits: Habits,
): Lineup {
  const rows = sentence.length + 1;
  const columns = pattern.length + 1;
  const score = new Float32Array(rows * columns);
  const move = new Uint8Array(rows * columns);
  const explained = explain(sentence, habits);
  const phrases = knownPhrases(explained, pattern);
  const number = numbering();
  const words = pattern.map(({ word }) => number(word));
  const stems = pattern.map(({ stem }) => number(stem));
  const weights = pattern.map(({ weight }) => weight);
  const gaps = pattern.map(({ term }, j) => (pattern[j + 1]?.term === term ? INNER_GAP : 0));
  for (let j = 1; j < columns; j++) {
    score[j] = score[j - 1]! - PATTERN_GAP;
    move[j] = SKIP_PATTERN;
  }
  for (let i = 1; i < rows; i++) move[i * columns] = SKIP_SENTENCE;
  for (let i = 1; i < rows; i++) {
    const word = number(sentence[i - 1]!.word);
    const stem = number(sentence[i - 1]!.stem);
    const habit = explained.words[i - 1]!;
    const ending = phrases.length === 0 ? phrases : phrases.filter(({ to }) => to === i);
    const row = i * columns;
    const above = row - columns;
    for (let j = 1; j < columns; j++) {
      const same = words[j - 1] === word || stems[j - 1] === stem;
      let earned = 0;
      if (same) earned = weights[j - 1]!;
      else if (habit.size > 0 && habit.has(pattern[j - 1]!.word))
        earned = weights[j - 1]! * HABIT_SHARE;
      const pair = score[above + j - 1]! + earned;
      const passed = score[above + j]! - gaps[j - 1]!;
      const missing = score[row + j - 1]! - PATTERN_GAP;
      const at = row + j;
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
      for (const phrase of ending) {
        if (phrase.patternTo !== j) continue;
        const whole = score[phrase.from * columns + phrase.patternFrom]! + phrase.earned;
        if (whole > score[at]!) {
          score[at] = whole;
          move[at] = PHRASE + phrases.indexOf(phrase);
        }
      }
    }
  }
  return trace(move, sentence, pattern, phrases, explained);
}

/** Words as numbers, so that comparing them in every cell is comparing numbers. */
function numbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
}

/** A sentence is laid beside several claims; what is known of it is looked up once. */
const known = new WeakMap<readonly SentenceWord[], { habits: Habits; explained: Explained }>();

function explain(sentence: readonly SentenceWord[], habits: Habits): Explained {
  const before = known.get(sentence);
  if (before?.habits === habits) return before.explained;
  const words = sentence.map(({ type }) => habits.ofWord(type));
  const runs: Explained['runs'][number][] = [];
  for (let from = 0; from < sentence.length; from++) {
    if (!habits.begins(sentence[from]!.type)) continue;
    let actual = sentence[from]!.word;
    for (let to = from + 2; to <= Math.min(from + LONGEST_PHRASE, sentence.length); to++) {
      actual += ` ${sentence[to - 1]!.word}`;
      const naturals = habits.of(actual);
      if (naturals.size === 0) continue;
      runs.push({ from, to, naturals: [...naturals.keys()].map((n) => n.split(' ')) });
    }
  }
  const explained = { words, runs };
  known.set(sentence, { habits, explained });
  return explained;
}

/** Moves are bytes, so no more phrases than that are kept; a sentence has a handful. */
const MOST_PHRASES = 200;

function knownPhrases({ runs }: Explained, pattern: readonly PatternWord[]): Phrase[] {
  const found: Phrase[] = [];
  for (const { from, to, naturals } of runs) {
    for (const natural of naturals) {
      for (const place of placesOf(natural, pattern)) found.push({ from, to, ...place });
    }
  }
  return found.slice(0, MOST_PHRASES);
}

function placesOf(
  natural: readonly string[],
  pattern: readonly PatternWord[],
): { patternFrom: number; patternTo: number; earned: number }[] {
  const places: { patternFrom: number; patternTo: number; earned: number }[] = [];
  for (let at = 0; at + natural.length <= pattern.length; at++) {
    if (!natural.every((word, index) => pattern[at + index]!.word === word)) continue;
    const earned = PHRASE_SHARE * weightBetween(pattern, at, at + natural.length);
    places.push({ patternFrom: at, patternTo: at + natural.length, earned });
  }
  return places;
}

function trace(
  move: Uint8Array,
  sentence: readonly SentenceWord[],
  pattern: readonly PatternWord[],
  known: readonly Phrase[],
  { words }: Explained,
): Lineup {
  const columns = pattern.length + 1;
  const patternOf = new Int16Array(sentence.length).fill(-1);
  const same = new Uint8Array(sentence.length);
  const phrases: Run[] = [];
  const held = new Uint8Array(pattern.length);
  let found = 0;
  let explained = 0;
  let kept = 0;
  let i = sentence.length;
  let j = pattern.length;
  while (i > 0 || j > 0) {
    const step = move[i * columns + j]!;
    if (step >= PHRASE) {
      const { from, to, patternFrom, patternTo } = known[step - PHRASE]!;
      phrases.unshift({ from, to, patternFrom, patternTo });
      explained += weightBetween(pattern, patternFrom, patternTo);
      held.fill(EXPLAINED, patternFrom, patternTo);
      i = from;
      j = patternFrom;
    } else if (step === SKIP_PATTERN) j--;
    else if (step === SKIP_SENTENCE) i--;
    else {
      i--;
      j--;
      patternOf[i] = j;
      if (step === SAME) {
        same[i] = 1;
        held[j] = KEPT;
        found += pattern[j]!.weight;
        if (pattern[j]!.weight >= 1) kept++;
      } else if (words[i]!.has(pattern[j]!.word)) {
        explained += pattern[j]!.weight;
        held[j] = EXPLAINED;
      }
    }
  }
  const whole = Math.max(weightBetween(pattern, 0, pattern.length), Number.EPSILON);
  const [coverage, share] = [found / whole, explained / whole];
  return { patternOf, same, phrases, coverage, explained: share, kept, held };
}

function weightBetween(pattern: readonly PatternWord[], from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += pattern[at]!.weight;
  return sum;
}
