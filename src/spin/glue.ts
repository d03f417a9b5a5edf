import { reason } from '../reasons.ts';
import { isFunctionWord } from '../text/function-words.ts';
import type { Reading } from '../text/reading.ts';
import { type PageWords, pageWordsOf } from './page-words.ts';
import { isOneEnglishWord, type Parting, part } from './parting.ts';
import type { Candidate, Rule } from './rule.ts';

/** How sure a lone one is: people leave out a space too. */
const ALONE = 0.5;
/** Slips are this far apart or more in edited and unedited text alike; machines glue more often. */
const WORDS_BETWEEN_SLIPS = 1_500;
/** A full stop without its space is a slip of the pen or of a page's markup. */
const STOP = 0.4;
/** Clean pages glue words at link edges, so a page's glue never weighs more than a small trace. */
const WEIGHT_EACH = 0.3;
const MOST_WEIGHT = 0.9;
const LEAST_LENGTH = 5;
/** So many different words with a capital inside, one of them twice, are identifiers: the page is about code. */
const IDENTIFIERS = 3;
/** What stands beside a word of an address, a file name, a handle or code. */
const NOT_PROSE_BEFORE = '@#/\\_.$~=<`{[&';
const NOT_PROSE_AFTER = /^(?:[@/\\_`}(=]|[.:](?=[\p{L}\d/]))/u;

/**
 * Words run together: "failedTikTok", "penjualandan", "Trend.But".
 *
 * They are parted by the page's own vocabulary and the function words of its language, so no list of
 * seen ones is needed, and compounds and brand names stay: their parts are content words.
 * 2.6 million clean English words (news to chat messages) have 0.2 in 10,000, nearly all truly run
 * together by their writers; the one million of them that were edited have none.
 */
export const glue: Rule = (reading) => {
  const { glued, stops } = gluedIn(reading);
  const isHabit =
    glued.length > 1 && glued.length * WORDS_BETWEEN_SLIPS >= reading.tokens.words.length;
  const candidates = isHabit
    ? [...glued, ...stops].sort((a, b) => a.start - b.start)
    : glued.map((c) => ({ ...c, confidence: Math.min(c.confidence, ALONE) }));
  const weight = Math.min(candidates.length * WEIGHT_EACH, MOST_WEIGHT);
  return {
    candidates,
    evidence: weight > 0 ? [reason('words-glued', weight, candidates.length)] : [],
  };
};

/** All words and sentences that run together, in page order. */
function gluedIn(reading: Reading): { glued: Candidate[]; stops: Candidate[] } {
  const words = pageWordsOf(reading);
  let code: boolean | null = null;
  const isCode = () => {
    code ??= isAboutCode(words);
    return code;
  };
  const glued: Candidate[] = [];
  const stops: Candidate[] = [];
  for (const sentence of reading.sentences) {
    const language = sentence.language ?? reading.language;
    if (language === null) continue;
    if (reading.page.passages[sentence.passage]?.role === 'comment') continue;
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      const found = gluedWord(reading, i, words, language, isCode);
      if (found) glued.push(found);
      const stop = gluedStop(reading, i, words, language);
      if (stop) stops.push(stop);
    }
  }
  return { glued, stops };
}

function gluedWord(
  { text, tokens }: Reading,
  index: number,
  words: PageWords,
  language: string,
  isCode: () => boolean,
): Candidate | null {
  const lower = tokens.words[index]!;
  if (lower.length < LEAST_LENGTH) return null;
  const start = tokens.starts[index]!;
  if (language === 'en' && isOneEnglishWord(tokens.types[index]!) && text.startsWith(lower, start))
    return null;
  const end = tokens.ends[index]!;
  const written = text.slice(start, end);
  // "États-Unisparce": what is glued is the last piece.
  const head = Math.max(lower.lastIndexOf('-'), lower.lastIndexOf("'")) + 1;
  const parting = part(written.slice(head), lower.slice(head), words, language, isCode);
  if (parting === null || !isInProse(text, start, end) || /\d/.test(written)) return null;
  return candidate(start, end, { ...parting, natural: written.slice(0, head) + parting.natural });
}

/** "Trend.But": a full stop with a known word on either side and no space. */
function gluedStop(
  { text, tokens }: Reading,
  index: number,
  words: PageWords,
  language: string,
): Candidate | null {
  const end = tokens.ends[index]!;
  const next = index + 1;
  if (tokens.starts[next] !== end + 1 || !'.!?'.includes(text[end] ?? ' ')) return null;
  const start = tokens.starts[index]!;
  const left = text.slice(start, end);
  const right = text.slice(end + 1, tokens.ends[next]);
  if (!/^\p{L}{2,}$/u.test(left) || !/^\p{Lu}\p{Ll}/u.test(right)) return null;
  const isBegun = isFunctionWord(tokens.words[next]!, language) || words.countAsWritten(right) > 1;
  const isEnded =
    words.count(tokens.words[index]!) > 1 || words.isKnown(tokens.words[index]!, language);
  if (!isBegun || !isEnded || !isInProse(text, start, tokens.ends[next]!)) return null;
  return candidate(start, tokens.ends[next]!, {
    natural: `${left}${text[end]} ${right}`,
    confidence: STOP,
  });
}

function isInProse(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  if (before !== undefined && NOT_PROSE_BEFORE.includes(before)) return false;
  return !NOT_PROSE_AFTER.test(text.slice(end, end + 2));
}

function candidate(start: number, end: number, { natural, confidence }: Parting): Candidate {
  return {
    start,
    end,
    kind: 'glue',
    natural,
    confidence,
    because: [reason('glued', 0, natural)],
  };
}

function isAboutCode(words: PageWords): boolean {
  let inside = 0;
  let isRepeated = false;
  for (const [written, count] of words.written()) {
    if (!/^\p{Ll}{2,}\p{Lu}/u.test(written)) continue;
    inside++;
    isRepeated ||= count > 1;
  }
  return isRepeated && inside >= IDENTIFIERS;
}
