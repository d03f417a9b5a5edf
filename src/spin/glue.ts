import { ACRONYM_ENDINGS, BRAND_PIECES, GLUE_WORDS, HONEST_PARTS } from '../data/glue-words.ts';
import { reason } from '../reasons.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { vietnameseSyllables } from '../text/vietnamese.ts';
import { isFunctionWord, type PageWords, pageWordsOf } from './page-words.ts';
import type { Candidate, Rule } from './rule.ts';

/** How sure each way of being glued makes it. */
const CONFIDENCE = { capital: 0.65, acronym: 0.75, plain: 0.75, stop: 0.4, syllables: 0.85 };
/** How sure a lone one is. */
const ALONE = 0.5;
/** Clean pages glue words at link edges too, so a page's glue never weighs more than a small trace. */
const WEIGHT_EACH = 0.3;
const MOST_WEIGHT = 0.9;
const LEAST_PART = 4;
const LEAST_GLUED = 7;
/** So many different words with a capital inside, one of them twice, are identifiers: the page is about code. */
const IDENTIFIERS = 3;
/** What stands beside a word of an address, a file name, a handle or code. */
const NOT_PROSE_BEFORE = /[@#/\\_.$~=<`{[&]$/;
const NOT_PROSE_AFTER = /^(?:[@/\\_`}(=]|[.:](?=[\p{L}\d/]))/u;

/** Two words as one, and where they part. */
interface Parting {
  natural: string;
  confidence: number;
}

/**
 * Words run together: "failedTikTok", "penjualandan", "users.The".
 *
 * They are parted by the page's own vocabulary and the function words of its language, so no list of
 * seen ones is needed, and compounds and brand names stay: their parts are content words.
 */
export const glue: Rule = (reading) => {
  const words = pageWordsOf(reading);
  const candidates: Candidate[] = [];
  const identifiers = isAboutCode(reading, words);
  for (const sentence of reading.sentences) {
    if (reading.page.passages[sentence.passage]?.role === 'comment') continue;
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      if (reading.tokens.words[i]!.length < LEAST_PART) continue;
      const found = gluedAt(reading, sentence, i, words, identifiers);
      if (found) candidates.push(found);
    }
  }
  const known = inCompany(candidates);
  const weight = Math.min(known.length * WEIGHT_EACH, MOST_WEIGHT);
  return {
    candidates: known,
    evidence: weight > 0 ? [reason('words-glued', weight, known.length)] : [],
  };
};

/** People also leave out a space: one alone is less sure, and a full stop without its space says nothing alone. */
function inCompany(candidates: readonly Candidate[]): Candidate[] {
  const isStop = (c: Candidate) => c.confidence === CONFIDENCE.stop;
  const others = candidates.filter((c) => !isStop(c));
  if (others.length > 1) return [...candidates];
  return others.map((c) => ({ ...c, confidence: ALONE }));
}

function gluedAt(
  reading: Reading,
  sentence: Sentence,
  index: number,
  words: PageWords,
  identifiers: boolean,
): Candidate | null {
  const { text, tokens } = reading;
  const start = tokens.starts[index]!;
  let end = tokens.ends[index]!;
  const written = text.slice(start, end);
  const language = sentence.language ?? reading.language;
  let parting = stopAt();
  if (parting === null) {
    if (!/^\p{L}+$/u.test(written) || written.length < 5) return null;
    if (NOT_PROSE_BEFORE.test(text.slice(Math.max(0, start - 1), start))) return null;
    if (NOT_PROSE_AFTER.test(text.slice(end, end + 2))) return null;
    parting =
      (identifiers ? null : partAtCapital(written, words, language)) ??
      partAfterAcronym(written, language) ??
      partPlain(written, words, language);
  } else end = tokens.ends[index + 1]!;
  if (parting === null) return null;
  return {
    start,
    end,
    kind: 'glue',
    natural: parting.natural,
    confidence: parting.confidence,
    because: [reason('glued', 0, parting.natural)],
  };

  /** "failed.TikTok": a full stop with a known word on either side and no space. */
  function stopAt(): Parting | null {
    const next = index + 1;
    if (next >= tokens.words.length || !/[.!?]/.test(text[end] ?? '')) return null;
    if (tokens.starts[next] !== end + 1) return null;
    const right = text.slice(tokens.starts[next]!, tokens.ends[next]!);
    if (!/^\p{Ll}{4,}$/u.test(written) || !/^\p{Lu}\p{Ll}{2,}/u.test(right)) return null;
    if (NOT_PROSE_BEFORE.test(text.slice(Math.max(0, start - 1), start))) return null;
    if (/^[@/\\_`}(=.:]/.test(text.slice(tokens.ends[next]!, tokens.ends[next]! + 1))) return null;
    const isProse =
      isFunctionWord(tokens.words[next]!, language) || words.countAsWritten(right) > 1;
    if (!isProse || !words.isKnown(tokens.words[index]!, language)) return null;
    return { natural: `${written}${text[end]} ${right}`, confidence: CONFIDENCE.stop };
  }
}

