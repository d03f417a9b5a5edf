import {
  digitOf,
  inTiers,
  packBeginnings,
  packedSetPhrase,
  packGroups,
  packNumber,
  packWords,
  UNCOUNTED,
} from '../../src/data/packed.ts';
import { packSieve, sieveOf } from '../../src/data/sieve.ts';
import { type InversionTables, inversionOf } from '../../src/spin/wording-inversion.ts';
import { formOf, singular, unitOf } from '../../src/text/singular.ts';
import { workOutInversion } from './inversion-tables.ts';
import { type LanguageModel, packLanguageModel, readLanguageModel } from './language-model.ts';
import { module } from './module.ts';
import { readSubstitutions, type Substitution } from './substitutions.ts';
import { learnedPairs, readTortured } from './tortured.ts';
import { packWordVectors } from './word-vectors.ts';
import { glosses, synsets } from './wordnet.ts';

/** Reads one of the source files of src/data. */
export type ReadSource = (name: string) => string;

/** A word must be this likely (natural logarithm) for its synonyms to be kept: rarer ones only add size. */
const LEAST_SYNONYM = -15.5;

/** All modules of src/data/compiled that concern wording, by file name. */
export function compileWording(read: ReadSource): Map<string, string> {
  const model = readLanguageModel(read('language-model.tsv'));
  const packedModel = packLanguageModel(model);
  const pairs = addPairs(readPairs(read('word-pairs.tsv')), glosses());
  const counts = wordCounts(pairs);
  const known = (phrase: string) => phrase.split(' ').every((word) => counts.has(word));
  const substitutions = allSubstitutions(read).filter(
    ({ spun, natural, inflected }) => !inflected || (known(natural) && known(spun)),
  );
  const tortured = readTortured(
    read('tortured-phrases.tsv'),
    new Set(lines(read('tortured-ordinary.txt'))),
  );
  const learned = [...learnedPairs(tortured)].map(([key, count]) => {
    const [spun, natural] = key.split('|');
    return { spun: spun!, natural: natural!, count };
  });
  const synonyms = commonSynsets(model);

  const inversion = workOutInversion(
    tortured.map((t) => naturalWords(t.natural)),
    learned,
    (word) => logCount(counts.get(word) ?? 0) / 2,
    () => false,
  );

  const uses = new Map<string, number>();
  const use = (...words: readonly string[]) => {
    for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  };
  for (const { spun, natural } of substitutions) use(...spun.split(' '), ...natural.split(' '));
  for (const { words, natural } of tortured) use(...words, ...naturalWords(natural));
  for (const { spun, natural } of learned) use(spun, natural);
  for (const set of synonyms) use(...set);
  const counted = new Set(uses.keys());
  for (const { words } of tortured) use(...words.map(unitOf));
  for (const { spun } of learned) use(singular(spun));
  for (const [first, seconds] of inversion.setPhrases) use(first, ...seconds.keys());
  const words = inTiers(
    [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word),
  );
  const idOf = new Map(words.map((word, id) => [word, id]));
  const id = (word: string) => packNumber(idOf.get(word)!);
  const ids = (list: readonly string[]) => packNumber(list.length) + list.map(id).join('');
  const grouped = <T>(
    records: Iterable<T>,
    keyOf: (record: T) => string,
    pack: (of: T) => string,
  ) =>
    packGroups(
      new Map(
        [...groupBy(records, keyOf)].map(([key, group]) => [
          idOf.get(key)!,
          group.map(pack).join(''),
        ]),
      ),
    );

  /** Wordings by their first word, and within that by their second; a record begins with the words from the third. */
  const byBeginning = <T>(
    records: Iterable<T>,
    wordsOf: (record: T) => readonly string[],
    pack: (of: T) => string,
  ) => {
    const packAll = (group: readonly T[]) =>
      group.map((record) => ids(wordsOf(record).slice(2)) + pack(record)).join('');
    const groups = [...groupBy(records, (record) => wordsOf(record)[0]!)].map(
      ([first, group]): [number, string] => {
        const longer = groupBy(
          group.filter((record) => wordsOf(record).length > 1),
          (record) => wordsOf(record)[1]!,
        );
        const alone = packAll(group.filter((record) => wordsOf(record).length === 1));
        const packed = [...longer].map(([second, g]): [number, string] => [
          idOf.get(second)!,
          packAll(g),
        ]);
        return [idOf.get(first)!, packBeginnings(alone, new Map(packed))];
      },
    );
    return packGroups(new Map(groups));
  };

  const wordings = groupBy(substitutions, ({ spun }) => spun);
  return new Map([
    module('vocabulary.ts', {
      WORDS: packWords(words),
      FREQUENCIES: words
        .map((word) => digitOf(counted.has(word) ? logCount(counts.get(word) ?? 0) : UNCOUNTED))
        .join(''),
    }),
    module('substitutions.ts', {
      SUBSTITUTIONS: byBeginning(
        wordings,
        ([spun]) => spun.split(' '),
        ([, known]) =>
          packNumber(known.length) +
          known.map((s) => ids(s.natural.split(' ')) + packNumber(s.mark)).join(''),
      ),
    }),
    module('words.ts', {
      PROBABILITIES: packedModel.PROBABILITIES,
      BACKOFFS: packedModel.BACKOFFS,
    }),
    module('word-pairs.ts', { ATTRACTIONS: packedModel.ATTRACTIONS }),
    module('word-vectors.ts', {
      WORD_VECTORS: packWordVectors(read('word-vectors.tsv'), model),
    }),
    module('old-prose.ts', { OLD_PROSE: lines(read('old-prose.txt')).join(' ') }),
    module('learned-pairs.ts', {
      LEARNED_PAIRS: grouped(
        learned,
        ({ spun }) => singular(spun),
        (p) => packNumber(formOf(p.spun)) + id(p.natural) + packNumber(Math.min(p.count, 39)),
      ),
    }),
    module('synonyms.ts', {
      SYNONYMS: packGroups(
        new Map(
          [...otherWords(synonyms)].map(([word, others]) => [
            idOf.get(word)!,
            [...others].map(id).join(''),
          ]),
        ),
      ),
    }),
    module('ordinary-pairs.ts', {
      ORDINARY_PAIRS: ordinaryPairs(pairs, inversion.tables, lines(read('ordinary-pairs.txt'))),
    }),
    module('set-phrases.ts', {
      SET_PHRASES: grouped(
        [...inversion.setPhrases].flatMap(([first, seconds]) =>
          [...seconds].map(([second, phrase]) => ({ first, second, phrase })),
        ),
        ({ first }) => first,
        ({ second, phrase }) => {
          const [one, other] = phrase.wording.split(' ');
          return (
            id(second) + packNumber(packedSetPhrase(formOf(one!), formOf(other!), phrase.count))
          );
        },
      ),
    }),
    module('tortured-phrases.ts', {
      TORTURED: byBeginning(
        tortured
          .map((t) => ({ ...t, units: t.words.map(unitOf) }))
          .sort((a, b) => b.units.length - a.units.length),
        ({ units }) => units,
        (t) => ids(naturalWords(t.natural)) + packNumber(t.conditional ? 1 : 0),
      ),
    }),
  ]);
}

