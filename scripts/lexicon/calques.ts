import {
  anchorOf,
  isBeginning,
  readEntry,
  STRENGTHS,
  tokensOf,
} from '../../src/spin/translation-entry.ts';
import { LONGEST_KEY } from '../../src/spin/translation-patterns.ts';

/**
 * Pack a table of calques for `Calques`. One entry a line, `strength pattern = natural`:
 *
 * - `!` strong, `~` weak or `%` slip; `natural` is `-` where the words should not be there, and empty or `?` where it is not known
 * - `a/b` one of these words; `a*` what begins so; `(a)` may be missing; `_` any word; `#` a figure; `-ing` a word that ends so; `,` a comma
 * - `<a/b` at the start: not after these words; `>a/b` at the end: not before these words
 * - in the natural wording `$2` is what stood at the pattern's second place; `$2:en` its past participle
 *
 * - a line `@name a/b` names a class of words; `@name` in a later entry stands for them
 *
 * @throws when a line cannot be read
 */
export function packCalques(table: string): string {
  const entries: string[] = [];
  const words = new Map<string, Set<number>>();
  const beginnings = new Map<string, Set<number>>();
  const classes = new Map<string, string>();
  for (const written of table.split('\n')) {
    if (written.trim() === '' || written.startsWith('//')) continue;
    const named = /^(@[a-z]+) (\S+)$/.exec(written);
    if (named) {
      classes.set(named[1]!, named[2]!);
      continue;
    }
    const line = written.replace(/@[a-z]+/g, (name) => {
      const members = classes.get(name);
      if (members === undefined)
        throw new Error(`no line above names the class ${name}: ${written}`);
      return members;
    });
    for (const word of wordsToFindBy(line)) {
      if (isBeginning(word))
        put(beginnings, word.slice(0, -1).slice(0, LONGEST_KEY), entries.length);
      else put(words, word, entries.length);
    }
    readEntry(line, entries.length);
    entries.push(line);
  }
  return [entries.join('\n'), shelves(words), shelves(beginnings)].join('\n\n');
}

function put(keys: Map<string, Set<number>>, key: string, entry: number): void {
  keys.set(key, (keys.get(key) ?? new Set()).add(entry));
}

function shelves(keys: ReadonlyMap<string, ReadonlySet<number>>): string {
  const lines = [...keys].map(([key, entries]) => `${key} ${[...entries].join(' ')}`);
  return lines.sort().join('\n');
}

/**
 * The words and beginnings that an entry is found by: of one place, its first token where that place is written
 * without spaces.
 */
function wordsToFindBy(line: string): readonly string[] {
  const equals = line.indexOf(' =');
  if (equals < 0 || line[1] !== ' ' || !(line[0]! in STRENGTHS)) {
    throw new Error(`not an entry: ${line}`);
  }
  const places = line.slice(2, equals).split(' ');
  return places[anchorOf(places, line)]!.split('/').map((word) => tokensOf(word)[0]!);
}
