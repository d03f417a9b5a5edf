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
 * words that all changed, surely found. Null where none can be shown beside its natural wording.
 */
export function leadFinding(findings: readonly Finding[]): Finding | null {
  const repeats = new Map<string, number>();
  for (const { actual } of findings)
    repeats.set(actual.toLowerCase(), (repeats.get(actual.toLowerCase()) ?? 0) + 1);
  let lead: Finding | null = null;
  let best = 0;
  for (const finding of findings) {
    const { natural, actual, kind, confidence } = finding;
    if (!natural || natural.length > LONGEST || actual.length > LONGEST) continue;
    if (!TELLING.has(kind)) continue;
    const [before, after] = [wordsOf(actual), wordsOf(natural)];
    const strength =
      Math.min(repeats.get(actual.toLowerCase())!, MOST_REPEATS) +
      (isShortPhrase(before) && isShortPhrase(after) ? 2 : 0) +
      (before.some((word) => after.includes(word)) ? 0 : 2) +
      (kind === 'name' ? 1 : 0) +
      2 * confidence;
    if (strength > best) [lead, best] = [finding, strength];
  }
  return lead;
}

const wordsOf = (text: string) => text.trim().toLowerCase().split(/\s+/);
const isShortPhrase = (words: readonly string[]) => words.length === 2 || words.length === 3;
