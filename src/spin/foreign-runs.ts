import type { Span } from '../report.ts';
import { bitOf, isFunctionWord, LATIN_LANGUAGES, languagesWith } from '../text/function-words.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { asked } from '../text/word-type.ts';
import { type PageWords, pageWordsOf } from './page-words.ts';

/** "Je ne sais quoi" and "persona non grata" are English by now; borrowed phrases have at most four words. */
const LEAST_WORDS = 5;
/** So many of them must be no English words; Han characters count singly. */
const LEAST_STRANGE = 4;
const LEAST_FUNCTION_WORDS = 2;
/** A sentence that is mostly foreign is somebody's quotation or another language's page. */
const MOST_SHARE = 0.6;
/** After these a foreign word is being spoken of, not pushed in. */
const SPEAKS_OF =
  /^(?:called|named|name|word|words|term|phrase|as|character|characters|means|meaning|written|titled|entitled|is|was|say|said|says|slogan|song|film|book|motto|chinese|japanese|korean|russian|arabic|hindi|thai|greek|hebrew)$/;

const ENGLISH = bitOf('en');
const isOfOtherLanguage = (word: string) => (languagesWith(word) & ~ENGLISH) !== 0;
const isOnlyOfOthers = (word: string) => isOfOtherLanguage(word) && !isFunctionWord(word, 'en');
const isForeignWord = asked((word) => isOtherScript(word) || isOnlyOfOthers(word));

/** Runs of another language within English sentences, with no quotation mark, bracket or comma to set them off. */
export function foreignRuns(reading: Reading): Span[] {
  const found: Span[] = [];
  if (reading.language !== 'en') return found;
  let words: PageWords | null = null;
  for (const sentence of reading.sentences) {
    if (reading.page.passages[sentence.passage]?.role === 'quotation') continue;
    if (sentence.language !== 'en' || !mayHoldRun(reading, sentence)) continue;
    words ??= pageWordsOf(reading);
    for (const [first, last] of runs(reading, sentence, words)) {
      const isMost = last - first > (sentence.lastToken - sentence.firstToken) * MOST_SHARE;
      if (!isMost && isWithinSentence(reading, sentence, first, last))
        found.push({ start: reading.tokens.starts[first]!, end: reading.tokens.ends[last - 1]! });
    }
  }
  return found;
}

/** Whether a sentence has as many foreign words as a run must: hardly any English one has. */
function mayHoldRun({ tokens }: Reading, { firstToken, lastToken }: Sentence): boolean {
  let foreign = 0;
  for (let i = firstToken; i < lastToken; i++) {
    if (isForeignWord(tokens.types[i]!)) foreign++;
  }
  return foreign >= LEAST_FUNCTION_WORDS;
}

/** Token ranges `[first, last)` in which no word is English, save such as other languages also have ("no", "me"). */
function runs(reading: Reading, sentence: Sentence, words: PageWords): [number, number][] {
  const { text, tokens } = reading;
  const found: [number, number][] = [];
  let first = -1;
  let last = -1;
  let strange = 0;
  for (let i = sentence.firstToken; i <= sentence.lastToken; i++) {
    const word = i < sentence.lastToken ? tokens.words[i]! : '';
    if (word !== '' && isStrange(word, text[tokens.starts[i]!]!, words)) {
      if (strange === 0) first = i;
      last = i + 1;
      strange++;
      continue;
    }
    // One English-looking word may stand between: "que no se puede".
    if (strange > 0 && last === i && isOfOtherLanguage(word)) continue;
    if (strange >= LEAST_STRANGE && isForeign(tokens.words.slice(first, last))) {
      found.push([first, last]);
    }
    strange = 0;
  }
  return found;
}

const isOtherScript = (word: string) => word.charCodeAt(0) >= 0x400;

function isStrange(word: string, firstCharacter: string, words: PageWords): boolean {
  if (isOtherScript(word)) return true;
  if (firstCharacter !== word[0]) return false;
  if (word.length === 1) return /^[^\dai]$/.test(word);
  return !words.isKnownEnglish(word) && /^\p{L}+$/u.test(word);
}

/** All in another script, or long enough with two function words of one language. */
function isForeign(list: readonly string[]): boolean {
  if (list.every(isOtherScript)) return true;
  if (list.length < LEAST_WORDS) return false;
  return LATIN_LANGUAGES.some((language) => {
    const joined = list.filter((word) => isFunctionWord(word, language) && isOnlyOfOthers(word));
    return joined.length >= LEAST_FUNCTION_WORDS && joined.length < list.length;
  });
}

/** An English word in small letters on either side, and nothing but spaces between. */
function isWithinSentence(
  { text, tokens }: Reading,
  sentence: Sentence,
  first: number,
  last: number,
): boolean {
  if (first === sentence.firstToken || last === sentence.lastToken) return false;
  const before = tokens.words[first - 1]!;
  const gapBefore = text.slice(tokens.ends[first - 1]!, tokens.starts[first]!);
  const gapAfter = text.slice(tokens.ends[last - 1]!, tokens.starts[last]!);
  return (
    gapBefore.trim() === '' &&
    gapAfter.trim() === '' &&
    text[tokens.starts[first - 1]!] === before[0] &&
    !SPEAKS_OF.test(before) &&
    /\p{Ll}/u.test(text[tokens.starts[last]!]!)
  );
}
