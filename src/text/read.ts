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
  const passages =
    folded.text === page.text
      ? page.passages
      : page.passages.map((p) => ({
          ...p,
          start: folded.toFolded(p.start),
          end: folded.toFolded(p.end),
        }));
  const text = folded.text;
  const tokens = tokenize(text);
  const parts = passages.map((passage, index) => partOf(tokens, passage, index));
  const main = dominantLanguage(parts);
  const sentences = parts.flatMap((part) => sentencesIn(text, tokens, part, main));
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

/** A passage with its tokens, `[firstToken, lastToken)`, and the language that they tell. */
interface Part {
  passage: Passage;
  index: number;
  firstToken: number;
  lastToken: number;
  language: string | null;
}

function partOf(tokens: Tokens, passage: Passage, index: number): Part {
  const firstToken = tokenAt(tokens, passage.start);
  const lastToken = tokenAt(tokens, passage.end);
  const language = languageOf(tokens.types, firstToken, lastToken);
  return { passage, index, firstToken, lastToken, language };
}

function sentencesIn(
  text: string,
  { types, starts }: Tokens,
  { passage, index, firstToken, lastToken, language }: Part,
  main: string | null,
): Sentence[] {
  if (firstToken === lastToken) return [];
  const whole = language ?? main;
  const sentences: Sentence[] = [];
  let at = firstToken;
  for (const span of sentencesOf(text, passage.start, passage.end, whole ?? 'und')) {
    while (at < lastToken && starts[at]! < span.start) at++;
    const first = at;
    while (at < lastToken && starts[at]! < span.end) at++;
    if (at === first) continue;
    // What a passage of one sentence tells has been told.
    const tells = at - first >= FEWEST_WORDS_TO_TELL && at - first < lastToken - firstToken;
    const spoken = (tells ? languageOf(types, first, at) : null) ?? whole;
    const { start, end } = span;
    sentences.push({
      start,
      end,
      firstToken: first,
      lastToken: at,
      passage: index,
      language: spoken,
    });
  }
  return sentences;
}

/** The language of most words, passage by passage, so that a foreign comment form does not turn the page. */
function dominantLanguage(parts: readonly Part[]): string | null {
  const words = new Map<string, number>();
  for (const { passage, language, firstToken, lastToken } of parts) {
    if (passage.role === 'comment' || language === null) continue;
    words.set(language, (words.get(language) ?? 0) + lastToken - firstToken);
  }
  let best: string | null = null;
  let most = 0;
  for (const [language, count] of words) {
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
