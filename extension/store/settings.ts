import * as v from 'valibot';
import { FINDING_KINDS, type FindingKind } from '../../src/report.ts';
import type { Area } from './area.ts';
import { type Problem, problem, problemOf, StoreError } from './problem.ts';
import { governing, isSite, RUNNING_MODES, SITE_MODES, type SiteMode } from './sites.ts';

/** Days that history is kept; 0 is for ever. */
export const RETENTIONS = [7, 30, 90, 365, 0] as const;
export const THEMES = ['system', 'light', 'dark'] as const;
export const MARK_STYLES = ['underline', 'shade', 'both'] as const;
export const MARK_COLOURS = ['amber', 'violet', 'teal', 'text'] as const;

const kinds = v.strictObject(
  Object.fromEntries(FINDING_KINDS.map((kind) => [kind, v.boolean()])) as Record<
    FindingKind,
    v.BooleanSchema<undefined>
  >,
);

/** One schema a field: each is stored under its own key, so that two pages can save different fields at once. */
const FIELDS = {
  running: v.picklist(RUNNING_MODES),
  /** The mode of every site that has none of its own. */
  defaultMode: v.picklist(SITE_MODES),
  sites: v.record(v.pipe(v.string(), v.check(isSite, 'not a host name')), v.picklist(SITE_MODES)),
  kinds,
  appearance: v.strictObject({
    theme: v.picklist(THEMES),
    marks: v.picklist(MARK_STYLES),
    colour: v.picklist(MARK_COLOURS),
    /** Thickness of underlines in CSS pixels. */
    thickness: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)),
    tooltip: v.boolean(),
  }),
  history: v.strictObject({ keep: v.boolean(), days: v.picklist(RETENTIONS) }),
  /** Ids of stories that are not compared with pages. */
  storiesOff: v.array(v.string()),
} as const;

export type SettingsField = keyof typeof FIELDS;
export const SettingsSchema = v.strictObject(FIELDS);
export type Settings = v.InferOutput<typeof SettingsSchema>;
export type Appearance = Settings['appearance'];

/** Injection everywhere is a wide permission, so a new reader starts with “only when I click”. */
export const DEFAULTS: Settings = {
  running: 'on-click',
  defaultMode: 'on',
  sites: {},
  kinds: Object.fromEntries(FINDING_KINDS.map((kind) => [kind, true])) as Settings['kinds'],
  appearance: {
    theme: 'system',
    marks: 'underline',
    colour: 'amber',
    thickness: 2,
    tooltip: true,
  },
  history: { keep: true, days: 90 },
  storiesOff: [],
};

export const FIELD_NAMES = Object.keys(FIELDS) as SettingsField[];
const VERSION_KEY = 'settingsVersion';

/** Takes the stored fields of one version to the next. Pure, and never edited once released. */
export type Migration = (stored: Record<string, unknown>) => Record<string, unknown>;

/** `MIGRATIONS[0]` takes version 1 to version 2, and so on; the form first released is version 1. */
const MIGRATIONS: readonly Migration[] = [];
export const SETTINGS_VERSION = MIGRATIONS.length + 1;

/** Bring stored fields of any earlier version to the newest; those of a newer version are left as they are. */
export function migrateSettings(
  stored: Record<string, unknown>,
  version: number,
  steps: readonly Migration[] = MIGRATIONS,
): Record<string, unknown> {
  return steps.slice(version - 1).reduce((fields, step) => step(fields), stored);
}

export interface SettingsRead {
  settings: Settings;
  /** One a stored field that was refused; its default is used, and what is stored stays as it is. */
  problems: Problem[];
}

/**
 * The settings as stored, defaults where nothing is stored. Never throws and never writes:
 * a broken field is refused by name and its default used.
 */
export async function readSettings(area: Area): Promise<SettingsRead> {
  let stored: Record<string, unknown>;
  try {
    stored = await area.get([...FIELD_NAMES, VERSION_KEY]);
  } catch (cause) {
    return { settings: DEFAULTS, problems: [problemOf(cause)] };
  }
  const version = stored[VERSION_KEY];
  return settingsFrom(
    migrateSettings(stored, typeof version === 'number' ? version : SETTINGS_VERSION),
  );
}

function settingsFrom(stored: Record<string, unknown>): SettingsRead {
  const problems: Problem[] = [];
  const settings: Settings = { ...DEFAULTS };
  for (const field of FIELD_NAMES) readField(field);
  return { settings, problems };

  function readField<F extends SettingsField>(field: F): void {
    if (stored[field] === undefined) return;
    const result = v.safeParse(v.object({ [field]: FIELDS[field] }), { [field]: stored[field] });
    if (result.success) Object.assign(settings, result.output);
    else
      problems.push(
        problem(
          'problem_setting',
          v.getDotPath(result.issues[0]) ?? field,
          result.issues[0].message,
        ),
      );
  }
}

/**
 * Save some fields; the others are not touched.
 *
 * @throws StoreError where a value is refused or storage fails; nothing has been changed then
 */
export async function saveSettings(area: Area, change: Partial<Settings>): Promise<void> {
  const result = v.safeParse(v.partial(SettingsSchema), change);
  if (!result.success) {
    const issue = result.issues[0];
    throw new StoreError(
      problem('problem_setting', v.getDotPath(issue) ?? 'settings', issue.message),
    );
  }
  try {
    const stored = await area.get([...FIELD_NAMES, VERSION_KEY]);
    const version = stored[VERSION_KEY];
    // Fields of an older version are written in today’s form together with the version that says so.
    const carried =
      typeof version === 'number' && version < SETTINGS_VERSION
        ? migrateSettings(stored, version)
        : {};
    await area.set({ ...carried, ...result.output, [VERSION_KEY]: SETTINGS_VERSION });
  } catch (cause) {
    throw new StoreError(problemOf(cause));
  }
}

/** Set or, with null, forget the mode of one site. @throws StoreError as {@link saveSettings} */
export async function saveSiteMode(
  area: Area,
  site: string,
  mode: SiteMode | null,
): Promise<Settings> {
  const { settings, problems } = await readSettings(area);
  const broken = problems.find((each) => each.values[0]?.startsWith('sites'));
  if (broken !== undefined) throw new StoreError(broken);
  const sites = { ...settings.sites };
  if (mode === null) delete sites[site];
  else sites[site] = mode;
  await saveSettings(area, { sites });
  return { ...settings, sites };
}

/**
 * What Unspun does on a host: its own entry, its parent domain’s, else the default.
 * Where the reader lists sites (`chosen-sites`), a site without an entry is off.
 *
 * @param presets  an organisation’s modes; an equally specific one of the reader’s wins
 */
export function modeFor(
  settings: Settings,
  host: string,
  presets: Readonly<Record<string, SiteMode>> = {},
): SiteMode {
  const entry = governing({ ...presets, ...settings.sites }, host);
  if (entry !== null) return entry.mode;
  return settings.running === 'chosen-sites' ? 'off' : settings.defaultMode;
}