/** "failedTikTok": a small-letter word, then a word that the page writes with a capital elsewhere. */
function partAtCapital(written: string, words: PageWords, language: string | null): Parting | null {
  if (words.countAsWritten(written) > 1) return null;
  const match = /^(\p{Ll}{3,})(\p{Lu}.*)$/u.exec(written);
  if (match === null) return null;
  const [, left, right] = match;
  if (BRAND_PIECES.test(left!) || right!.length < 3 || !/^\p{Lu}\p{Ll}/u.test(right!)) return null;
  const isName = words.countAsWritten(right!) > 0;
  const startsSentence = isFunctionWord(right!.toLowerCase(), language);
  if (!(isName || startsSentence) || !words.isKnown(left!, language)) return null;
  const space = startsSentence ? '. ' : ' ';
  return { natural: left + space + right, confidence: CONFIDENCE.capital };
}

/** "ASsetelah", "USAwaren": capitals, then a function word in small letters. */
function partAfterAcronym(written: string, language: string | null): Parting | null {
  const match = /^(\p{Lu}{2,6})(\p{Ll}{3,})$/u.exec(written);
  if (match === null) return null;
  const [, left, right] = match;
  if (ACRONYM_ENDINGS.test(right!)) return null;
  // A content word after capitals is a name of its own: "TFTPboot".
  if (!isFunctionWord(right!, language) && !isGlueWord(right!, language)) return null;
  return { natural: `${left} ${right}`, confidence: CONFIDENCE.acronym };
}

/** "penjualandan", "usersbut": a known word and a function word that no compound holds. */
function partPlain(written: string, words: PageWords, language: string | null): Parting | null {
  const lower = written.toLowerCase();
  // Only German writes ordinary words with a capital inside a sentence; elsewhere they are names ("Zealand").
  const isWord = language === 'de' ? /^\p{L}\p{Ll}+$/u : /^\p{Ll}+$/u;
  if (!isWord.test(written)) return null;
  if (language === 'vi') {
    const syllables = vietnameseSyllables(lower, (s) => words.count(s) > 0);
    return syllables && { natural: syllables.join(' '), confidence: CONFIDENCE.syllables };
  }
  const list = language === null ? undefined : GLUE_WORDS[language];
  if (list === undefined || lower.length < LEAST_GLUED || words.count(lower) > 1) return null;
  if (isFunctionWord(lower, language) || (language === 'en' && words.isOrdinary(lower)))
    return null;
  for (const last of list.last.split(' ')) {
    const left = lower.slice(0, -last.length);
    if (lower.endsWith(last) && isPart(left))
      return parted(written.slice(0, left.length), written.slice(left.length));
  }
  for (const first of list.first.split(' ')) {
    const right = lower.slice(first.length);
    if (lower.startsWith(first) && isPart(right))
      return parted(written.slice(0, first.length), written.slice(first.length));
  }
  return null;

  function isPart(part: string): boolean {
    return part.length >= LEAST_PART && !HONEST_PARTS.has(part) && words.isKnown(part, language);
  }
}

function isGlueWord(word: string, language: string | null): boolean {
  const list = language === null ? undefined : GLUE_WORDS[language];
  return list?.last.split(' ').includes(word) ?? false;
}

const parted = (left: string, right: string): Parting => ({
  natural: `${left} ${right}`,
  confidence: CONFIDENCE.plain,
});

function isAboutCode({ text, tokens }: Reading, words: PageWords): boolean {
  const inside = new Set<string>();
  let isRepeated = false;
  for (let i = 0; i < tokens.words.length; i++) {
    const written = text.slice(tokens.starts[i]!, tokens.ends[i]!);
    if (!/^\p{Ll}{2,}\p{Lu}/u.test(written)) continue;
    inside.add(written);
    isRepeated ||= words.countAsWritten(written) > 1;
  }
  return isRepeated && inside.size >= IDENTIFIERS;
}
