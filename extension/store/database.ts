import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Verdict } from '../../src/report.ts';
import type { Story } from '../../src/stories/story.ts';
import { problem, problemOf, StoreError } from './problem.ts';

/** Where a reader’s story came from. */
export const ORIGINS = ['page', 'selection', 'text', 'file'] as const;
export type Origin = (typeof ORIGINS)[number];

/** A reader’s own story as stored; `story` is validated again whenever it is read. */
export interface StoredStory {
  id: string;
  origin: Origin;
  /** Milliseconds since 1970. */
  added: number;
  story: Story;
}

/** A page that was judged. One row a page and day. */
export interface Visit {
  /** Counts up, so that a greater id is a later visit. */
  id: number;
  /** Milliseconds since 1970. */
  at: number;
  url: string;
  /** As `siteOf` gives it. */
  site: string;
  title: string;
  verdict: Verdict;
  /** In [0, 100]. */
  score: number;
  findings: number;
  /** The story’s title, null where none matched. */
  story: string | null;
  language: string | null;
}

export interface Tables extends DBSchema {
  stories: { key: string; value: StoredStory };
  history: { key: number; value: Visit; indexes: { url: string; at: number } };
}

export type Database = IDBPDatabase<Tables>;
type Upgrade = IDBPTransaction<Tables, ArrayLike<'stories' | 'history'>, 'versionchange'>;

export const DATABASE_NAME = 'unspun';

/** `STEPS[n]` takes version `n` to `n + 1`; 0 is no database. Steps only add, and are never edited once released. */
const STEPS: readonly ((db: Database, upgrade: Upgrade) => void | Promise<void>)[] = [
  (db) => {
    db.createObjectStore('stories', { keyPath: 'id' });
  },
  (db) => {
    db.createObjectStore('history', { keyPath: 'id', autoIncrement: true });
  },
  // Finding the earlier visit to a page, and the visits that are too old, without reading all of them.
  (_, upgrade) => {
    const history = upgrade.objectStore('history');
    history.createIndex('url', 'url');
    history.createIndex('at', 'at');
  },
];

export const DATABASE_VERSION = STEPS.length;

/**
 * How long to wait for another page of the extension to let go of an older version.
 * They close theirs at once when asked, so a wait this long means that one hangs.
 */
const BLOCKED_AFTER_MS = 3_000;

/**
 * Open the database, brought to the newest version. It closes itself when a later version wants it.
 *
 * @throws StoreError where it is blocked, broken, of a newer version, or storage is switched off;
 *   an upgrade that fails leaves the earlier version as it was
 */
export async function openDatabase(): Promise<Database> {
  let blocked: ReturnType<typeof setTimeout> | undefined;
  const opened = open();
  const tooLong = new Promise<never>((_, reject) => {
    blocked = setTimeout(
      () => reject(new StoreError(problem('problem_blocked'))),
      BLOCKED_AFTER_MS,
    );
  });
  try {
    return await Promise.race([opened, tooLong]);
  } catch (cause) {
    opened.then((late) => late.close()).catch(() => undefined);
    throw new StoreError(problemOf(cause));
  } finally {
    clearTimeout(blocked);
  }
}

// Storage that is switched off throws at once; async makes that a rejection like every other.
async function open(): Promise<Database> {
  return openDB<Tables>(DATABASE_NAME, DATABASE_VERSION, {
    async upgrade(db, from, _to, upgrade) {
      for (const step of STEPS.slice(from)) await step(db, upgrade as Upgrade);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}

/** Run one piece of work on the database and close it again; whatever fails comes as a StoreError. */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase();
  try {
    return await work(db);
  } catch (cause) {
    throw new StoreError(problemOf(cause));
  } finally {
    db.close();
  }
}
