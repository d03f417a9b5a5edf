import liveShopping from '../../src/data/tiktok-live-shopping.json';
import { parseStory, type Story } from '../../src/stories/story.ts';

/** The stories that come with the extension. They pass the same validation as a reader’s; the build checks it too. */
export const BUNDLED: readonly Story[] = [liveShopping].map((file) => {
  const parsed = parseStory(file);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.story;
});
