import { frequencyOf } from '../data/lexicon.ts';
import { isFunctionWord } from '../text/function-words.ts';
import type { Reading } from '../text/reading.ts';

/** The words of a page and how often it uses them: what parting glued words goes by. */
export interface PageWords {
  /** Lower-case, hyphenated words in their pieces as well. */
  count(word: string): number;
  /** Words that hold a capital, as written, with their counts. */
  written(): ReadonlyMap<string, number>;
  /** How often a word stands with just these capitals. */
  countAsWritten(word: string): number;
  /** On the page, a form of a word on the page, a function word, or (in English) an ordinary word. */
  isKnown(word: string, language: string | null): boolean;
  /** Whether ordinary English has it, on this page or not. */
  isOrdinary(word: string): boolean;
  /** Ordinary, a function word, or a form of an ordinary word. */
  isKnownEnglish(word: string): boolean;
}

/** Forms of one word differ in their last letters: a stem this long may be compared. */
const LEAST_STEM = 5;
const LONGEST_ENDING = 2;

/** "failed", "using", "quickly": the lexicon does not list every form. */
function isInflected(word: string, isOrdinary: (word: string) => boolean): boolean {
  const stem = /^(.{3,}?)(?:s|es|ed|d|ing|ly)$/.exec(word)?.[1];
  return stem !== undefined && (isOrdinary(stem) || isOrdinary(`${stem}e`));
}

const known = new WeakMap<Reading, PageWords>();

/** Counted once a reading: several rules ask. */
export function pageWordsOf(reading: Reading): PageWords {
  const counted = known.get(reading) ?? count(reading);
  known.set(reading, counted);
  return counted;
}

function countWords({ text, tokens }: Reading) {
  const lower = new Map<string, number>();
  const written = new Map<string, number>();
  const add = (map: Map<string, number>, word: string) => map.set(word, (map.get(word) ?? 0) + 1);
  for (const [index, word] of tokens.words.entries()) {
    add(lower, word);
    const isHyphened = word.includes('-');
    if (!isHyphened && text.startsWith(word, tokens.starts[index]!)) continue;
    const asWritten = text.slice(tokens.starts[index]!, tokens.ends[index]!);
    if (asWritten !== word) add(written, asWritten);
    if (isHyphened) {
      for (const piece of word.split('-')) add(lower, piece);
      for (const piece of asWritten.split('-'))
        if (piece !== piece.toLowerCase()) add(written, piece);
    }
  }
  return { lower, written };
}

/** Counted when a rule first asks: on most pages none does. */
function count(reading: Reading): PageWords {
  let counted: ReturnType<typeof countWords> | null = null;
  const counts = () => {
    counted ??= countWords(reading);
    return counted;
  };
  let stems: Set<string> | null = null;
  const hasForm = (word: string) => {
    if (word.length < LEAST_STEM + 1) return false;
    if (stems === null) {
      stems = new Set();
      for (const form of counts().lower.keys())
        for (let cut = 0; cut <= LONGEST_ENDING && form.length - cut >= LEAST_STEM; cut++)
          stems.add(form.slice(0, form.length - cut));
    }
    return stems.has(word.slice(0, Math.max(LEAST_STEM, word.length - LONGEST_ENDING)));
  };
  const isOrdinary = (word: string) => (frequencyOf(word) ?? 0) > 0;
  const isKnownEnglish = (word: string) =>
    isOrdinary(word) || isFunctionWord(word, 'en') || isInflected(word, isOrdinary);
  return {
    isOrdinary,
    isKnownEnglish,
    written() {
      return counts().written;
    },
    count: (word) => counts().lower.get(word) ?? 0,
    countAsWritten: (word) => counts().written.get(word) ?? 0,
    isKnown: (word, language) =>
      isFunctionWord(word, language) ||
      (language === 'en' && isKnownEnglish(word)) ||
      counts().lower.has(word) ||
      (language !== 'en' && hasForm(word)),
  };
}
