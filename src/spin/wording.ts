import type { SpunWording } from '../data/lexicon.ts';
import { weightOf } from '../stories/weights.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { isName, isSpace } from '../text/written.ts';
import { oldStyle } from './old-style.ts';
import type { RuleResult } from './rule.ts';
import { isSameWording } from './same-wording.ts';
import { Surroundings } from './surroundings.ts';
import { findingsOf } from './wording-findings.ts';
import { noteWordings, type Rewording, unspin } from './wording-lattice.ts';
import { aboveOrdinary, judgePage, type PageWording, pageReasons } from './wording-page.ts';
import { placed, placedRewordings, type Run } from './wording-placed.ts';
import {
  clearlyStrange,
  noteStrangeWords,
  type Strangeness,
  strangenessOfPage,
} from './wording-thesaurus.ts';
import { type TorturedMatch, torturedIn } from './wording-tortured.ts';

/** The prior under which a page is first read: a little against spinning. */
const FIRST_PRIOR = -1;
/**
 * A rewording is shown from these log-odds on. Of what 64 spun pages have wrong .426 is shown at 2, .441 at 1.5 and
 * .455 at 1; of what is shown .912, .905 and .896 is wrong. On other pages even a stiff wording needs more.
 */
const LEAST_ODDS = { onSpunPage: 1, elsewhere: 3 };
/**
 * A rewording gains so much for each unit of the page's log-odds above that from which the page is called spun: faster
 * than one for one, since the page is the sum of them.
 */
const STEEPNESS = 4;
const CALLED_SPUN = 1;
/** On a clean page it loses this much. */
const LEAST_PRIOR = -13;
/** Log-odds of the page from which conditional tortured phrases and worked-out ones have company. */
const COMPANY_ODDS = 0;

/** What the wording alone says of a page; for measuring. */
export function pageWording(reading: Reading): PageWording {
  return readPage(reading, englishRuns(reading), true).page;
}

/** How strange its words are, by word; for learning what is ordinary. */
export function strangeWords(reading: Reading): Strangeness {
  return strangenessIn(reading, englishRuns(reading), surroundingsIn(reading));
}

/** What is spoken of in the sentences that are read: names say nothing of it. */
function surroundingsIn(reading: Reading): Surroundings {
  const isInSentence = new Uint8Array(reading.tokens.words.length);
  for (const sentence of reading.sentences)
    if (isRead(reading, sentence)) isInSentence.fill(1, sentence.firstToken, sentence.lastToken);
  return new Surroundings(
    reading.tokens,
    (token) => isInSentence[token] === 0 || isName(reading, token),
  );
}

function strangenessIn(
  reading: Reading,
  runs: readonly Run[],
  surroundings: Surroundings,
): Strangeness {
  const strangeness: Strangeness = new Map();
  const named = (token: number) => isName(reading, token);
  for (const { first, last } of runs)
    noteStrangeWords(reading.tokens, first, last, named, surroundings, strangeness);
  return strangeness;
}

/** Other evidence from which a page is read closely whatever its wording. */
const SUSPICION = 0.5;
/**
 * A first look, at what costs little: wordings that people seldom write, for the length of the page; strange words; and
 * wordings that spinners like, both in deviations above ordinary prose. Of 4,372 clean pages and their beginnings 1 to 2 in
 * 100 look so and are read closely, of 986 pages and beginnings that show as spun when read closely all.
 */
const SUSPICIOUS = 1.3;
const LOOK = { seldomAt: 0.8, wordsASeldom: 400, strange: 1 / 0.9, favourites: 1 / 3.5 };

interface PageReading {
  rewordings: Rewording[];
  tortured: TorturedMatch[];
  page: PageWording;
  words: number;
  /** How many words a synonym would fit far better. */
  strangeWords: number;
  surroundings: Surroundings;
}

export interface WordingResult extends RuleResult {
  /** Log-odds by the wording alone that the page is spun; of a page that was not read closely, hardly more than none. */
  odds: number;
}

/**
 * Wording that a spinner made, in English sentences, with no story to compare with.
 *
 * @param prior    log-odds, by other evidence, that the page is a machine-made copy; 0 where there is none
 * @param closely  read it closely although nothing looks odd
 * @returns findings of kind `substitution` and `name` with the natural wording of the whole phrase, and what
 *          the wording says of the page (`prior` not counted in)
 */
export function spunWording(reading: Reading, prior: number, closely = false): WordingResult {
  const runs = englishRuns(reading);
  const read = readPage(reading, runs, closely || prior > SUSPICION);
  if (read.words === 0) return { candidates: [], evidence: [], odds: read.page.odds };
  const odds = read.page.odds + prior;
  const wanted = STEEPNESS * (odds - CALLED_SPUN);
  const least = wanted > 0 ? LEAST_ODDS.onSpunPage : LEAST_ODDS.elsewhere;
  const likely =
    wanted > FIRST_PRIOR
      ? placedRewordings(reading, runs, read.surroundings, wanted)
      : placed(read.rewordings, Math.max(LEAST_PRIOR, wanted));
  const shown = likely.filter(
    (rewording) =>
      rewording.odds - nameCost(reading, rewording) - doubt(rewording) >= least &&
      (!rewording.onlySynonym || rewording.weight >= LEAST_SYNONYM) &&
      (!isSmallWord(reading, rewording) || rewording.weight >= LEAST_SMALL_WORD) &&
      !isSameInAnotherForm(reading, rewording),
  );
  const company = read.page.tortured > 1 || odds > COMPANY_ODDS;
  const phrases = read.tortured.filter(({ how }) => how !== 'conditional' || company);
  return {
    candidates: findingsOf(reading, shown, phrases),
    evidence: evidenceOf(reading, read),
    odds: read.page.odds,
  };
}

