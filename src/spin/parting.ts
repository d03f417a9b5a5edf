import {
  ACRONYM_ENDINGS,
  AFTER_NAMES,
  BRAND_PIECES,
  GLUE_WORDS,
  HONEST_PARTS,
  HOSTLESS,
  UNLIKE_ENDINGS,
} from '../data/glue-words.ts';
import { frequencyOf } from '../data/lexicon.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { twoVietnameseSyllables, vietnameseSyllables } from '../text/vietnamese.ts';
import { asked } from '../text/word-type.ts';
import type { PageWords } from './page-words.ts';

/** How a word parts into two or more, and how sure that is. */
export interface Parting {
  natural: string;
  confidence: number;
}

/** By the way it is glued; a capital inside also makes brand names, so it is less sure. */
const CONFIDENCE = { capital: 0.65, name: 0.75, plain: 0.75, short: 0.6, syllables: 0.85 };
const LEAST_PART = 4;
const LEAST_GLUED = 7;

/** "Zealand", "Marchand", "Breakthrough". */
const NAME_ENDINGS: ReadonlySet<string> = new Set(['and', 'through', 'over']);

const VOWEL = /[aeiouyà-ýаеёиоуыэюя]/;

interface Ends {
  last: Set<string>;
  first: string[];
  afterNames: Set<string>;
  hostless: string[];
}

const ends = new Map<string, Ends>();

function endsOf(language: string): Ends {
  const known = ends.get(language);
  if (known) return known;
  const { last = '', first = '' } = GLUE_WORDS[language] ?? {};
  const after = AFTER_NAMES[language] ?? '';
  const made = {
    last: new Set(last.split(' ')),
    first: first.split(' ').filter((word) => word !== ''),
    afterNames: new Set(`${last} ${after}`.split(' ')),
    hostless: (HOSTLESS[language] ?? '').split(' ').filter((word) => word !== ''),
  };
  ends.set(language, made);
  return made;
}

/**
 * Part one word of a page, or null where it is one word.
 *
 * @param written the word as the page has it, letters only
 * @param lower the same in lower case
 * @param isCode whether the page has identifiers, so that capitals inside words are theirs
 */
export function part(
  written: string,
  lower: string,
  words: PageWords,
  language: string,
  isCode: () => boolean,
): Parting | null {
  if (written === lower) {
    return (
      partPlain(written, lower, words, language) ?? partHostless(written, lower, words, language)
    );
  }
  return (
    partAtCapital(written, words, language, isCode) ??
    partAfterName(written, words, language) ??
    // Only German writes ordinary words with a capital inside a sentence; elsewhere they are names ("Zealand").
    (language === 'de' && /^\p{Lu}\p{Ll}+$/u.test(written)
      ? partPlain(written, lower, words, language)
      : null) ??
    partHostless(written, lower, words, language)
  );
}

