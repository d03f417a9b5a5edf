import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { send } from '../messaging.ts';
import { type Database, type StoredStory, withDatabase } from '../store/database.ts';
import { type Problem, problemOf } from '../store/problem.ts';
import { readStories, type StoriesRead } from '../store/stories.ts';

/** The reader’s stories as stored, and how to change them: every change is told to the detector. */
export function useOwnStories(): {
  read: StoriesRead | null;
  problem: Problem | null;
  change<T>(work: (db: Database) => Promise<T>): Promise<T>;
} {
  const [read, setRead] = useState<StoriesRead | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const load = useCallback(
    () => withDatabase(readStories).then(setRead, (cause: unknown) => setProblem(problemOf(cause))),
    [],
  );
  useEffect(() => void load(), [load]);

  const change = useCallback(
    async <T>(work: (db: Database) => Promise<T>): Promise<T> => {
      const result = await withDatabase(work);
      await load();
      await send(browser, 'stories-changed', null);
      return result;
    },
    [load],
  );
  return { read, problem, change };
}

/** A story as a file of its own. */
export const storyFile = ({ story }: Pick<StoredStory, 'story'>) =>
  `${JSON.stringify(story, null, 2)}\n`;
