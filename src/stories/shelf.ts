import type { Reading } from '../text/reading.ts';
import { type IndexedStory, indexStory } from './index-story.ts';
import { keyOf, NameIndex, NO_SPACES } from './mentions.ts';
import type { Story } from './story.ts';

/** A page that names fewer of a story's names, or fewer than half, is not compared with it: most pages end here. */
const FEWEST_NAMES = 3;

/** How many names of a story a page has to have before it is compared with it. */
export function fewestNames(story: Story): number {
  return Math.min(FEWEST_NAMES, Math.ceil(story.names.length / 2));
}

/**
 * Many stories, each indexed when the first page needs it. A page costs one look-up for each of its different
 * words, however many stories there are.
 */
export interface Shelf {
  readonly size: number;
  /** The stories that a page may be about, by the beginnings of its words; cheap, and generous. */
  likely(reading: Reading): IndexedStory[];
}

/** Put validated stories on a shelf. */
export function shelve(stories: readonly Story[]): Shelf {
  const indexed: (IndexedStory | undefined)[] = [];
  const names: NameIndex[] = [];
  const byKey = new Map<string, number[]>();
  const always: number[] = [];
  const inScriptsWithoutSpaces: number[] = [];
  for (const [at, story] of stories.entries()) {
    if (story.names.length === 0) always.push(at);
    const index = new NameIndex(story.names);
    names.push(index);
    if (index.unspaced.length > 0) inScriptsWithoutSpaces.push(at);
    for (const key of index.keys) {
      const list = byKey.get(key);
      if (list) list.push(at);
      else byKey.set(key, [at]);
    }
  }
  const indexedAt = (at: number): IndexedStory => {
    indexed[at] ??= indexStory(stories[at]!, names[at]);
    return indexed[at];
  };
  return {
    size: stories.length,
    likely(reading) {
      const named = new Set<readonly number[]>();
      for (const type of reading.tokens.types) {
        const list = byKey.get(keyOf(type));
        if (list !== undefined) named.add(list);
      }
      const hits = new Map<number, number>();
      for (const list of named) for (const at of list) hits.set(at, (hits.get(at) ?? 0) + 1);
      const picked = new Set(always);
      for (const [at, count] of hits) if (count >= fewestNames(stories[at]!)) picked.add(at);
      if (inScriptsWithoutSpaces.length > 0 && NO_SPACES.test(reading.text)) {
        for (const at of inScriptsWithoutSpaces) picked.add(at);
      }
      return [...picked].sort((a, b) => a - b).map(indexedAt);
    },
  };
}
