import type { Reading, Sentence } from '../text/reading.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import { stem } from '../text/stem.ts';
import { asked, typeOf, type WordType } from '../text/word-type.ts';
import { meaningsOf } from './dictionary.ts';
import type { IndexedStory, StoryWording } from './index-story.ts';
import { type Habits, type Lineup, lineUp, type SentenceWord } from './lineup.ts';
import type { Mention } from './mentions.ts';
import { closestWordings, type PatternWord } from './pattern.ts';

/** A sentence of the page that tells a claim of the story. */
export interface Telling {
  /** Indexes into `Reading.sentences` and `IndexedStory.claims`. */
  sentence: number;
  claim: number;
  /** In [0, 1]: how much of both is the same: content words (across languages) and anchors. */
  similarity: number;
  /** Laid beside the claim's terms; null where the claim has no terms in the sentence's language. */
  wording: {
    lineup: Lineup;
    pattern: readonly PatternWord[];
    words: readonly SentenceWord[];
  } | null;
}

/**
 * Below this a sentence does not tell a claim. On the project's tuning pages sentences on other subjects stay
 * below .2 (cosine of features weighted by how few claims have them).
 */
const LEAST_SIMILARITY = 0.24;
/** Claims with less than this in common are not laid beside the sentence at all. */
const LEAST_TO_ALIGN = 0.12;
/**
 * Coverage by fewer content words than this counts in proportion: two common words in order are chance. With 2,
 * 14 of 22 sentences of an article on schools were matched by one on tenants.
 */
const TRUSTED_KEPT = 4;
/** How many claims are laid beside a sentence at the most. */
const MOST_TO_ALIGN = 3;
/** A sentence longer than this is no sentence of prose (lists, menus); alignment would cost its square. */
const LONGEST_SENTENCE = 120;

/** A mention inside a sentence counts as one feature; a number or date too. */
export interface Anchored {
  start: number;
  key: string;
}

/**
 * Which sentences tell which claims, best match of each sentence first in reading order.
 *
 * @param anchored the names, numbers and dates found on the page
 */
export function match(
  reading: Reading,
  indexed: IndexedStory,
  anchored: readonly Anchored[],
  habits: Habits,
): Telling[] {
  const tellings: Telling[] = [];
  const bySentence = new Map<number, Anchored[]>();
  for (const anchor of anchored) {
    const at = sentenceAt(reading.sentences, anchor.start);
    const others = bySentence.get(at);
    if (others) others.push(anchor);
    else bySentence.set(at, [anchor]);
  }
  for (const [index, sentence] of reading.sentences.entries()) {
    const role = reading.page.passages[sentence.passage]?.role;
    if (role === 'comment' || role === 'author') continue;
    if (sentence.lastToken - sentence.firstToken > LONGEST_SENTENCE) continue;
    const anchors = bySentence.get(index) ?? [];
    tellings.push(...tellingsOf(reading, indexed, anchors, habits, sentence, index));
  }
  return tellings;
}

function tellingsOf(
  reading: Reading,
  indexed: IndexedStory,
  anchored: readonly Anchored[],
  habits: Habits,
  sentence: Sentence,
  index: number,
): Telling[] {
  const language = sentence.language ?? reading.language ?? indexed.story.language;
  const words = sentenceWords(reading, sentence, language);
  const wording = indexed.inLanguage(language);
  const features = featuresOf(words, wording, anchored);
  const ranked = closestClaims(features, wording).slice(0, MOST_TO_ALIGN);
  if (ranked.length === 0) return [];
  const stems = words.map((w) => w.stem);
  const present = new Set(stems);
  const found = ranked.flatMap(({ claim, cosine }): Telling[] => {
    const terms = wording.patterns[claim];
    if (!terms) return [{ sentence: index, claim, similarity: cosine, wording: null }];
    const pattern = closestWordings(terms, stems, present);
    if (Math.max(cosine, mostCoverage(pattern, present)) < LEAST_SIMILARITY) return [];
    const lineup = lineUp(words, pattern, habits);
    const similarity = Math.max(cosine, trusted(lineup.coverage, lineup.kept));
    return [{ sentence: index, claim, similarity, wording: { lineup, pattern, words } }];
  });
  return found
    .filter(({ similarity }) => similarity >= LEAST_SIMILARITY)
    .sort((a, b) => b.similarity - a.similarity);
}

/** Coverage as far as it says that the sentence tells the claim. */
function trusted(coverage: number, kept: number): number {
  return coverage * Math.min(1, kept / TRUSTED_KEPT);
}

/** What laying the sentence beside the pattern can yield at the most, from its words in any order. */
function mostCoverage(pattern: readonly PatternWord[], present: ReadonlySet<string>): number {
  let whole = 0;
  let found = 0;
  let kept = 0;
  for (const { stem, weight } of pattern) {
    whole += weight;
    if (!present.has(stem)) continue;
    found += weight;
    if (weight >= 1) kept++;
  }
  return whole === 0 ? 0 : trusted(found / whole, kept);
}

const wordsByLanguage = new Map<string, (type: WordType) => SentenceWord>();

/** How alignment compares the words of a language. */
export function wordIn(language: string): (type: WordType) => SentenceWord {
  let word = wordsByLanguage.get(language);
  if (word === undefined) {
    word = asked((text) => ({ type: typeOf(text), word: text, stem: stem(text, language) }));
    wordsByLanguage.set(language, word);
  }
  return word;
}

/** The words of a sentence with their stems. */
export function sentenceWords(
  { tokens }: Reading,
  { firstToken, lastToken }: Sentence,
  language: string,
): SentenceWord[] {
  return tokens.types.slice(firstToken, lastToken).map(wordIn(language));
}

function featuresOf(
  words: readonly SentenceWord[],
  { isWorded, dictionary, weights }: StoryWording,
  anchored: readonly Anchored[],
): Set<string> {
  const features = new Set<string>();
  if (isWorded) {
    for (const { stem } of words) if (weights.has(stem)) features.add(stem);
  } else if (dictionary) {
    for (const stem of meaningsOf(words, dictionary)) if (weights.has(stem)) features.add(stem);
  }
  for (const { key } of anchored) features.add(key);
  return features;
}

/** Claims that share enough with a sentence to be laid beside it, closest first. */
function closestClaims(
  features: ReadonlySet<string>,
  { weights, claimsWith, lengths }: StoryWording,
): { claim: number; cosine: number }[] {
  const shared = new Float64Array(lengths.length);
  let own = 0;
  for (const feature of features) {
    const weight = weights.get(feature) ?? 0;
    own += weight;
    for (const claim of claimsWith.get(feature) ?? []) shared[claim]! += weight;
  }
  return Array.from(shared, (sum, claim) => ({
    claim,
    cosine: sum === 0 ? 0 : sum / Math.sqrt(own * lengths[claim]!),
  }))
    .filter(({ cosine }) => cosine >= LEAST_TO_ALIGN)
    .sort((a, b) => b.cosine - a.cosine);
}

/** Mentions of names as features. */
export function anchoredNames(mentions: readonly Mention[]): Anchored[] {
  return mentions.map(({ name, start }) => ({ start, key: `#${name}` }));
}
