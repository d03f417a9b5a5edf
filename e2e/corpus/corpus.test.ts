/**
 * The measuring pages are only as good as their labels: every document has one, every gold phrase
 * stands in its document, and honest pages are never labelled as machine-made.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const CORPUS = dirname(fileURLToPath(import.meta.url));
const STORY = 'tiktok-live-shopping';
const ACCUSING = ['spun', 'translated', 'verbatim', 'spun-text'];

const Label = v.strictObject({
  document: v.pipe(v.string(), v.regex(/\.(txt|html)$/, 'a document is a .txt or .html file')),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'a language is a two-letter tag')),
  story: v.nullable(v.literal(STORY)),
  verdicts: v.pipe(
    v.array(v.picklist([...ACCUSING, 'own-words', 'unrelated', 'none'])),
    v.minLength(1, 'a label needs a verdict'),
  ),
});

const Gold = v.strictObject({
  document: v.string(),
  kind: v.picklist([
    'substitution',
    'translation',
    'name',
    'number',
    'glue',
    'insertion',
    'boilerplate',
    'disguise',
    'quotation',
  ]),
  phrase: v.pipe(v.string(), v.nonEmpty('a gold phrase is empty')),
  natural: v.string(),
  optional: v.optional(v.literal(true)),
});

/** A folder of documents with the two files that say what is in them. */
interface Shelf {
  folder: string;
  documents: string[];
  labels: v.InferOutput<typeof Label>[];
  gold: v.InferOutput<typeof Gold>[];
}

/** The lines of a JSON Lines file, each checked; a bad one is named by file and line. */
function lines<T>(path: string, schema: v.GenericSchema<unknown, T>): T[] {
  const rows = readFileSync(path, 'utf8').split('\n');
  assert.equal(rows.pop(), '', `${relative(CORPUS, path)} does not end in a line break`);
  return rows.map((row, index) => {
    const parsed = v.safeParse(schema, JSON.parse(row));
    if (parsed.success) return parsed.output;
    const [issue] = parsed.issues;
    const place = `${relative(CORPUS, path)}:${index + 1} ${v.getDotPath(issue) ?? ''}`;
    throw new assert.AssertionError({ message: `${place}: ${issue.message}` });
  });
}

function shelves(): Shelf[] {
  const files = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' });
  const documents = files.filter((file) => /\.(txt|html)$/.test(file));
  return [...new Set(documents.map(dirname))].sort().map((folder) => ({
    folder,
    documents: documents.filter((file) => dirname(file) === folder).map((file) => basename(file)),
    labels: lines(join(CORPUS, folder, 'labels.jsonl'), Label),
    gold: lines(join(CORPUS, folder, 'gold.jsonl'), Gold),
  }));
}

/** A document as its reader sees it: of an HTML page the text, with white space as it is shown. */
function prose(folder: string, document: string): string {
  const source = readFileSync(join(CORPUS, folder, document), 'utf8');
  if (document.endsWith('.txt')) return source;
  return source.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

const SHELVES = shelves();

test('there are honest pages, some of them kept out of tuning', () => {
  const folders = SHELVES.map((shelf) => shelf.folder);
  for (const folder of ['tuning', 'held-out'])
    assert.ok(folders.includes(join('honest', folder)), `honest/${folder} has no documents`);
});

for (const { folder, documents, labels, gold } of SHELVES) {
  test(`${folder}: every document has one label, and every label a document`, () => {
    assert.deepEqual(labels.map((label) => label.document).sort(), [...documents].sort());
  });

  test(`${folder}: a page that tells the story is not also labelled as telling nothing`, () => {
    for (const { document, story, verdicts } of labels) {
      assert.equal(new Set(verdicts).size, verdicts.length, `${document}: a verdict stands twice`);
      const none = verdicts.includes('none');
      assert.ok(story === null || !none, `${document} carries the story and is labelled none`);
    }
  });

  test(`${folder}: every gold phrase stands in its document`, () => {
    for (const { document, phrase } of gold) {
      assert.ok(documents.includes(document), `gold names ${document}, which is not there`);
      assert.ok(prose(folder, document).includes(phrase), `${document} has no “${phrase}”`);
    }
  });

  test(`${folder}: no gold phrase is its own natural wording`, () => {
    for (const { document, phrase, natural } of gold)
      assert.notEqual(phrase, natural, `${document}: “${phrase}”`);
  });

  test(`${folder}: every page labelled as machine-made has something to mark`, () => {
    for (const { document, verdicts } of labels)
      if (verdicts.every((verdict) => ACCUSING.includes(verdict)) && !verdicts.includes('verbatim'))
        assert.ok(
          gold.some((line) => line.document === document && !line.optional),
          document,
        );
  });

  if (dirname(folder) === 'honest') {
    test(`${folder}: no page is labelled as machine-made, and nothing in one is to be marked`, () => {
      for (const { document, verdicts } of labels)
        assert.ok(!verdicts.some((verdict) => ACCUSING.includes(verdict)), document);
      assert.deepEqual(gold, []);
    });
  }
}
