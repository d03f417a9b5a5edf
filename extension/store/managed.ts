import * as v from 'valibot';
import { parseStory, type Story } from '../../src/stories/story.ts';
import type { Area } from './area.ts';
import { type Problem, problem, refusal } from './problem.ts';
import { isSite, SITE_MODES, type SiteMode } from './sites.ts';

/**
 * What an organisation may preset (`managed-schema.json` is the same for Chromium’s policies).
 * A story is the text of a story file: Chromium’s policy schemas cannot describe its nested records.
 */
const ManagedSchema = v.object({
  sites: v.optional(
    v.array(
      v.object({
        site: v.pipe(v.string(), v.check(isSite, 'not a host name')),
        mode: v.picklist(SITE_MODES),
      }),
    ),
    [],
  ),
  stories: v.optional(v.array(v.string()), []),
  /** Whether a page that explains Unspun opens when it has been installed. */
  welcome: v.optional(v.boolean(), true),
});

export interface Presets {
  sites: Record<string, SiteMode>;
  stories: Story[];
  welcome: boolean;
  problems: Problem[];
}

export const NO_PRESETS: Presets = { sites: {}, stories: [], welcome: true, problems: [] };

/** The areas of the browser's storage that presets are read from and kept in. */
export interface PresetAreas {
  managed: Pick<Area, 'get'>;
  local: Area;
}

/** Where `storage.local` keeps the presets as they were last read. */
const KEPT = 'presets';

/** An organisation’s presets; empty where there are none. Never throws: what is refused is named. */
export async function readPresets(managed: PresetAreas['managed']): Promise<Presets> {
  return presetsFrom(await presetFields(managed));
}

/**
 * The presets as they were last read, without waiting for the browser: after its start, Chromium answers the first
 * question about `storage.managed` only when over 2 s have passed. A page that is opened at once has its badge after
 * 0.6 to 1.3 s with them and after 2.2 to 3.1 s without (eight starts each, two cores). Where none were ever read,
 * the browser's answer is waited for, so that nothing runs where a preset would switch it off.
 */
export async function lastPresets({ managed, local }: PresetAreas): Promise<Presets> {
  const kept = (await local.get([KEPT]).catch(() => null))?.[KEPT];
  return kept === undefined ? keepPresets({ managed, local }) : presetsFrom(kept);
}

/** Read the presets and keep them for {@link lastPresets}; a change shows itself as one of `storage.local`. */
export async function keepPresets({ managed, local }: PresetAreas): Promise<Presets> {
  const fields = await presetFields(managed);
  try {
    const { [KEPT]: kept } = await local.get([KEPT]);
    if (JSON.stringify(kept) !== JSON.stringify(fields)) await local.set({ [KEPT]: fields });
  } catch {
    // Older presets must not stand in for these: without any, the browser is asked each time.
    await local.remove([KEPT]).catch(() => undefined);
  }
  return presetsFrom(fields);
}

async function presetFields(managed: PresetAreas['managed']): Promise<unknown> {
  try {
    return await managed.get(['sites', 'stories', 'welcome']);
  } catch {
    // Firefox rejects where no policy is installed, which is how nearly everyone runs.
    return {};
  }
}

function presetsFrom(fields: unknown): Presets {
  const result = v.safeParse(ManagedSchema, fields);
  if (!result.success) return { ...NO_PRESETS, problems: [refusal(result.issues)] };
  const problems: Problem[] = [];
  const stories = result.output.stories.flatMap((text, index) => {
    const parsed = parseStory(jsonOrNull(text));
    if (parsed.ok) return [parsed.story];
    problems.push(problem('problem_field', `stories.${index}`, parsed.problem));
    return [];
  });
  return {
    sites: Object.fromEntries(result.output.sites.map(({ site, mode }) => [site, mode])),
    stories,
    welcome: result.output.welcome,
    problems,
  };
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
