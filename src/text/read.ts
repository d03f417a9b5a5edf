import type { PageText, Passage } from '../page-text.ts';
import { fold } from './fold.ts';
import { languageOf } from './language.ts';
import type { Reading, Sentence, Tokens } from './reading.ts';
import { sentencesOf } from './sentences.ts';
import { tokenAt, tokenize } from './tokens.ts';

/** A sentence of fewer words takes its passage's language: function words are too few to tell. */
const FEWEST_WORDS_TO_TELL = 6;

/** A reading, and the way back from its offsets to the page's own. */
export interface FoldedReading {
  reading: Reading;
  /** Offset in the folded text → offset in `PageText.text`. Never decreasing. */
  toOriginal(offset: number): number;
}

/**
 * Make a page ready for the rules: fold disguises, cut tokens and sentences, tell languages.
 *
 * Any text is accepted, unpaired surrogates and one endless line too.
 */
export function readPageText(page: PageText): FoldedReading {
  const folded = fold(page.text);
  const identical = folded.text.length === page.text.length;
  const passages = identical
    ? page.passages
    : foldPassages(page, folded.toOriginal, folded.text.length);
  const text = folded.text;
  const tokens = tokenize(text);
  const main = dominantLanguage(passages, tokens);
  const sentences: Sentence[] = [];
  for (const [index, passage] of passages.entries()) {
    readPassage(text, tokens, passage, index, main, sentences);
  }
  return {
    reading: {
      page: { ...page, text, passages },
      text,
      tokens,
      sentences,
      language: main,
      disguises: folded.disguises,
    },
    toOriginal: folded.toOriginal,
  };
}

/** The reading alone, for rules and tests that need no way back. */
export function readingOf(page: PageText): Reading {
  return readPageText(page).reading;
}

function readPassage(
  text: string,
  tokens: Tokens,
  passage: Passage,
  index: number,
  main: string | null,
  into: Sentence[],
): void {
  const firstToken = tokenAt(tokens, passage.start);
  const lastToken = tokenAt(tokens, passage.end);
  if (firstToken === lastToken) return;
  const whole = languageOf(tokens.words.slice(firstToken, lastToken)) ?? main;
  let at = firstToken;
  for (const span of sentencesOf(text, passage.start, passage.end, whole ?? 'und')) {
    while (at < lastToken && tokens.starts[at]! < span.start) at++;
    const first = at;
    while (at < lastToken && tokens.starts[at]! < span.end) at++;
    if (at === first) continue;
    const enough = at - first >= FEWEST_WORDS_TO_TELL;
    const language = (enough ? languageOf(tokens.words.slice(first, at)) : null) ?? whole;
    into.push({ ...span, firstToken: first, lastToken: at, passage: index, language });
  }
}

/** The language of most words, passage by passage, so that a foreign comment form does not turn the page. */
function dominantLanguage(passages: readonly Passage[], tokens: Tokens): string | null {
  const words = new Map<string, number>();
  for (const passage of passages) {
    const first = tokenAt(tokens, passage.start);
    const last = tokenAt(tokens, passage.end);
    if (passage.role === 'comment' || last === first) continue;
    const language = languageOf(tokens.words.slice(first, last));
    if (language !== null) words.set(language, (words.get(language) ?? 0) + last - first);
  }
  let best: string | null = null;
  let most = 0;
  for (const [language, count] of words) {
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

function foldPassages(
  page: PageText,
  toOriginal: (offset: number) => number,
  length: number,
): Passage[] {
  const toFolded = (offset: number): number => {
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (toOriginal(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return page.passages.map((p) => ({ ...p, start: toFolded(p.start), end: toFolded(p.end) }));
}
