import type { Rewording } from './wording-lattice.ts';
import type { TorturedMatch } from './wording-tortured.ts';

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
}

/**
 * What ordinary prose shows of wordings that people also write: 18.5 per 1,000 words, with a deviation that shrinks
 * with length: 7.4 per 1,000 in pages of 650 words. From 1,093 clean pages of seven kinds. Twelve spun pages of six
 * families: 37 to 147.
 */
const ORDINARY_RATE = 0.0098;
const DEVIATION = 0.19;
/**
 * Wordings that people seldom write where a plain one fits: clean pages show 1.3 per 1,000 words, so they are weighed
 * by themselves. Of texts spun by the simulator's auto-blog channel at one word in ten .50 are recognised so, .40 with
 * all wordings in one sum, at the same highest clean page.
 */
const MARKED_RATE = 0.0011;
const MARKED_WEIGHT = 0.4;
/**
 * Deviations from ordinary at which a page is as likely spun as not, and as many more on a page of `LONG_WORDS`:
 * of 2,188 clean pages of 210 words none comes nearer to even than -1.2, of 8,744 pages of 650 words none than -0.8.
 */
const EVEN_AT = 4.3;
const EVEN_AT_LONG = 1.5;
const LONG_WORDS = 600;
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
/** What a deviation of strange words (`wording-thesaurus.ts`) above ordinary prose counts. */
const STRANGE_WEIGHT = 2;
/** A tortured phrase in a text that is not about such phrases, by how it was found. */
const TORTURED_WEIGHTS = { listed: 2.5, inverted: 1.2, conditional: 0.5 };
const MOST_ODDS = 8;

/**
 * Judge a page by all its rewordings at once.
 *
 * @param rewordings  with weights that include the even prior they were found under
 * @param seldom      different wordings that people seldom write
 * @param strange     how strange its words are, in deviations above ordinary prose
 * @param words       how many words were read
 */
export function judgePage(
  rewordings: readonly { rewording: Rewording; actual: string }[],
  tortured: readonly { match: TorturedMatch; actual: string }[],
  seldom: number,
  strange: number,
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
  const deviations = (sum - ORDINARY_RATE * length) / (DEVIATION * Math.sqrt(length));
  const evenAt = EVEN_AT + EVEN_AT_LONG * Math.min(1, words / LONG_WORDS);
  const fromMarked = MARKED_WEIGHT * (marked - MARKED_RATE * words);
  const fromSeldom = SELDOM_WEIGHT * Math.max(0, seldom - 1 - words / WORDS_A_SELDOM);
  const fromStrange = STRANGE_WEIGHT * strange;
  const phrases = new Map(tortured.map(({ match, actual }) => [actual, match.how]));
  let fromTortured = 0;
  for (const how of phrases.values()) fromTortured += TORTURED_WEIGHTS[how];
  return {
    odds: Math.min(
      MOST_ODDS,
      deviations - evenAt + fromMarked + fromSeldom + fromTortured + fromStrange,
    ),
    rewordings: likely,
    ordinary: (ORDINARY_RATE + MARKED_RATE) * words,
    tortured: [...phrases.values()].filter((how) => how !== 'conditional').length,
  };
}
