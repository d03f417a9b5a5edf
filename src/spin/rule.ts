import type { Finding, FindingKind, Reason } from '../report.ts';
import type { Reading } from '../text/reading.ts';

/** A finding before it is mapped back to the page's own characters. */
export type Candidate = Omit<Finding, 'actual'>;

/** What a rule saw: phrases to mark, and what they say of the page as a whole. */
export interface RuleResult {
  candidates: Candidate[];
  /** Page-level evidence in log-odds; empty where nothing speaks either way. */
  evidence: Reason[];
}

/** One kind of spin, found without any story. Pure: the same reading gives the same result. */
export type Rule = (reading: Reading) => RuleResult;

export type { FindingKind };
