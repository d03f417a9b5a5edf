import liveShopping from '../../src/data/tiktok-live-shopping.json';
import type { Story } from '../../src/stories/story.ts';

const BUNDLED: readonly Story[] = [liveShopping as Story];

/**
 * The stories that come with the extension. The build has held them to the schema word for word: doing it again took
 * 24 ms of the first page of a worker that had slept.
 */
export function bundledStories(): readonly Story[] {
  return BUNDLED;
}
