import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokens.ts';
import { type Dictionary, dictionaryOf } from './dictionary.ts';
import { indexNames, type NameIndex } from './mentions.ts';
import { patternsOf, type TermPattern } from './pattern.ts';
import type { Anchor, Claim, Story } from './story.ts';
import { functionWords } from './weights.ts';

/** A story made ready for many pages. Build it once; it is never changed. */
export interface IndexedStory {
  readonly story: Story;
  /** Made from a text, sentence by sentence, and not written claim by claim. */
  readonly isWholeText: boolean;
  readonly names: NameIndex<string>;
  readonly claims: readonly IndexedClaim[];
  /** Made when a page in that language is first compared: most pages name too little of a story to be. */
  inLanguage(language: string): StoryWording;
}

export interface IndexedClaim {
  readonly claim: Claim;
}

/** What sentences of one language are compared with. A feature is a content stem or an anchor's key. */
export interface StoryWording {
  /** The claims' terms; undefined for a claim that has none in this language. */
  readonly patterns: readonly (readonly TermPattern[] | undefined)[];
  /** Whether the story is told in this language; elsewhere a dictionary says what words stand for, if it has one. */
  readonly isWorded: boolean;
  readonly dictionary: Dictionary | null;
  /** How much a feature tells one claim from another (its squared inverse frequency), in any language of the story. */
  readonly weights: ReadonlyMap<string, number>;
  /** The claims that have a feature, by feature. */
  readonly claimsWith: ReadonlyMap<string, readonly number[]>;
  /** By claim, the weights of its features added up. */
  readonly lengths: Float64Array;
}

/** How an anchor stands among a claim's features. */
export function anchorKey(anchor: Anchor): string {
  if ('name' in anchor) return `#${anchor.name}`;
  if ('number' in anchor) return `#${anchor.number}`;
  return `#${anchor.date}`;
}

/** The content stems of a wording. */
export function contentStems(text: string, language: string): string[] {
  const grammar = functionWords(language);
  return tokenize(text)
    .words.filter((word) => !grammar.has(word) && word.length > 1)
    .map((word) => stem(word, language));
}

/** Index a validated story. */
export function indexStory(story: Story): IndexedStory {
  const isWholeText = !story.claims.some(({ core }) => core);
  const claims = story.claims.map((claim) => ({ claim }));
  const known = new Map<string, StoryWording>();
  let features: ClaimFeatures | null = null;
  const inLanguage = (language: string): StoryWording => {
    const before = known.get(language);
    if (before) return before;
    features ??= featuresOf(story);
    const wording = wordingIn(language, story, features);
    known.set(language, wording);
    return wording;
  };
  return { story, isWholeText, names: indexNames(story.names), claims, inLanguage };
}

interface ClaimFeatures {
  /** By claim and language the claim is worded in. */
  readonly byClaim: readonly ReadonlyMap<string, ReadonlySet<string>>[];
  readonly weights: ReadonlyMap<string, number>;
}

function featuresOf({ claims }: Story): ClaimFeatures {
  const byClaim = claims.map(featuresOfClaim);
  const counts = new Map<string, number>();
  for (const features of byClaim) {
    const all = new Set([...features.values()].flatMap((set) => [...set]));
    for (const feature of all) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const [feature, count] of counts)
    weights.set(feature, Math.log(1 + claims.length / count) ** 2);
  return { byClaim, weights };
}

function featuresOfClaim({ anchors, terms, statement }: Claim): Map<string, Set<string>> {
  const features = new Map<string, Set<string>>();
  const keys = anchors.map(anchorKey);
  for (const language of new Set([...Object.keys(terms), ...Object.keys(statement)])) {
    const wordings = [statement[language] ?? '', ...(terms[language] ?? []).flat()];
    const stems = wordings.flatMap((wording) => contentStems(wording, language));
    features.set(language, new Set([...stems, ...keys]));
  }
  return features;
}

function wordingIn(
  language: string,
  story: Story,
  { byClaim, weights }: ClaimFeatures,
): StoryWording {
  const claimsWith = new Map<string, number[]>();
  const lengths = new Float64Array(byClaim.length);
  for (const [claim, features] of byClaim.entries()) {
    for (const feature of features.get(language) ?? features.get(story.language) ?? []) {
      lengths[claim]! += weights.get(feature) ?? 0;
      const claims = claimsWith.get(feature);
      if (claims) claims.push(claim);
      else claimsWith.set(feature, [claim]);
    }
  }
  const words = story.words[language];
  return {
    patterns: story.claims.map(
      ({ terms }) => terms[language] && patternsOf(terms[language], language),
    ),
    isWorded: byClaim.some((features) => features.has(language)),
    dictionary: words
      ? dictionaryOf(words, language, (wording) => contentStems(wording, story.language))
      : null,
    weights,
    claimsWith,
    lengths,
  };
}
