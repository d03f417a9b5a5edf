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

/** Every word that is missing counts alike, so that a wording is not preferred for being made of small words. */
const MISSING = 0.3;
/** A wording that stands in the sentence as it is beats one whose words are strewn over it. */
const WHOLE = 2;

/**
 * The wording of each term that a sentence comes closest to, one after the other; the proposed one where none
 * comes close.
 *
 * @param stems   the stems of the sentence's words, in order
 * @param present the same as a set, where several claims ask
 */
export function closestWordings(
  patterns: readonly TermPattern[],
  stems: readonly string[],
  present: ReadonlySet<string> = new Set(stems),
): PatternWord[] {
  return patterns.flatMap(({ wordings }) => {
    let best = wordings[0]!;
    let most = 0;
    for (const wording of wordings) {
      let found = 0;
      let missing = 0;
      for (const { stem, weight } of wording) {
        if (present.has(stem)) found += weight;
        else missing++;
      }
      if (found === 0) continue;
      const closeness =
        found - MISSING * missing + (missing === 0 && standsWhole(wording, stems) ? WHOLE : 0);
      if (closeness > most) [best, most] = [wording, closeness];
    }
    return best;
  });
}

function standsWhole(wording: readonly PatternWord[], stems: readonly string[]): boolean {
  const first = wording[0]?.stem;
  for (let at = stems.indexOf(first ?? ''); at >= 0; at = stems.indexOf(first ?? '', at + 1)) {
    if (wording.every(({ stem }, index) => stems[at + index] === stem)) return true;
  }
  return false;
}
