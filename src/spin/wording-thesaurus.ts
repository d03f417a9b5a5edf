import { synonymsOneByOne } from '../data/lexicon.ts';
import { isOfOldProse } from '../data/old-prose.ts';
import type { Tokens } from '../text/reading.ts';
import { remembering } from '../text/remembering.ts';
import { asked } from '../text/word-type.ts';
import { basesOf, verbForm } from './inflect.ts';
import type { Surroundings } from './surroundings.ts';
import {
  attractionOf,
  type CountedWord,
  countedOf,
  countedWord,
  NOTHING,
} from './wording-fluency.ts';

/**
 * Words that stand where another word of one of their senses would fit far better: what a spinner leaves that takes a
 * synonym from a thesaurus and does not ask for which sense. One such word is anybody's; a page full of them is not.
 */

/** A word commoner than this (log probability) is nobody's strange synonym, and one rarer than that no plain word. */
const MOST_COMMON = -7;
const RAREST_NATURAL = -12.5;

/** A synonym, which stands behind many words. */
const plainWord = remembering(countedWord);

/** The plainer words that a word may stand for, in its own form. */
export function plainerWords(word: string): readonly CountedWord[] {
  return [...new Set(plainerOf(word))];
}

/** The same one by one, some of them twice. */
function* plainerOf(word: string): Generator<CountedWord> {
  const spun = countedWord(word);
  if (!spun.known || spun.text !== word || spun.probability > MOST_COMMON) return;
  for (const { base, form } of basesOf(word))
    for (const synonym of synonymsOneByOne(base)) {
      const counted = plainWord(form === 0 ? synonym : verbForm(synonym, form));
      if (counted.known && counted.text !== word && counted.probability > RAREST_NATURAL)
        yield counted;
    }
}

/** Nobody's synonyms are most words: whether there is a plainer one is asked of all, which ones of few. */
const hasPlainer = asked((word) => !plainerOf(word).next().done);
const plainerThan = asked(plainerWords);

/** The share of words that a page which is spun at all has replaced. */
const SHARE = 0.2;
const NOT_STRANGE = Math.log(1 - SHARE);
/** What stands on both sides says this much for a word, and it is left alone. */
const AT_HOME = 2.5;
/**
 * A spinner does not ask how common a synonym is, but writers of other times and crafts have rare words too, so how
 * common the words are by themselves counts only so much: with all of it a sermon in the manner of the 17th century stood
 * as high as pages of which a thesaurus had replaced two words in ten, with this share of it half of those stand higher.
 */
const OWN_SHARE = 0.4;
/**
 * What going better with all that stands around counts, for a cosine. Of pages of which one word in five was taken from
 * WordNet .64 stood above all clean ones with 0, .83 with 4, .93 with 8, .87 with 12.
 */
const SURROUNDINGS_WEIGHT = 8;
/** A word that fits so badly counts no more. */
const MOST_STRANGENESS = 4;

/** The least strange place of each word that could be somebody's synonym: the log of how much likelier it is if spun. */
export type Strangeness = Map<CountedWord, number>;

/**
 * Note how strange the words of a run are. A word that is at home anywhere on the page is at home; for others their
 * plainer synonyms are tried in their place.
 *
 * @param isName  whether a token is a name, which no synonym stands behind
 */
export function noteStrangeWords(
  { types }: Tokens,
  first: number,
  last: number,
  isName: (token: number) => boolean,
  surroundings: Surroundings,
  strangeness: Strangeness,
): void {
  for (let token = first; token < last; token++) {
    if (!hasPlainer(types[token]!)) continue;
    const word = countedOf(types[token]!);
    const least = strangeness.get(word);
    if (least === NOT_STRANGE || isName(token)) continue;
    const before = token > first ? countedOf(types[token - 1]!) : NOTHING;
    const after = token + 1 < last ? countedOf(types[token + 1]!) : NOTHING;
    const attracted = attractionOf(before, word) + attractionOf(word, after);
    const here =
      attracted >= AT_HOME
        ? NOT_STRANGE
        : strangenessOf(
            token,
            attracted,
            before,
            after,
            plainerThan(types[token]!),
            surroundings,
            word,
          );
    if (least === undefined || here < least) strangeness.set(word, here);
  }
}

function strangenessOf(
  token: number,
  attracted: number,
  before: CountedWord,
  after: CountedWord,
  plainer: readonly CountedWord[],
  surroundings: Surroundings,
  word: CountedWord,
): number {
  const fit = surroundings.fit(token, word);
  let better = 0;
  for (const natural of plainer) {
    const naturalFit = fit === null ? null : surroundings.fit(token, natural);
    const gain =
      OWN_SHARE * (natural.probability - word.probability) +
      natural.backoff -
      word.backoff +
      attractionOf(before, natural) +
      attractionOf(natural, after) -
      attracted +
      (naturalFit === null ? 0 : SURROUNDINGS_WEIGHT * (naturalFit - fit!));
    better += Math.exp(gain);
  }
  return Math.min(MOST_STRANGENESS, Math.log(1 - SHARE + (SHARE * better) / plainer.length));
}

/** What ordinary prose shows for each word that could be somebody's synonym, and for those strange to older prose too. */
const ORDINARY = { today: -0.033, oldProse: 0.165 };
/** It varies with the words by chance, and with writer and craft by so much that from so many words on chance is less. */
const WORDS_OF_A_WRITER = 60;
const FEWEST_WORDS = 75;
/**
 * Words strange to older prose say less the more a page is in the manner of another time (`oldStyle`), and from here on
 * nothing: spinners bring them in too, and with none of them on any page .14 instead of .22 of pages spun from a thesaurus
 * at two words in ten were told, with all of them on every page twice as many old ones stood above all clean ones.
 */
const OLD = 0.2;
/** A word that its synonyms fit so much better is shown to the reader as strange. */
const CLEARLY_STRANGE = 2;

export const clearlyStrange = (strangeness: Strangeness): number =>
  [...strangeness.values()].filter((one) => one > CLEARLY_STRANGE).length;

/**
 * How strange the words of a page are, in deviations above ordinary prose; 0 for pages that are no more so.
 *
 * @param old  so much is ordinary in the manner of another time (`oldStyle`)
 */
export function strangenessOfPage(strangeness: Strangeness, old: number): number {
  const share = Math.max(0, 1 - old / OLD);
  let sum = 0;
  let counted = 0;
  for (const [{ text }, one] of strangeness) {
    const isOld = isOfOldProse(text);
    const weight = isOld ? share : 1;
    sum += weight * (one - (isOld ? ORDINARY.oldProse : ORDINARY.today));
    counted += weight;
  }
  const words = Math.max(FEWEST_WORDS, counted);
  return Math.max(0, sum / Math.sqrt(words + words ** 2 / WORDS_OF_A_WRITER) - old);
}
