import type { Reading } from '../text/reading.ts';
import { tokenize } from '../text/tokens.ts';
import { type IndexedStory, indexStory } from './index-story.ts';
import { NameIndex } from './mentions.ts';
import type { Story } from './story.ts';

/** A page that names fewer of a story's names, or fewer than half, is not compared with it: most pages end here. */
const FEWEST_NAMES = 3;
/**
 * A page is compared with so many stories at the most, those whose rarest names it has. Comparing takes half a
 * millisecond a story; of 100 spun copies of as many of 2,000 stories on the same subjects all were told whose they are.
 */
const MOST_COMPARED = 12;
/** So many stories are kept indexed, at 40 kB each: those last compared. */
const MOST_INDEXED = 100;

/** How many names of a story a page has to have before it is compared with it. */
export function fewestNames(story: Story): number {
  return Math.min(FEWEST_NAMES, Math.ceil(story.names.length / 2));
}

/**
 * Many stories, each indexed when a page is first compared with it. A page costs one look-up for each of its words,
 * however many stories there are.
 */
export interface Shelf {
  readonly size: number;
  /** The stories that a page may be about, by the names and, of a story without names, by the words that it has. */
  likely(reading: Reading): IndexedStory[];
}

/** Put validated stories on a shelf. */
export function shelve(stories: readonly Story[]): Shelf {
  const names = new NameIndex<number>();
  const words = new Map<string, number[]>();
  for (const [at, story] of stories.entries()) {
    for (const name of story.names) names.add(name, at);
    if (story.names.length > 0) continue;
    for (const word of wordsOf(story)) {
      const holders = words.get(word);
      if (holders) holders.push(at);
      else words.set(word, [at]);
    }
  }
  const nameless = stories.flatMap(({ names }, at) => (names.length === 0 ? [at] : []));
  const fewest = stories.map(fewestNames);
  const indexed = new Map<number, IndexedStory>();
  const indexedAt = (at: number): IndexedStory => {
    const found = indexed.get(at) ?? indexStory(stories[at]!);
    indexed.delete(at);
    indexed.set(at, found);
    for (const oldest of indexed.keys()) {
      if (indexed.size <= MOST_INDEXED) break;
      indexed.delete(oldest);
    }
    return found;
  };
  return {
    size: stories.length,
    likely(reading) {
      const named = new Score(stories.length);
      for (const holders of names.holdersOn(reading)) named.add(holders);
      const picked = named.best((at) => named.hits[at]! >= fewest[at]!);
      if (nameless.length <= MOST_COMPARED) picked.push(...nameless);
      else {
        const told = new Score(stories.length);
        for (const word of new Set(reading.tokens.words)) told.add(words.get(word) ?? []);
        picked.push(...told.best(() => true));
      }
      return picked.sort((a, b) => a - b).map(indexedAt);
    },
  };
}

/** What a story without names is found by. */
function wordsOf({ claims, language }: Story): Set<string> {
  const terms = claims.flatMap(({ terms }) => (terms[language] ?? []).flat());
  return new Set(terms.flatMap((term) => tokenize(term).words));
}

/** How much each story of a shelf has of what stands on a page. */
class Score {
  /** By story: how many of its forms or words the page has. */
  readonly hits: Uint16Array;
  readonly #weights: Float64Array;
  readonly #met: number[] = [];

  constructor(stories: number) {
    this.hits = new Uint16Array(stories);
    this.#weights = new Float64Array(stories);
  }

  /** The page has what these stories have: the fewer they are, the more it says. */
  add(holders: readonly number[]): void {
    const weight = Math.log(1 + this.hits.length / holders.length);
    for (const at of holders) {
      if (this.hits[at] === 0) this.#met.push(at);
      this.hits[at]!++;
      this.#weights[at]! += weight;
    }
  }

  /** The stories that the page has most of. */
  best(isLikely: (at: number) => boolean): number[] {
    const weights = this.#weights;
    return this.#met
      .filter(isLikely)
      .sort((a, b) => weights[b]! - weights[a]! || a - b)
      .slice(0, MOST_COMPARED);
  }
}
