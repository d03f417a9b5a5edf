import * as v from 'valibot';
import { problem, refusal, StoreError } from './problem.ts';
import { isSite, SITE_MODES, type SiteModes } from './sites.ts';

/** The list of sites as a file of its own, to share or to carry over. */
const SitesFileSchema = v.strictObject({
  format: v.literal('unspun-sites', 'format must be "unspun-sites"'),
  version: v.literal(1, 'version must be 1'),
  sites: v.record(v.pipe(v.string(), v.check(isSite, 'not a host name')), v.picklist(SITE_MODES)),
});

export function sitesFile(sites: SiteModes): string {
  return `${JSON.stringify({ format: 'unspun-sites', version: 1, sites }, null, 2)}\n`;
}

/** @throws StoreError with the first field that is refused */
export function readSitesFile(text: string): SiteModes {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new StoreError(problem('problem_json'));
  }
  const file = v.safeParse(SitesFileSchema, json);
  if (!file.success) throw new StoreError(refusal(file.issues));
  return file.output.sites;
}
