import type { FindingKind } from '../report.ts';
import type { Candidate } from '../spin/rule.ts';

/** Where two findings overlap, the kind that says more about the same words stands. */
const RANK: readonly FindingKind[] = [
  'disguise',
  'name',
  'number',
  'quotation',
  'boilerplate',
  'substitution',
  'translation',
  'insertion',
  'glue',
];

/**
 * Findings that do not overlap, in page order.
 *
 * @param candidates in order of preference within a kind: rules that saw the story come before those that did not
 */
export function withoutOverlap(candidates: readonly Candidate[]): Candidate[] {
  const ranked = candidates
    .filter(({ start, end }) => end > start)
    .map((candidate, index) => ({ candidate, index }))
    .sort(
      (a, b) =>
        RANK.indexOf(a.candidate.kind) - RANK.indexOf(b.candidate.kind) || a.index - b.index,
    );
  const kept: Candidate[] = [];
  for (const { candidate } of ranked) {
    const at = firstAfter(kept, candidate.start);
    const before = kept[at - 1];
    const after = kept[at];
    if ((before && before.end > candidate.start) || (after && after.start < candidate.end))
      continue;
    kept.splice(at, 0, candidate);
  }
  return kept;
}

/** Index of the first kept finding that starts after `start`. */
function firstAfter(kept: readonly Candidate[], start: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (kept[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
