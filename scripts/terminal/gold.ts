import { createReadStream } from 'node:fs';
import { posix } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { FINDING_KINDS, VERDICTS } from '../../src/report.ts';
import { Problem } from './problem.ts';

const document = v.pipe(v.string('must be text'), v.minLength(1, 'is empty'));

const GoldSchema = v.object({
  document,
  kind: v.picklist(FINDING_KINDS, `must be one of ${FINDING_KINDS.join(', ')}`),
  phrase: v.pipe(v.string('must be text'), v.regex(/\S/, 'is empty')),
  natural: v.string('must be text; empty where the phrase should not be there'),
  optional: v.optional(v.boolean('must be true or false'), false),
});

const LabelSchema = v.object({
  document,
  language: v.nullish(v.string('must be text')),
  story: v.optional(v.nullable(v.string('must be a story’s id or null'))),
  verdicts: v.optional(
    v.array(v.picklist(VERDICTS, `must be of ${VERDICTS.join(', ')}`), 'must be a list'),
  ),
});

/** A phrase that a careful reader would mark; `optional` ones are neither asked for nor false alarms. */
export type GoldLine = v.InferOutput<typeof GoldSchema>;
/** What a document is. What is left out is not judged. */
export type Label = v.InferOutput<typeof LabelSchema>;

/** What one folder knows about documents, by their path below that folder. */
export interface Key {
  gold: Map<string, GoldLine[]>;
  labels: Map<string, Label>;
}

/**
 * Read `gold.jsonl` and `labels.jsonl` where the folder has them.
 *
 * @throws Problem naming the file, the line and the field that is wrong
 */
export async function readKey(folder: string, names: readonly string[]): Promise<Key> {
  const key: Key = { gold: new Map(), labels: new Map() };
  if (names.includes('gold.jsonl')) {
    for await (const line of linesOf(`${folder}/gold.jsonl`, GoldSchema)) {
      const path = posix.normalize(line.document);
      const known = key.gold.get(path);
      if (known) known.push(line);
      else key.gold.set(path, [line]);
    }
  }
  if (names.includes('labels.jsonl')) {
    for await (const label of linesOf(`${folder}/labels.jsonl`, LabelSchema)) {
      key.labels.set(posix.normalize(label.document), label);
    }
  }
  return key;
}

async function* linesOf<S extends v.GenericSchema>(
  file: string,
  schema: S,
): AsyncGenerator<v.InferOutput<S>> {
  let number = 0;
  const input = createReadStream(file, 'utf8');
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const content = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (content.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(content);
    } catch {
      throw new Problem(`${file}, line ${number}: this is not JSON.`);
    }
    const result = v.safeParse(schema, value);
    if (!result.success) {
      const issue = result.issues[0];
      throw new Problem(
        `${file}, line ${number}: ${v.getDotPath(issue) ?? 'the line'} ${issue.message}.`,
      );
    }
    yield result.output;
  }
}
