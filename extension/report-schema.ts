import * as v from 'valibot';
import { REASONS, type ReasonCode } from '../src/reasons.ts';
import { FINDING_KINDS, type Report, VERDICTS } from '../src/report.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const span = v.object({ start: offset, end: offset });
const code = v.picklist(Object.keys(REASONS) as ReasonCode[]);
const said = { code, values: v.array(v.string()), text: v.string() };
const reason = v.object({ ...said, weight: v.number() });

/** A Report as it arrives from another context, from storage or from a file. */
export const ReportSchema: v.GenericSchema<unknown, Report> = v.object({
  version: v.literal(1),
  verdict: v.picklist(VERDICTS),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  story: v.nullable(
    v.object({ id: v.string(), title: v.string(), source: v.string(), date: v.string() }),
  ),
  language: v.nullable(v.string()),
  words: offset,
  claims: v.array(
    v.object({
      id: v.string(),
      statement: v.string(),
      status: v.picklist(['matched', 'reworded', 'missing', 'contradicted']),
      similarity: share,
      sentence: v.nullable(span),
    }),
  ),
  added: v.array(span),
  findings: v.array(
    v.object({
      start: offset,
      end: offset,
      kind: v.picklist(FINDING_KINDS),
      actual: v.string(),
      natural: v.nullable(v.string()),
      confidence: share,
      because: v.array(reason),
    }),
  ),
  reasons: v.array(reason),
  notChecked: v.array(v.object(said)),
});
