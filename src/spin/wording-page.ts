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
 * What ordinary prose shows of wordings that people also write: 14.5 per 1,000 words. It varies by chance and, so many
 * words on, with the writer. From every third of 8,744 clean pages of 130 to 650 words and seven kinds.
 */
const ORDINARY_RATE = 0.0145;
const DEVIATION = 0.22;
const WORDS_OF_A_WRITER = 4000;
/** Wordings that people seldom write where a plain one fits: on those pages they add up to .0075 in 1,000 words. */
const MARKED_WEIGHT = 0.3;
/**
 * Deviations from ordinary at which a page is as likely spun as not. Fitted, with the weights below, so that no honest page
 * is near the line from which one that nothing else speaks for is accused (1): half of 8,744 clean ones of today, addresses
 * to Congress and Moby-Dick (on which old-prose.txt was learned too) and 148 of this project. Of all the clean ones, most of
 * them of 600 words, 160 pages of the King James Bible and 1,700 of old prose the highest stands at .16; cut to 500, 400,
 * 300, 200 and 150 words five of 43,000 stand above 1. With .5 less on long pages twice as many cut ones did.
 */
const EVEN_AT = 4.8;
/**
 * One wording counts this much at most, and once a page, since a writer's habit is no spinner: by mark, so that a
 * wording people also write counts for little however well another would fit.
 */
const MOST_PER_WORDING = [1.5, 4, 4];
/** Below these words the deviation is taken as if there were so many: a headline proves nothing. */
const LEAST_WORDS = 120;
/**
 * Wordings that people seldom write: 7 of those 2,915 clean pages have any, one of them more than one. Those beyond what the length
 * explains count this much each.
 */
const SELDOM_WEIGHT = 1;
const WORDS_A_SELDOM = 600;
/**
 * Spinners' favourite words that people also write: 196 different ones in 1,000 clean words. Their number says something
 * however well each fits. Of 4,459 clean pages 1 in 100 stands 3.2 deviations above that and the highest 4.9, spun pages
 * of eight kinds 2.6 to 9; more weight than this lifts clean pages as much.
 */
const FAVOURITES_RATE = 0.196;
const FAVOURITES_WEIGHT = 0.2;

/** In deviations above ordinary prose, 0 for pages that have no more. */
export function aboveOrdinary(favourites: number, words: number): number {
  const ordinary = FAVOURITES_RATE * Math.max(words, LEAST_WORDS);
  return Math.max(0, (favourites - ordinary) / Math.sqrt(ordinary));
}
/** What a deviation of strange words (`wording-thesaurus.ts`) above ordinary prose counts. */
const STRANGE_WEIGHT = 2.5;
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
 * @param old         how many deviations the manner of another time explains (`oldStyle`)
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
  const deviation = DEVIATION * Math.sqrt(length + length ** 2 / WORDS_OF_A_WRITER);
  const deviations = (sum - ORDINARY_RATE * length) / deviation - old;
  const fromOrdinary = together(deviations, STRANGE_WEIGHT * strange);
  const fromMarked = MARKED_WEIGHT * marked;
  const fromSeldom = SELDOM_WEIGHT * Math.max(0, met.seldom - 1 - words / WORDS_A_SELDOM);
  const fromFavourites = FAVOURITES_WEIGHT * aboveOrdinary(met.favourites, words);
  const phrases = new Map(tortured.map(({ match, actual }) => [actual, match.how]));
  let fromTortured = 0;
  for (const how of phrases.values()) fromTortured += TORTURED_WEIGHTS[how];
  if ([...phrases.values()].includes('inverted')) fromTortured -= TORTURED_WEIGHTS.inverted;
  return {
    odds: Math.min(
      MOST_ODDS,
      fromOrdinary - EVEN_AT + fromMarked + fromSeldom + fromFavourites + fromTortured,
    ),
    rewordings: likely,
    ordinary: ORDINARY_RATE * words,
    tortured: [...phrases.values()].filter((how) => how !== 'conditional').length,
    strangeFirst:
      STRANGE_WEIGHT * strange >
      deviations + fromMarked + fromSeldom + fromFavourites + fromTortured,
  };
}

/**
 * Ordinary wordings that a plain one would fit better, and words that their synonyms would: a stiff writer has both, so
 * the lesser says less where the greater has spoken. Fitted with the weights above.
 */
function together(rewordings: number, strange: number): number {
  if (rewordings <= 0) return rewordings + strange;
  return Math.max(rewordings, strange) + BESIDE * Math.min(rewordings, strange);
}

const BESIDE = 0.6;

/** Words that a synonym would fit far better, in clean prose. */
const STRANGE_RATE = 0.0076;

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
