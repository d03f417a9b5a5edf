import type { Span } from '../report.ts';
import { isFunctionWord, languagesWith } from '../text/function-words.ts';
import { languageOf } from '../text/language.ts';
import type { Reading } from '../text/reading.ts';
import { tokenAt } from '../text/tokens.ts';
import { type PageWords, pageWordsOf } from './page-words.ts';

/** Whether a line ends in what a theme calls a picture makes it a caption that nobody wrote. */
const CONFIDENCE = { caption: 0.85, line: 0.4 };
const PICTURE = /\b(?:thumbnail|featured[- ]image|miniatura|vorschaubild|miniature)$/i;
const LINE = { least: 5, most: 30 };
/** Of a page in two languages more than this share is foreign: nothing was pushed in. */
const MOST_SHARE = 0.1;
const MOST_LINES = 2;
/** A name that a page uses so often is what it is about. */
const NAME_USES = 3;
/** Neighbours that are told apart too badly over one line. */
const NEIGHBOURS: readonly string[][] = [
  ['id', 'ms'],
  ['es', 'pt'],
  ['da', 'sv', 'de', 'nl'],
];

/** Whole lines in another language than the page's, about the page's own subject, that nobody quotes. */
export function foreignLines(reading: Reading): (Span & { confidence: number })[] {
  const { text, tokens, page, language } = reading;
  if (language === null) return [];
  const found: (Span & { confidence: number })[] = [];
  let words: PageWords | null = null;
  let foreign = 0;
  for (const { start, end, role } of page.passages) {
    if (role === 'comment' || role === 'quotation' || role === 'table-cell') continue;
    const first = tokenAt(tokens, start);
    const last = tokenAt(tokens, end);
    const count = last - first;
    if (count < LINE.least || count > LINE.most) continue;
    const line = text.slice(start, end);
    if (/["“”„«»‘:;()[\]{}=|/\\0-9]/.test(line)) continue;
    const spoken = languageOf(tokens.types, first, last);
    if (spoken === language || areNeighbours(spoken, language)) continue;
    words ??= pageWordsOf(reading);
    if (!isForeign(reading, first, last, spoken, words)) continue;
    foreign += count;
    const isCaption = PICTURE.test(line);
    if (isCaption || namesSubject(reading, first, last, words))
      found.push({ start, end, confidence: isCaption ? CONFIDENCE.caption : CONFIDENCE.line });
  }
  const isBilingual = foreign > tokens.words.length * MOST_SHARE || found.length > MOST_LINES;
  return isBilingual ? [] : found;
}

const areNeighbours = (a: string | null, b: string) =>
  a !== null && NEIGHBOURS.some((group) => group.includes(a) && group.includes(b));

/**
 * Whether the page's language has hardly a word in it. On an English page, which has a lexicon, strange
 * words with one foreign function word among them are enough; else the language must have been told.
 */
function isForeign(
  { tokens, text, language }: Reading,
  first: number,
  last: number,
  spoken: string | null,
  words: PageWords,
): boolean {
  let own = 0;
  let strange = 0;
  let foreign = 0;
  for (let i = first; i < last; i++) {
    const word = tokens.words[i]!;
    if (text[tokens.starts[i]!] !== word[0] || word.includes("'")) continue;
    const isOwn =
      isFunctionWord(word, language) ||
      (language === 'en' && word.length > 1 && words.isOrdinary(word));
    if (isOwn) own++;
    else if (spoken === null ? languagesWith(word) !== 0 : isFunctionWord(word, spoken)) foreign++;
    else if (words.count(word) === 1) strange++;
  }
  if (foreign === 0 || strange + foreign <= own) return false;
  return language === 'en' ? strange >= 3 : spoken !== null && foreign >= 3 && foreign > own * 2;
}

function namesSubject(reading: Reading, first: number, last: number, words: PageWords): boolean {
  for (let i = first; i < last; i++) {
    const written = reading.text.slice(reading.tokens.starts[i]!, reading.tokens.ends[i]!);
    if (/^\p{Lu}.{2,}/u.test(written) && words.countAsWritten(written) >= NAME_USES) return true;
  }
  return false;
}
