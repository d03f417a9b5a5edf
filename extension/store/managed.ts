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
});

export interface Presets {
  sites: Record<string, SiteMode>;
  stories: Story[];
  problems: Problem[];
}

/** An organisation’s presets; empty where there are none. Never throws: what is refused is named. */
export async function readPresets(area: Pick<Area, 'get'>): Promise<Presets> {
  let stored: unknown;
  try {
    stored = await area.get(['sites', 'stories']);
  } catch {
    // Firefox rejects where no policy is installed, which is how nearly everyone runs.
    return { sites: {}, stories: [], problems: [] };
  }
  const result = v.safeParse(ManagedSchema, stored);
  if (!result.success) return { sites: {}, stories: [], problems: [refusal(result.issues)] };
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
