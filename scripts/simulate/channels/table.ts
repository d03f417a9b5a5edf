import { readFileSync } from 'node:fs';
import { type Channel, type Edit, likeCase, SPUN } from '../channel.ts';

/** Read a table of `natural: spun` pairs, parted by `;` or line ends; a line that begins with `#` is a remark. */
export function readTable(file: string): Map<string, string> {
  const table = new Map<string, string>();
  const lines = readFileSync(new URL(`../tables/${file}`, import.meta.url), 'utf8').split('\n');
  for (const pair of lines
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(';'))) {
    const [natural, spun] = pair.split(':').map((part) => part.trim());
    if (natural !== undefined && spun !== undefined) table.set(natural, spun);
  }
  return table;
}

/** Every place where a wording of the table stands in the text; the longest wording wins. */
export function tableEdits(
  text: string,
  table: ReadonlyMap<string, string>,
  kind: Edit['kind'],
): Edit[] {
  const wordings = [...table.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}’-])(?:${wordings.join('|')})(?![\\p{L}\\p{N}-])`,
    'giu',
  );
  return [...text.matchAll(any)].flatMap((match) => {
    const natural = match[0];
    const spun = table.get(natural) ?? table.get(natural.toLowerCase());
    // A name, or a wording only found at the start of a sentence, is no match in small letters.
    if (spun === undefined) return [];
    const actual = likeCase(spun, natural);
    return [{ start: match.index, end: match.index + natural.length, actual, kind }];
  });
}

function tableChannel(name: string, file: string): Channel {
  const table = readTable(file);
  return {
    name,
    reworded: true,
    verdicts: SPUN,
    opportunities: (text) => tableEdits(text, table, 'substitution'),
  };
}

export const autoBlog = tableChannel('auto-blog', 'auto-blog.txt');
export const paraphrase = tableChannel('paraphrase', 'paraphrase.txt');
