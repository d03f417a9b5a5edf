import type { Story } from '../../src/stories/story.ts';
import type { Browser } from '../browser.ts';
import { bundledStories } from '../store/bundled.ts';
import { withDatabase } from '../store/database.ts';
import { lastPresets, type Presets } from '../store/managed.ts';
import { readSettings, type Settings } from '../store/settings.ts';
import type { SiteModes } from '../store/sites.ts';
import { readStories, storiesInUse } from '../store/stories.ts';

/** What the reader and their organisation decided. */
export interface Choices {
  settings: Settings;
  presets: Presets;
  /** The reader's sites over the organisation's. */
  sites: SiteModes;
}

export async function readChoices({ storage }: Pick<Browser, 'storage'>): Promise<Choices> {
  const [{ settings }, presets] = await Promise.all([
    readSettings(storage.local),
    lastPresets(storage),
  ]);
  return { settings, presets, sites: { ...presets.sites, ...settings.sites } };
}

/** The stories to compare with, and whether the reader's own are among them. */
export interface StoriesInUse {
  stories: Story[];
  ownRead: boolean;
}

/** The stories to compare with. A database that cannot be opened leaves the others in use. */
export async function readStoriesInUse({ settings, presets }: Choices): Promise<StoriesInUse> {
  const read = await withDatabase(readStories).catch(() => null);
  const sources = { bundled: bundledStories(), preset: presets.stories, own: read?.stories ?? [] };
  return { stories: storiesInUse(sources, settings.storiesOff), ownRead: read !== null };
}
