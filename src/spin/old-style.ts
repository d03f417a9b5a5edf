import type { Sentence, Tokens } from '../text/reading.ts';
import { asked } from '../text/word-type.ts';

/** Words of another time or of the law that no thesaurus gives for a common one, so that no spinner brings them in. */
const OLD_WORDS = new Set(
  `thee thou thy thine ye hath doth hast dost saith unto twain thereof therein thereto therewith whereof wherein whereby
  hereby herein hereof hereto aforesaid whatsoever wheresoever whomsoever thence whence hither thither whither behold
  verily shalt wilt canst nay yea betwixt hitherto henceforth forthwith heretofore hereafter thereon thereupon whereupon
  wherefore inasmuch insomuch 'twas 'tis twas tis betimes bidden bade quoth spake wrought methinks prithee forsooth to-day
  to-morrow to-night gaol o'er ne'er e'er alas shew shewn quitted beheld hearken notwithstanding earnestly ere`.split(
    /\s+/,
  ),
);

/**
 * What each sign adds to the strangeness of honest words, in its deviations: a regression over 520 pages of 1790 to 1934
 * (addresses to Congress, Moby-Dick) among 1,570 honest ones of today.
 */
const WEIGHTS = { upon: 1.2, oldWord: 0.3, wordOfSentence: 0.04 };
/** "Upon" in a hundred words, different old words in a page or in 300 words of it, and words a sentence: no more counts. */
const MOST = { upon: 3, oldWords: 6, sentence: 50 };
const WORDS_OF_A_PAGE = 300;
/** Sentences of so many words are of any time. */
const ORDINARY_SENTENCE = 20;

const isOld = asked((word) => OLD_WORDS.has(word));
const isUpon = asked((word) => word === 'upon');

/**
 * How much stranger a page's words are, for what is ordinary today, because it is written in the manner of another time
 * or of the law.
 *
 * @param sentences those that are read
 * @returns deviations, as of `strangenessOfPage`; 0 for most pages
 */
export function oldStyle({ types }: Tokens, sentences: readonly Sentence[]): number {
  const old = new Set<object>();
  let upon = 0;
  let words = 0;
  for (const { firstToken, lastToken } of sentences) {
    words += lastToken - firstToken;
    for (let token = firstToken; token < lastToken; token++) {
      const type = types[token]!;
      if (isOld(type)) old.add(type);
      if (isUpon(type)) upon++;
    }
  }
  if (words === 0) return 0;
  const oldWords = (old.size * WORDS_OF_A_PAGE) / Math.max(WORDS_OF_A_PAGE, words);
  const sentence = Math.min(MOST.sentence, words / sentences.length) - ORDINARY_SENTENCE;
  return (
    WEIGHTS.upon * Math.min(MOST.upon, (100 * upon) / words) +
    WEIGHTS.oldWord * Math.min(MOST.oldWords, oldWords) +
    WEIGHTS.wordOfSentence * Math.max(0, sentence)
  );
}
