import type { Finding, FindingKind } from '../../src/report.ts';

/** Kinds that convince a reader at a glance; glue and leftovers also stand on honest pages. */
const TELLING: ReadonlySet<FindingKind> = new Set([
  'name',
  'substitution',
  'translation',
  'disguise',
  'number',
]);

/** Longer ones do not fit the two lines that the lead has. */
const LONGEST = 40;

/** Repeats beyond this convince no further. */
const MOST_REPEATS = 4;

/**
 * The finding that shows best what happened to the page: a phrase that comes again and again, of two or three
 * words, surely found. Null where none can be shown beside its natural wording.
 */
export function leadFinding(findings: readonly Finding[]): Finding | null {
  const repeats = new Map<string, number>();
  for (const each of findings) repeats.set(wording(each), (repeats.get(wording(each)) ?? 0) + 1);
  const strength = (finding: Finding) =>
    Math.min(repeats.get(wording(finding))!, MOST_REPEATS) +
    (isShortPhrase(finding.actual) && isShortPhrase(finding.natural!) ? 2 : 0) +
    (finding.kind === 'name' ? 1 : 0) +
    2 * finding.confidence;
  let lead: Finding | null = null;
  for (const finding of findings) {
    const { natural, actual, kind } = finding;
    if (!natural || natural.length > LONGEST || actual.length > LONGEST) continue;
    if (TELLING.has(kind) && (lead === null || strength(finding) > strength(lead))) lead = finding;
  }
  return lead;
}

const wording = ({ actual, natural }: Finding) => `${actual}→${natural}`.toLowerCase();

function isShortPhrase(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  return words === 2 || words === 3;
}