/** In the order in which keys and records come. */
function groupBy<T>(records: Iterable<T>, keyOf: (record: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(keyOf(record));
    if (group === undefined) groups.set(keyOf(record), [record]);
    else group.push(record);
  }
  return groups;
}

function allSubstitutions(read: ReadSource): Substitution[] {
  const found = new Map<string, Substitution>();
  const lists = [
    ['phrases', ''],
    ['nouns', 'nouns'],
    ['verbs', 'verbs'],
    ['others', ''],
  ] as const;
  for (const [name, inflect] of lists)
    for (const entry of readSubstitutions(read(`substitutions/${name}.txt`), inflect)) {
      const key = `${entry.spun}|${entry.natural}`;
      if (!found.has(key)) found.set(key, entry);
    }
  return [...found.values()];
}

const naturalWords = (natural: string) => (natural === '' ? [] : natural.split(' '));

/** Half-powers of two: 0 for none, 1 for once. */
const logCount = (count: number) => (count === 0 ? 0 : 1 + Math.round(2 * Math.log2(count)));

/** The entries of a list with one a line; `#` starts a comment. */
const lines = (source: string): string[] =>
  source.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/** Word pairs with their counts: lines of `first second<TAB>count`. */
export function readPairs(source: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const line of source.split('\n')) {
    const [pair, count] = line.split('\t');
    if (pair && count) pairs.set(pair, Number(count));
  }
  return pairs;
}

