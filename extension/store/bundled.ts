import liveShopping from '../../src/data/tiktok-live-shopping.json';
import { parseStory, type Story } from '../../src/stories/story.ts';

let bundled: readonly Story[] | null = null;

/**
 * The stories that come with the extension. They pass the same validation as a reader’s; the build checks it too.
 * They are read when first wanted: at every start of the worker it took 24 of 54 ms, and a popup may be waiting.
 */
export function bundledStories(): readonly Story[] {
  bundled ??= [liveShopping].map((file) => {
    const parsed = parseStory(file);
    if (!parsed.ok) throw new Error(parsed.problem);
    return parsed.story;
  });
  return bundled;
}
