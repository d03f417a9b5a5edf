import { reason } from '../reasons.ts';
import type { Reason } from '../report.ts';
import type { Rewording } from './wording-lattice.ts';
import type { TorturedMatch } from './wording-tortured.ts';

/** How many different wordings of the tables a page has. */
export interface WordingsMet {
  /** That people seldom write. */
  seldom: number;
  /** That people also write. */
  favourites: number;
}

/** How much a page's wording as a whole looks spun. */
export interface PageWording {
  /** Log-odds that the page's wording is machine-spun, before any other evidence. */
  odds: number;
  /** Different rewordings that are likelier spun than not. */
  rewordings: number;
  /** As many of them as ordinary prose of this length shows, on average. */
  ordinary: number;
  /** Different tortured phrases, listed or worked out. */
  tortured: number;
  /** Its strange words (`wording-thesaurus.ts`) say more than its rewordings. */
  strangeFirst: boolean;
}

/**
 * What ordinary prose shows of wordings that people also write: 14.3 per 1,000 words, with a deviation that shrinks
 * with length. From every sixth of 8,744 clean pages of 130 to 650 words and seven kinds.
 */
const ORDINARY_RATE = 0.0143;
const DEVIATION = 0.22;
/** Wordings that people seldom write where a plain one fits: those pages show 1 per 1,000 words, so they are weighed apart. */
const MARKED_RATE = 0.001;
const MARKED_WEIGHT = 0.3;
/**
 * Deviations from ordinary at which a page is as likely spun as not, and as many more on a page of `LONG_WORDS`. Of 1,460
 * clean pages of today, 520 of 1790 to 1934 and 113 honest ones in odd registers, each also cut to 300 and to 150 words,
 * the highest whole page stands at 0, of the cut ones one at 1.16 and the next at .98; a page that nothing else speaks for is accused from 1 on.
 */
const EVEN_AT = 3.7;
const EVEN_AT_LONG = 1.9;
const LONG_WORDS = 450;
/**
 * What a deviation that the manner of another time explains (`oldStyle`) takes off the rewordings: before it 4 of 1,700
 * pages of 1790 to 1934 were accused.
 */
const OLD_STYLE_WEIGHT = 1.4;
/**
 * One wording counts this much at most, and once a page, since a writer's habit is no spinner: by mark, so that a
 * wording people also write counts for little however well another would fit.
 */
const MOST_PER_WORDING = [1.5, 4, 4];
/** Below these words the deviation is taken as if there were so many: a headline proves nothing. */
const LEAST_WORDS = 120;
/**
 * Wordings that people seldom write: .7 in 1,000 clean words, never more than 4 in 851 clean pages of 600 words.
 * Those beyond what the length explains count this much each.
 */
const SELDOM_WEIGHT = 0.8;
const WORDS_A_SELDOM = 600;
/**
 * Spinners' favourite words that people also write: 182 different ones in 1,000 clean words. Their number says something
 * however well each fits. Of 4,459 clean pages 1 in 100 stands 3.2 deviations above that and the highest 4.9, spun pages
 * of eight kinds 2.6 to 9; more weight than this lifts clean pages as much.
 */
const FAVOURITES_RATE = 0.182;
const FAVOURITES_WEIGHT = 0.3;

/** In deviations above ordinary prose, 0 for pages that have no more. */
export function aboveOrdinary(favourites: number, words: number): number {
  const ordinary = FAVOURITES_RATE * Math.max(words, LEAST_WORDS);
  return Math.max(0, (favourites - ordinary) / Math.sqrt(ordinary));
}
/** What a deviation of strange words (`wording-thesaurus.ts`) above ordinary prose counts. */
const STRANGE_WEIGHT = 1.9;
/**
 * A tortured phrase in a text that is not about such phrases, by how it was found. One that was only worked out is taken
 * off: of 28 honest pages in stiff registers three had one ("principal issues" for "principal component").
 */
const TORTURED_WEIGHTS = { listed: 2.5, inverted: 1.2, conditional: 0.5 };
const MOST_ODDS = 8;

