import type { ReasonCode } from './reasons.ts';

/**
 * The verdict on a page.
 *
 * `verbatim`, `spun`, `translated`: a copy of a known story: unaltered, machine-reworded, machine-translated.
 * `own-words`: the same event, independently told. `unrelated`: stories were compared and none matches.
 * `spun-text`: no story matches, yet the wording is machine-spun. `none`: nothing could be judged.
 */
export const VERDICTS = [
  'verbatim',
  'spun',
  'translated',
  'own-words',
  'unrelated',
  'spun-text',
  'none',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The kinds of spin that a finding can be. */
export const FINDING_KINDS = [
  'substitution',
  'translation',
  'name',
  'number',
  'glue',
  'insertion',
  'boilerplate',
  'disguise',
  'quotation',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** UTF-16 offsets into `PageText.text`, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * A piece of evidence in words. `weight` is in natural log-odds: above 0 it speaks for a machine-made
 * copy, below 0 against. `text` is the English sentence; a user interface translates by `code` and `values`.
 */
export interface Reason {
  code: ReasonCode;
  values: string[];
  weight: number;
  text: string;
}

/** A phrase on the page that a careful reader would mark. */
export interface Finding extends Span {
  kind: FindingKind;
  /** The page's own characters from `start` to `end`. */
  actual: string;
  /** What it should have read; '' where it should not be there at all; null where that is not known. */
  natural: string | null;
  /** In [0, 1]: how sure it is that this phrase is machine-made. */
  confidence: number;
  because: Reason[];
}

export type ClaimStatus = 'matched' | 'reworded' | 'missing' | 'contradicted';

/** One claim of the story beside the sentence of the page that tells it, if any. */
export interface ClaimMatch {
  id: string;
  statement: string;
  status: ClaimStatus;
  /** In [0, 1]; 0 where missing. */
  similarity: number;
  sentence: Span | null;
}

/** Something that was not looked at, and why. */
export interface Note {
  code: ReasonCode;
  values: string[];
  text: string;
}

export interface StoryReference {
  id: string;
  title: string;
  source: string;
  /** ISO date. */
  date: string;
}

/** The one result that popup, badge, history, terminal and tests read. Plain JSON. */
export interface Report {
  version: 1;
  verdict: Verdict;
  /** In [0, 100]: the estimated probability that the page is a machine-made copy, in per cent. */
  score: number;
  story: StoryReference | null;
  /** BCP 47 primary tag of most of the prose, or null where unknown. */
  language: string | null;
  words: number;
  claims: ClaimMatch[];
  /** Sentences of the page that tell no claim of the story; empty where no story matches. */
  added: Span[];
  /** In page order. They do not overlap. */
  findings: Finding[];
  /** Largest weight first. */
  reasons: Reason[];
  notChecked: Note[];
}
