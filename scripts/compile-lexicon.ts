import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CALQUES } from '../src/data/translation/index.ts';
import { packCalques } from './lexicon/calques.ts';
import { module } from './lexicon/module.ts';
import { compileWording } from './lexicon/wording.ts';

/** Compile the readable lexicons of src/data into src/data/compiled. The same sources give the same bytes. */
const data = new URL('../src/data/', import.meta.url);

export function compileLexicon(): Map<string, string> {
  return new Map([
    ...compileWording((name) => readFileSync(new URL(name, data), 'utf8')),
    module('calques.ts', {
      CALQUES: Object.fromEntries(
        Object.entries(CALQUES).map(([language, table]) => [language, packCalques(table)]),
      ),
    }),
  ]);
}

/** Compile and write; prints what each module weighs. */
export function writeLexicon(): void {
  mkdirSync(new URL('compiled/', data), { recursive: true });
  let total = 0;
  for (const [name, module] of compileLexicon()) {
    writeFileSync(new URL(`compiled/${name}`, data), module);
    total += Buffer.byteLength(module);
    console.log(`${name}\t${(Buffer.byteLength(module) / 1000).toFixed(1)} kB`);
  }
  console.log(`lexicons\t${(total / 1000).toFixed(1)} kB`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeLexicon();
