import * as v from 'valibot';
import { VERDICTS } from '../../src/report.ts';
import { parseStory } from '../../src/stories/story.ts';
import type { Area } from './area.ts';
import { type Database, ORIGINS } from './database.ts';
import { problem, problemOf, refusal, StoreError } from './problem.ts';
import {
  FIELD_NAMES,
  migrateSettings,
  readSettings,
  SETTINGS_VERSION,
  type Settings,
  SettingsSchema,
  saveSettings,
} from './settings.ts';
import { readStories } from './stories.ts';

const visit = v.strictObject({
  id: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: v.pipe(v.number(), v.finite()),
  url: v.string(),
  site: v.string(),
  title: v.string(),
  verdict: v.picklist(VERDICTS),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  findings: v.pipe(v.number(), v.integer(), v.minValue(0)),
  story: v.nullable(v.string()),
  language: v.nullable(v.string()),
});

const story = v.strictObject({
  id: v.string(),
  origin: v.picklist(ORIGINS),
  added: v.pipe(v.number(), v.finite()),
  story: v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const parsed = parseStory(dataset.value);
      if (parsed.ok) return parsed.story;
      addIssue({ message: parsed.problem });
      return NEVER;
    }),
  ),
});

/** Everything that Unspun keeps, as one file. */
const BackupSchema = v.strictObject({
  format: v.literal('unspun-backup', 'format must be "unspun-backup"'),
  version: v.literal(1, 'this backup is of a version that this Unspun does not know'),
  made: v.pipe(v.string(), v.isoTimestamp('made must be a time')),
  settingsVersion: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(SETTINGS_VERSION)),
  settings: v.record(v.string(), v.unknown()),
  stories: v.array(story),
  history: v.array(visit),
});

export interface Backup extends v.InferOutput<typeof BackupSchema> {
  settings: Settings;
}

export async function makeBackup(area: Area, db: Database, now: Date): Promise<Backup> {
  return {
    format: 'unspun-backup',
    version: 1,
    made: now.toISOString(),
    settingsVersion: SETTINGS_VERSION,
    settings: (await readSettings(area)).settings,
    stories: (await readStories(db)).stories,
    history: await db.getAll('history'),
  };
}

/**
 * Read the text of a backup file; settings of an earlier version are brought to today’s.
 *
 * @throws StoreError with the first field that is refused
 */
export function readBackup(text: string): Backup {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new StoreError(problem('problem_json'));
  }
  const file = v.safeParse(BackupSchema, json);
  if (!file.success) throw new StoreError(refusal(file.issues));
  const settings = v.safeParse(v.object({ settings: SettingsSchema }), {
    settings: migrateSettings(file.output.settings, file.output.settingsVersion),
  });
  if (!settings.success) throw new StoreError(refusal(settings.issues));
  return { ...file.output, settings: settings.output.settings };
}

/**
 * Put a backup in the place of everything that is stored: all of it or, where anything fails, nothing.
 *
 * Settings and the database cannot share a transaction, so settings go first and are put back when the
 * database refuses.
 *
 * @throws StoreError
 */
export async function restoreBackup(area: Area, db: Database, backup: Backup): Promise<void> {
  const before = await area.get([...FIELD_NAMES, 'settingsVersion']);
  await saveSettings(area, backup.settings);
  try {
    const write = db.transaction(['stories', 'history'], 'readwrite');
    const stories = write.objectStore('stories');
    const history = write.objectStore('history');
    await Promise.all([
      stories.clear(),
      history.clear(),
      ...backup.stories.map((row) => stories.put(row)),
      ...backup.history.map((row) => history.put(row)),
      write.done,
    ]);
  } catch (cause) {
    await area.remove(FIELD_NAMES.filter((field) => before[field] === undefined));
    await area.set(before);
    throw new StoreError(problemOf(cause));
  }
}
