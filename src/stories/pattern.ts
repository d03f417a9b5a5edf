import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokens.ts';
import type { Term } from './story.ts';
import { weightOf } from './weights.ts';

/** One word of a term, as alignment compares it. */
export interface PatternWord {
  /** As written in the term, so that a proposal reads as the story does. */
  written: string;
  word: string;
  stem: string;
  /** What it is worth when found: a function word little, a content word 1. */
  weight: number;
  /** Index of the term within its claim. */
  term: number;
}

/** A term with all its accepted wordings; the first is what is proposed. */
export interface TermPattern {
  wordings: PatternWord[][];
}

/** Cut the terms of one claim into words. */
export function patternsOf(terms: readonly Term[], language: string): TermPattern[] {
  return terms.map((term, index) => {
    const wordings = typeof term === 'string' ? [term] : term;
    return { wordings: wordings.map((wording) => wordsOf(wording, language, index)) };
  });
}

function wordsOf(wording: string, language: string, term: number): PatternWord[] {
  const { words, starts, ends } = tokenize(wording);
  return words.map((word, index) => ({
    written: wording.slice(starts[index], ends[index]),
    word,
    stem: stem(word, language),
    weight: weightOf(word, language),
    term,
  }));
}

/**
 * The wording of each term that a sentence comes closest to, one after the other.
 *
 * @param stems the stems of the sentence's words
 */
export function closestWordings(
  patterns: readonly TermPattern[],
  stems: ReadonlySet<string>,
): PatternWord[] {
  return patterns.flatMap(({ wordings }) => {
    let best = wordings[0]!;
    let most = -1;
    for (const wording of wordings) {
      let found = 0;
      let whole = 0;
      for (const w of wording) {
        whole += w.weight;
        if (stems.has(w.stem)) found += w.weight;
      }
      const share = whole === 0 ? 0 : found / whole;
      if (share > most) [best, most] = [wording, share];
    }
    return best;
  });
}
