import { opendir } from 'node:fs/promises';
import { type GoldLine, type Key, type Label, readKey } from './gold.ts';
import { asGiven, Problem } from './problem.ts';

/** A document of a folder with what is known about it. */
export interface Document {
  /** Path below the folder, with `/`. */
  name: string;
  path: string;
  gold: GoldLine[];
  label: Label | null;
}

/** A key with the path of its folder below the top one: '' or 'copies/'. */
interface PlacedKey extends Key {
  under: string;
}

const DOCUMENT_NAME = /\.(txt|html)$/i;

/**
 * Every `.txt` and `.html` file below a folder, in the order of names, with its gold lines and label.
 *
 * `gold.jsonl` and `labels.jsonl` of the folder itself and of any folder below it are heeded, each for the
 * documents below its own place; the nearest label counts. One folder's names are held at a time, no contents.
 *
 * @param missing is told of documents that a key names and that are not there
 * @throws Problem where the folder cannot be read or a key is broken
 */
export async function* documentsBelow(
  folder: string,
  missing: (sentence: string) => void,
): AsyncGenerator<Document> {
  yield* walk(asGiven(folder), '', [], missing);
}

async function* walk(
  top: string,
  under: string,
  above: readonly PlacedKey[],
  missing: (sentence: string) => void,
): AsyncGenerator<Document> {
  const here = under === '' ? top : `${top}/${under}`;
  const { files, folders } = await entriesOf(here);
  const own: PlacedKey = { under, ...(await readKey(here, files)) };
  const keys = own.gold.size + own.labels.size > 0 ? [...above, own] : above;
  const unmet = new Set([...own.gold.keys(), ...own.labels.keys()]);
  for (const file of files) {
    unmet.delete(file);
    if (!DOCUMENT_NAME.test(file)) continue;
    yield { name: under + file, path: `${top}/${under}${file}`, ...known(keys, under + file) };
  }
  for (const inner of folders) {
    for await (const document of walk(top, `${under}${inner}/`, keys, missing)) {
      unmet.delete(document.name.slice(under.length));
      yield document;
    }
  }
  for (const name of unmet) missing(`${under}${name} has gold or a label, but is not there.`);
}

async function entriesOf(folder: string): Promise<{ files: string[]; folders: string[] }> {
  const files: string[] = [];
  const folders: string[] = [];
  try {
    for await (const entry of await opendir(folder)) {
      if (entry.isDirectory()) folders.push(entry.name);
      else if (entry.isFile() || entry.isSymbolicLink()) files.push(entry.name);
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') throw new Problem(`There is no such folder: ${folder}`);
    if (code === 'ENOTDIR') throw new Problem(`This is a file, not a folder: ${folder}`);
    throw new Problem(`This folder cannot be read: ${folder}`);
  }
  return { files: files.sort(), folders: folders.sort() };
}

function known(keys: readonly PlacedKey[], name: string): Pick<Document, 'gold' | 'label'> {
  const gold: GoldLine[] = [];
  let label: Label | null = null;
  for (const key of keys) {
    const inside = name.slice(key.under.length);
    gold.push(...(key.gold.get(inside) ?? []));
    label = key.labels.get(inside) ?? label;
  }
  return { gold, label };
}