/** How often each word stands first in a pair: its frequency, near enough. */
export function wordCounts(pairs: ReadonlyMap<string, number>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [pair, count] of pairs) {
    const [first, second] = pair.split(' ');
    counts.set(first!, (counts.get(first!) ?? 0) + count);
    if (!counts.has(second!)) counts.set(second!, 0);
  }
  for (const [pair, count] of pairs) {
    const second = pair.split(' ')[1]!;
    if (counts.get(second) === 0) counts.set(second, count);
  }
  return counts;
}

function commonSynsets({ words }: LanguageModel): string[][] {
  const seen = new Set<string>();
  const kept: string[][] = [];
  for (const lemmas of synsets()) {
    const common = [...new Set(lemmas)]
      .filter(
        (word) =>
          /^[a-z]{3,}$/.test(word) &&
          (words.get(word)?.probability ?? LEAST_SYNONYM) > LEAST_SYNONYM,
      )
      .sort();
    const key = common.join(' ');
    if (common.length < 2 || seen.has(key)) continue;
    seen.add(key);
    kept.push(common);
  }
  return kept;
}

/** Each word with those that share a set with it. */
function otherWords(sets: readonly (readonly string[])[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const set of sets)
    for (const word of set) {
      const others = found.get(word) ?? new Set();
      found.set(word, others);
      for (const other of set) if (other !== word) others.add(other);
    }
  return found;
}

/** Add the word pairs of running text; a pair does not reach over punctuation. */
export function addPairs(
  pairs: Map<string, number>,
  texts: readonly string[],
): Map<string, number> {
  for (const text of texts)
    for (const piece of text.toLowerCase().split(/[^\p{L}\p{N}' -]+/u)) {
      const words = piece.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
      for (let at = 1; at < words.length; at++) {
        const pair = `${words[at - 1]} ${words[at]}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
    }
  return pairs;
}

/** Ordinary pairs of words that would be taken for inverted set phrases. */
function ordinaryPairs(
  pairs: ReadonlyMap<string, number>,
  tables: InversionTables,
  alsoMet: readonly string[],
): string {
  const met = new Set(alsoMet);
  const note = (first: string, second: string) => {
    if (inversionOf(tables, singular(first), singular(second)) !== null)
      met.add(`${singular(first)} ${singular(second)}`);
  };
  for (const pair of pairs.keys()) {
    const [first, second] = pair.split(' ');
    note(first!, second!);
  }
  for (const lemma of synsets().flat()) {
    const words = lemma.split(/[ -]/);
    for (let at = 1; at < words.length; at++) note(words[at - 1]!, words[at]!);
  }
  return packSieve(sieveOf([...met].sort(), met.size));
}

/** Every word pair (singular) that is known to be ordinary English, for measuring without a sieve. */
export function ordinaryEnglishPairs(read: ReadSource): Set<string> {
  const known = new Set(lines(read('ordinary-pairs.txt')));
  for (const pair of addPairs(readPairs(read('word-pairs.tsv')), glosses()).keys())
    known.add(pair.split(' ').map(singular).join(' '));
  for (const lemma of synsets().flat()) {
    const words = lemma.split(/[ -]/).map(singular);
    for (let at = 1; at < words.length; at++) known.add(`${words[at - 1]} ${words[at]}`);
  }
  return known;
}
