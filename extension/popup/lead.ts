import type { Finding, FindingKind } from '../../src/report.ts';

/** Kinds in the order in which they convince a reader at a glance. */
const TELLING: readonly FindingKind[] = [
  'name',
  'substitution',
  'translation',
  'disguise',
  'number',
];

/** Longer ones do not fit the two lines that the lead has. */
const LONGEST = 48;

/** The finding that shows best what happened to the page; null where none can be shown beside its natural wording. */
export function leadFinding(findings: readonly Finding[]): Finding | null {
  let lead: Finding | null = null;
  for (const finding of findings) {
    const { natural, actual, kind } = finding;
    if (!natural || natural.length > LONGEST || actual.length > LONGEST) continue;
    if (TELLING.includes(kind) && (lead === null || strength(finding) > strength(lead)))
      lead = finding;
  }
  return lead;
}

/** Sureness first; of equally sure ones the longer phrase says more. */
const strength = (finding: Finding) =>
  Math.round(finding.confidence * 20) * 100 +
  Math.min(finding.actual.length, LONGEST) -
  TELLING.indexOf(finding.kind);