/** Whether `part` leaves an English word as it is wherever it stands in small letters. */
export const isOneEnglishWord = asked((word): boolean => {
  if (/[-']/.test(word)) return false;
  if (word.length < LEAST_GLUED) return true;
  const isKnown = isFunctionWord(word, 'en') || (frequencyOf(word) ?? 0) > 0;
  return isKnown && !endsOf('en').hostless.some((last) => word.endsWith(last));
});

/** "Europadesde": whatever stands before, no word ends so. */
function partHostless(
  written: string,
  lower: string,
  words: PageWords,
  language: string,
): Parting | null {
  if (lower.length < LEAST_GLUED) return null;
  for (const last of endsOf(language).hostless) {
    const length = lower.length - last.length;
    if (length < LEAST_PART || !lower.endsWith(last) || !written.endsWith(last)) continue;
    if (!VOWEL.test(lower.slice(0, length)) || isFunctionWord(lower, language)) continue;
    if (words.count(lower) > 1) return null;
    return {
      natural: `${written.slice(0, length)} ${written.slice(length)}`,
      confidence: CONFIDENCE.short,
    };
  }
  return null;
}

/** "failedTikTok": a small-letter word, then a word that the page writes with a capital elsewhere. */
function partAtCapital(
  written: string,
  words: PageWords,
  language: string,
  isCode: () => boolean,
): Parting | null {
  const match = /^(\p{Ll}{3,})(\p{Lu}.*)$/u.exec(written);
  if (match === null || isCode() || words.countAsWritten(written) > 1) return null;
  const [, left, right] = match;
  if (BRAND_PIECES.test(left!) || right!.length < 3 || !/^\p{Lu}\p{Ll}/u.test(right!)) return null;
  const startsSentence = isFunctionWord(right!.toLowerCase(), language);
  if (!startsSentence && words.countAsWritten(right!) === 0) return null;
  if (!words.isKnown(left!, language)) return null;
  return {
    natural: `${left}${startsSentence ? '.' : ''} ${right}`,
    confidence: CONFIDENCE.capital,
  };
}

/** "ASsetelah", "USAwaren", "Unidodesde": an acronym or a name of the page, then a function word. */
function partAfterName(written: string, words: PageWords, language: string): Parting | null {
  const { afterNames } = endsOf(language);
  const acronym = /^(\p{Lu}{2,6})(\p{Ll}{2,})$/u.exec(written);
  if (acronym) {
    const [, left, right] = acronym;
    // A content word after capitals is a name of its own: "TFTPboot".
    if (ACRONYM_ENDINGS.test(right!)) return null;
    if (!isFunctionWord(right!, language) && !afterNames.has(right!)) return null;
    // Two letters may be an ending; with the acronym elsewhere on the page they are a word.
    if (right!.length < 3 && words.countAsWritten(left!) === 0) return null;
    return { natural: `${left} ${right}`, confidence: CONFIDENCE.name };
  }
  if (!/^\p{Lu}\p{Ll}+$/u.test(written) || words.isOrdinary(written.toLowerCase())) return null;
  const least = language === 'vi' ? 2 : LEAST_PART;
  for (const right of afterNames) {
    if (right.length < 3 || !written.endsWith(right) || NAME_ENDINGS.has(right)) continue;
    const left = written.slice(0, -right.length);
    if (left.length < least) continue;
    // A name never stands in small letters; "Moreover" begins with a word that does.
    const uses = words.countAsWritten(left);
    if (uses > 0 && uses === words.count(left.toLowerCase()))
      return { natural: `${left} ${right}`, confidence: CONFIDENCE.name };
  }
  return null;
}

/** "penjualandan", "usersbut": a known word and a function word that no compound holds. */
function partPlain(
  written: string,
  lower: string,
  words: PageWords,
  language: string,
): Parting | null {
  if (language === 'vi') return partSyllables(lower, words);
  if (lower.length < LEAST_GLUED) return null;
  if (isFunctionWord(lower, language) || (language === 'en' && words.isOrdinary(lower)))
    return null;
  const { last, first } = endsOf(language);
  const at = (length: number, confidence: number): Parting | null => {
    if (words.count(lower) > 1) return null;
    return { natural: `${written.slice(0, length)} ${written.slice(length)}`, confidence };
  };
  const isPart = (part: string) =>
    part.length >= LEAST_PART && !HONEST_PARTS.has(part) && words.isKnown(part, language);
  for (let length = lower.length - 3; length >= LEAST_PART; length--) {
    if (last.has(lower.slice(length)) && isPart(lower.slice(0, length)))
      return at(length, CONFIDENCE.plain);
  }
  for (const word of first) {
    if (lower.startsWith(word) && isPart(lower.slice(word.length)))
      return at(word.length, CONFIDENCE.plain);
  }
  const short = UNLIKE_ENDINGS[language]?.exec(lower);
  return short ? at(short[1]!.length, CONFIDENCE.short) : null;
}

function partSyllables(lower: string, words: PageWords): Parting | null {
  const isOnPage = (syllable: string) => words.count(syllable) > 0;
  const many = vietnameseSyllables(lower, isOnPage);
  if (many) return { natural: many.join(' '), confidence: CONFIDENCE.syllables };
  const two = twoVietnameseSyllables(lower, (syllable) => isFunctionWord(syllable, 'vi'));
  return two && { natural: two.join(' '), confidence: CONFIDENCE.short };
}
