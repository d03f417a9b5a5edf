import type { FindingKind } from '../../src/report.ts';

/** A change that a spinner could make. `start` and `end` are UTF-16 offsets into the unspun text; equal ones insert. */
export interface Edit {
  start: number;
  end: number;
  /** What the spinner puts there. */
  actual: string;
  kind: FindingKind;
}

/**
 * One way of spinning. Channels share no tables, so that what was learned from one can be tested on another.
 *
 * `reworded` says what a rate counts: of a channel that rewords, the share of the text's words that it changes;
 * of one that leaves traces, the share of the places where it could leave one.
 */
export interface Channel {
  readonly name: string;
  readonly reworded: boolean;
  /** The verdicts that are right for a text of the bundled story, and for any other, spun by this channel. */
  readonly verdicts: { readonly story: readonly string[]; readonly other: readonly string[] };
  /** Every change it could make, in any order; they may overlap. The same seed gives the same changes. */
  opportunities(text: string, seed: number): Edit[];
}

export const SPUN = { story: ['spun'], other: ['spun-text'] } as const;

/** A trace alone accuses no page about anything else, and is no mistake where it does. */
export const TRACE = {
  story: ['spun', 'verbatim', 'own-words'],
  other: ['spun-text', 'unrelated', 'none'],
} as const;

/** Give `replacement` the capitals of what it replaces. */
export function likeCase(replacement: string, replaced: string): string {
  if (!/^\p{Lu}/u.test(replaced)) return replacement;
  return replacement.charAt(0).toUpperCase() + replacement.slice(1);
}
