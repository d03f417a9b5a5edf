import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frequencyOf } from '../src/data/lexicon.ts';
import { inversionOf } from '../src/spin/wording-inversion.ts';
import { singular } from '../src/text/singular.ts';
import { tokenize } from '../src/text/tokens.ts';
import { workOutInversion } from './lexicon/inversion-tables.ts';
import { learnedPairs, readTortured, type Tortured } from './lexicon/tortured.ts';
import { ordinaryEnglishPairs } from './lexicon/wording.ts';

/**
 * How many tortured phrases are found that were kept out of the list: five folds, each tested with what the
 * other four teach. Only phrases whose natural wording the other four know are asked for.
 *
 * `node --import tsx scripts/measure-tortured.ts [DIR]`: DIR holds clean pages in folders; every other page is read.
 */
const [directory] = process.argv.slice(2);
const data = (name: string) =>
  readFileSync(new URL(`../src/data/${name}`, import.meta.url), 'utf8');
const all = readTortured(data('tortured-phrases.tsv'), new Set());
const FOLDS = 5;

const units = (words: readonly string[]) =>
  words.flatMap((word) => word.split('-')).map((word) => singular(word.replace(/'s$/, '')));
const ordinary = ordinaryEnglishPairs((name) => data(name));

function tablesFrom(list: readonly Tortured[]) {
  return workOutInversion(
    list.map((t) => (t.natural === '' ? [] : t.natural.split(' '))),
    [...learnedPairs(list)].map(([key, count]) => {
      const [spun, natural] = key.split('|');
      return { spun: spun!, natural: natural!, count };
    }),
    (word) => (frequencyOf(word) ?? 0) / 2,
    (first, second) => ordinary.has(`${first} ${second}`),
  ).tables;
}

let asked = 0;
let found = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const rest = all.filter((_, index) => index % FOLDS !== fold);
  const naturals = new Set(rest.map(({ natural }) => natural));
  const tables = tablesFrom(rest);
  for (const [index, { words, natural, conditional }] of all.entries()) {
    if (index % FOLDS !== fold || conditional || words.length < 2 || !naturals.has(natural))
      continue;
    asked++;
    const stems = units(words);
    if (stems.some((stem, at) => at > 0 && inversionOf(tables, stems[at - 1]!, stem) !== null))
      found++;
  }
}
console.log(
  `kept out: ${asked} phrases with a known natural wording, ${(found / asked).toFixed(3)} found`,
);

if (directory !== undefined) {
  const tables = tablesFrom(all.filter((_, index) => index % FOLDS !== 0));
  let words = 0;
  let alarms = 0;
  for (const kind of readdirSync(directory))
    for (const [index, name] of readdirSync(join(directory, kind)).sort().entries()) {
      if (index % 2 === 0) continue;
      const text = readFileSync(join(directory, kind, name), 'utf8');
      for (const piece of text.split(/[^\p{L}\p{N}\s’'-]+|\n/u)) {
        const stems = units(tokenize(piece).words);
        words += stems.length;
        for (let at = 1; at < stems.length; at++)
          if (inversionOf(tables, stems[at - 1]!, stems[at]!) !== null) alarms++;
      }
    }
  console.log(
    `clean prose: ${words} words, ${((alarms / words) * 1e4).toFixed(2)} false alarms in 10,000`,
  );
}
