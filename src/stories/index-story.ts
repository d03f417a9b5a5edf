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
  readonly names: NameIndex;
  readonly claims: readonly IndexedClaim[];
  /** How much a feature (a stem, or an anchor's key) tells one claim from another, by feature. */
  readonly idf: ReadonlyMap<string, number>;
  /** By language the story is not worded in: what its words stand for, as content stems of the story's language. */
  readonly dictionaries: ReadonlyMap<string, Dictionary>;
}

export interface IndexedClaim {
  readonly claim: Claim;
  /** By language. */
  readonly patterns: ReadonlyMap<string, readonly TermPattern[]>;
  /** By language the claim is worded in: its content stems and its anchors' keys. */
  readonly features: ReadonlyMap<string, ReadonlySet<string>>;
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
  const claims = story.claims.map(indexClaim);
  const counts = new Map<string, number>();
  for (const { features } of claims) {
    const all = new Set([...features.values()].flatMap((set) => [...set]));
    for (const feature of all) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const idf = new Map<string, number>();
  for (const [feature, count] of counts) idf.set(feature, Math.log(1 + claims.length / count));
  const dictionaries = new Map<string, Dictionary>();
  for (const [language, words] of Object.entries(story.words)) {
    const stemsOf = (wording: string) => contentStems(wording, story.language);
    dictionaries.set(language, dictionaryOf(words, language, stemsOf));
  }
  const isWholeText = !story.claims.some(({ core }) => core);
  return { story, isWholeText, names: indexNames(story.names), claims, idf, dictionaries };
}

function indexClaim(claim: Claim): IndexedClaim {
  const patterns = new Map<string, TermPattern[]>();
  for (const [language, terms] of Object.entries(claim.terms)) {
    patterns.set(language, patternsOf(terms, language));
  }
  const features = new Map<string, Set<string>>();
  const anchors = claim.anchors.map(anchorKey);
  for (const language of new Set([...Object.keys(claim.terms), ...Object.keys(claim.statement)])) {
    const wordings = [claim.statement[language] ?? '', ...(claim.terms[language] ?? []).flat()];
    const stems = wordings.flatMap((wording) => contentStems(wording, language));
    features.set(language, new Set([...stems, ...anchors]));
  }
  return { claim, patterns, features };
}