/** English sentences are read, but not what readers wrote under the page. */
const isRead = (reading: Reading, { language, passage }: Sentence): boolean =>
  language === 'en' && reading.page.passages[passage]?.role !== 'comment';

/** Runs of English words with no punctuation between them: no replacement reaches over a comma. */
function englishRuns(reading: Reading): Run[] {
  const { tokens, text } = reading;
  const runs: Run[] = [];
  for (const sentence of reading.sentences) {
    if (!isRead(reading, sentence)) continue;
    const { firstToken, lastToken } = sentence;
    let first = firstToken;
    for (let token = firstToken + 1; token <= lastToken; token++) {
      const ends =
        token === lastToken || !isSpace(text, tokens.ends[token - 1]!, tokens.starts[token]!);
      if (!ends) continue;
      runs.push({ first, last: token });
      first = token;
    }
  }
  return runs;
}

function readPage(reading: Reading, runs: readonly Run[], looksAgain: boolean): PageReading {
  const { words } = reading.tokens;
  const rewordings: Rewording[] = [];
  const tortured: TorturedMatch[] = [];
  let count = 0;
  const wordings = new Set<SpunWording>();
  const surroundings = surroundingsIn(reading);
  const strangest = strangenessIn(reading, runs, surroundings);
  for (const { first, last } of runs) {
    count += last - first;
    noteWordings(reading.tokens, first, last, wordings);
  }
  const follows = (token: number) =>
    isSpace(reading.text, reading.tokens.ends[token - 1]!, reading.tokens.starts[token]!);
  const sentences = reading.sentences.filter((sentence) => isRead(reading, sentence));
  for (const { firstToken, lastToken } of sentences)
    tortured.push(...torturedIn(reading.tokens, firstToken, lastToken, follows));
  const odd = tortured.filter(({ how }) => how !== 'conditional').length;
  const old = oldStyle(reading.tokens, sentences);
  const strange = strangenessOfPage(strangest, old);
  const seldom = [...wordings].filter(({ mark }) => mark > 0).length;
  const met = { seldom, favourites: wordings.size - seldom };
  const look =
    (seldom + odd) / (LOOK.seldomAt + count / LOOK.wordsASeldom) +
    LOOK.strange * strange +
    LOOK.favourites * aboveOrdinary(met.favourites, count);
  if (looksAgain || look > SUSPICIOUS)
    for (const { first, last } of runs)
      rewordings.push(...unspin(reading.tokens, first, last, FIRST_PRIOR, null, surroundings));
  const actualOf = (first: number, last: number) => words.slice(first, last).join(' ');
  const page = judgePage(
    rewordings
      .filter((rewording) => nameCost(reading, rewording) === 0)
      .map((rewording) => ({
        rewording: { ...rewording, weight: rewording.weight + FIRST_PRIOR },
        actual: actualOf(rewording.first, rewording.last),
      })),
    tortured.map((match) => ({ match, actual: actualOf(match.first, match.last) })),
    met,
    strange,
    old,
    count,
  );
  return {
    rewordings,
    tortured,
    page,
    words: count,
    strangeWords: clearlyStrange(strangest),
    surroundings,
  };
}

/** "There's" for "there is" is nobody's spin, nor is another spacing, unless people hardly ever write it ("with out"). */
function isSameInAnotherForm(
  { tokens }: Reading,
  { first, last, natural, mark }: Rewording,
): boolean {
  const words = tokens.words.slice(first, last);
  if (mark > 0 && !words.some((word) => word.includes("'"))) return false;
  return isSameWording(words, natural.split(' '), 'en', true);
}

/**
 * Spinners put rarer words for common ones: a natural wording that is not seven times as common as what stands there is
 * doubted, by how much it is not (as logs). Of 1,100 single words shown on spun pages .97 were right where it is and .84
 * where it is not; of those that only a thesaurus knows .85 and .66.
 */
const COMMONER = 2;
const DOUBT = { lessCommon: 1.1, onlySynonym: 1.5 };

function doubt({ mark, commoner, onlySynonym }: Rewording): number {
  if (mark > 0) return 0;
  return (
    DOUBT.lessCommon * Math.max(0, COMMONER - commoner) + (onlySynonym ? DOUBT.onlySynonym : 0)
  );
}

/**
 * What only a thesaurus knows is shown where it reads better by itself, however spun the page: a wrong one ("get" for
 * "mother") costs more trust than five right ones earn. On 26 spun pages recall .58 → .56, precision .93 → .94, natural
 * wording right .65 → .67.
 */
const LEAST_SYNONYM = 0;

/**
 * "Above" for "over" is anybody's: one small word is shown only where another reads clearly better. On 26 spun pages
 * recall .555 → .550, on the sample pages precision .974 → .980.
 */
const LEAST_SMALL_WORD = 1;

function isSmallWord({ tokens }: Reading, { first, last }: Rewording): boolean {
  return last - first === 1 && weightOf(tokens.words[first]!, 'en') < 1;
}

/** A capital inside a sentence makes a name likelier than a replacement. */
const NAME_COST = 3;

function nameCost(reading: Reading, { first, last, mark }: Rewording): number {
  if (mark === 2) return 0;
  for (let token = first; token < last; token++) if (isName(reading, token)) return NAME_COST;
  return 0;
}

function evidenceOf({ tokens }: Reading, { page, tortured, strangeWords, words }: PageReading) {
  const phrase = tortured.find(({ how }) => how === 'listed') ?? tortured[0];
  const example = phrase && tokens.words.slice(phrase.first, phrase.last).join(' ');
  return pageReasons(page, words, strangeWords, example ?? null);
}
