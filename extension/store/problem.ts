import * as v from 'valibot';

/**
 * Why something was not stored or not read. `code` is a key of the message catalogues (`problem_…`),
 * `values` fill its placeholders.
 */
export interface Problem {
  code: `problem_${string}`;
  values: string[];
}

/** What a store function throws when it could not do its work; what was stored before is whole. */
export class StoreError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.code}${problem.values.length > 0 ? `: ${problem.values.join(', ')}` : ''}`);
    this.name = 'StoreError';
    this.problem = problem;
  }
}

export const problem = (code: Problem['code'], ...values: string[]): Problem => ({ code, values });

/** The first field that a schema refused, as “field, what is wrong with it”. */
export function refusal(issues: readonly v.BaseIssue<unknown>[]): Problem {
  const issue = issues[0]!;
  const field = v.getDotPath(issue);
  return field === null
    ? problem('problem_file', issue.message)
    : problem('problem_field', field, issue.message);
}

/** Whatever storage threw, in one of the sentences that a reader can act on. */
export function problemOf(cause: unknown): Problem {
  if (cause instanceof StoreError) return cause.problem;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  const message = cause instanceof Error ? cause.message : String(cause);
  if (name === 'QuotaExceededError' || /quota/i.test(message)) return problem('problem_full');
  if (name === 'VersionError') return problem('problem_newer');
  // Firefox answers InvalidStateError where storage is switched off, Chromium UnknownError for a broken file.
  if (name === 'InvalidStateError' || name === 'SecurityError') return problem('problem_blocked');
  if (name === 'UnknownError' || name === 'DataError' || name === 'NotFoundError')
    return problem('problem_corrupted');
  return problem('problem_storage', message);
}