/**
 * Judge a page by all its rewordings at once.
 *
 * @param rewordings  with weights that include the even prior they were found under
 * @param met         different wordings of the tables, whether or not a plain one would fit
 * @param strange     how strange its words are, in deviations above ordinary prose
 * @param old         how many of them the manner of another time explains
 * @param words       how many words were read
 */
export function judgePage(
  rewordings: readonly { rewording: Rewording; actual: string }[],
  tortured: readonly { match: TorturedMatch; actual: string }[],
  met: WordingsMet,
  strange: number,
  old: number,
  words: number,
): PageWording {
  const best = new Map<string, Rewording>();
  for (const { rewording, actual } of rewordings)
    if (rewording.weight > (best.get(actual)?.weight ?? Number.NEGATIVE_INFINITY))
      best.set(actual, rewording);
  let sum = 0;
  let marked = 0;
  let likely = 0;
  for (const { weight, mark } of best.values()) {
    const grown = Math.min(MOST_PER_WORDING[mark]!, Math.log1p(Math.exp(weight)));
    if (mark === 0) sum += grown;
    else marked += grown;
    if (weight > 0) likely++;
  }
  const length = Math.max(words, LEAST_WORDS);
  const deviations =
    (sum - ORDINARY_RATE * length) / (DEVIATION * Math.sqrt(length)) - OLD_STYLE_WEIGHT * old;
  const fromOrdinary = together(deviations, STRANGE_WEIGHT * strange);
  const evenAt = EVEN_AT + EVEN_AT_LONG * Math.min(1, words / LONG_WORDS);
  const fromMarked = MARKED_WEIGHT * (marked - MARKED_RATE * words);
  const fromSeldom = SELDOM_WEIGHT * Math.max(0, met.seldom - 1 - words / WORDS_A_SELDOM);
  const fromFavourites = FAVOURITES_WEIGHT * aboveOrdinary(met.favourites, words);
  const phrases = new Map(tortured.map(({ match, actual }) => [actual, match.how]));
  let fromTortured = 0;
  for (const how of phrases.values()) fromTortured += TORTURED_WEIGHTS[how];
  if ([...phrases.values()].includes('inverted')) fromTortured -= TORTURED_WEIGHTS.inverted;
  return {
    odds: Math.min(
      MOST_ODDS,
      fromOrdinary - evenAt + fromMarked + fromSeldom + fromFavourites + fromTortured,
    ),
    rewordings: likely,
    ordinary: (ORDINARY_RATE + MARKED_RATE) * words,
    tortured: [...phrases.values()].filter((how) => how !== 'conditional').length,
    strangeFirst:
      STRANGE_WEIGHT * strange >
      deviations + fromMarked + fromSeldom + fromFavourites + fromTortured,
  };
}

/**
 * Ordinary wordings that a plain one would fit better, and words that their synonyms would: a stiff writer has both, so
 * the lesser says little that the greater has not said. Of 8,805 clean pages of 130 to 650 words the highest stood at
 * 4.8 and the next at 4.2, with both in one sum at 8.8 and 8.3; spun pages lose less.
 */
function together(rewordings: number, strange: number): number {
  if (rewordings <= 0) return rewordings + strange;
  return Math.max(rewordings, strange) + BESIDE * Math.min(rewordings, strange);
}

const BESIDE = 0.3;

/** Words that a synonym would fit far better, in clean prose. */
const STRANGE_RATE = 0.009;

/**
 * What is said of a page that is more likely spun than not: the evidence that says most.
 *
 * @param strangeWords how many words a synonym would fit far better
 * @param tortured     one of its tortured phrases, if any
 */
export function pageReasons(
  page: PageWording,
  words: number,
  strangeWords: number,
  tortured: string | null,
): Reason[] {
  if (page.odds <= 0) return [];
  const ordinarily = (count: number) => Math.max(1, Math.round(count));
  if (page.strangeFirst)
    return [reason('words-strange', page.odds, strangeWords, ordinarily(STRANGE_RATE * words))];
  if (page.rewordings <= 2 * page.ordinary && tortured !== null)
    return [reason('tortured-found', page.odds, page.tortured, tortured)];
  return [reason('wordings-reworded', page.odds, page.rewordings, ordinarily(page.ordinary))];
}
