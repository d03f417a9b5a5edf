import { parseStory, type Story } from '../../src/stories/story.ts';
import type { Database, Origin, StoredStory } from './database.ts';
import { type Problem, problem, StoreError } from './problem.ts';

/** A story file is text that people write or trim; a larger one is something else. */
export const LARGEST_STORY_FILE = 1_000_000;

export interface StoriesRead {
  /** Oldest first. */
  stories: StoredStory[];
  /** One a stored story that no longer passes as a story; it stays stored, and is not used. */
  problems: Problem[];
}

/** The reader’s own stories, each validated again. */
export async function readStories(db: Database): Promise<StoriesRead> {
  const stories: StoredStory[] = [];
  const problems: Problem[] = [];
  for (const row of await db.getAll('stories')) {
    const parsed = parseStory(row.story);
    if (parsed.ok) stories.push({ ...row, story: parsed.story });
    else problems.push(problem('problem_story', row.id, parsed.problem));
  }
  return { stories: stories.sort((a, b) => a.added - b.added), problems };
}

/**
 * Read the text of a story file.
 *
 * @throws StoreError with the field and what is wrong with it
 */
export function storyFromFile(text: string): Story {
  if (text.length > LARGEST_STORY_FILE)
    throw new StoreError(problem('problem_large', String(LARGEST_STORY_FILE / 1_000_000)));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new StoreError(problem('problem_json'));
  }
  const parsed = parseStory(json);
  if (!parsed.ok) throw new StoreError(problem('problem_file', parsed.problem));
  return parsed.story;
}

/**
 * Add a story of the reader’s. One with an id that is taken gets the next free one (`id-2`, `id-3`, …).
 *
 * @param taken  ids that belong to bundled or preset stories
 * @returns the story as stored
 */
export async function addStory(
  db: Database,
  story: Story,
  origin: Origin,
  taken: readonly string[] = [],
): Promise<StoredStory> {
  const write = db.transaction('stories', 'readwrite');
  const ids = new Set<string>([...taken, ...(await write.store.getAllKeys())]);
  let id = story.id;
  for (let copy = 2; ids.has(id); copy += 1) id = `${story.id.slice(0, 75)}-${copy}`;
  const stored: StoredStory = { id, origin, added: Date.now(), story: { ...story, id } };
  await write.store.add(stored);
  await write.done;
  return stored;
}

/** Put an edited story, or one whose deletion is undone, in its place. */
export async function putStory(db: Database, stored: StoredStory): Promise<void> {
  const parsed = parseStory(stored.story);
  if (!parsed.ok) throw new StoreError(problem('problem_file', parsed.problem));
  await db.put('stories', { ...stored, story: parsed.story });
}

/** Delete a story. @returns what was stored, so that it can be put back; null where there was none */
export async function deleteStory(db: Database, id: string): Promise<StoredStory | null> {
  const write = db.transaction('stories', 'readwrite');
  const stored = await write.store.get(id);
  await write.store.delete(id);
  await write.done;
  return stored ?? null;
}

/** The stories to compare pages with: bundled, preset and the reader’s own, without those switched off. */
export function storiesInUse(
  sources: {
    bundled: readonly Story[];
    preset: readonly Story[];
    own: readonly StoredStory[];
  },
  storiesOff: readonly string[],
): Story[] {
  const byId = new Map<string, Story>();
  for (const story of [...sources.bundled, ...sources.preset, ...sources.own.map((s) => s.story)])
    if (!storiesOff.includes(story.id)) byId.set(story.id, story);
  return [...byId.values()];
}
