import { LEARNED_PAIRS } from './compiled/learned-pairs.ts';
import { SUBSTITUTIONS } from './compiled/substitutions.ts';
import { SYNONYMS } from './compiled/synonyms.ts';
import { TORTURED } from './compiled/tortured-phrases.ts';
import { FREQUENCIES, WORDS } from './compiled/vocabulary.ts';
import { PackedNumbers, unpackWords } from './packed.ts';

/** A replacement that spinners are known for. */
export interface Replacement {
  /** Lower-case words, parted by single spaces. */
  spun: string;
  natural: string;
  /** How seldom a person writes the spun wording: 0 ordinary by itself, 1 seldom, 2 hardly ever. */
  mark: number;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The words that all packed tables count in. */
export const vocabulary = once(() => unpackWords(WORDS));

/** How common each vocabulary word is in ordinary English, in half-powers of two of its count; 0 where unseen. */
export const frequencies = once(() => {
  const numbers = new PackedNumbers(FREQUENCIES);
  return new Map(vocabulary().map((word) => [word, numbers.next()]));
});

/** The next phrase of a packed table. */
export function nextPhrase(numbers: PackedNumbers): string[] {
  const words = vocabulary();
  const phrase: string[] = [];
  for (let left = numbers.next(); left > 0; left--) phrase.push(words[numbers.next()]!);
  return phrase;
}

/** Replacements written for this project (substitutions/*.txt), by their spun wording. */
export const replacements = once(() => {
  const bySpun = new Map<string, Replacement[]>();
  const numbers = new PackedNumbers(SUBSTITUTIONS);
  while (!numbers.done) {
    const spun = nextPhrase(numbers).join(' ');
    const natural = nextPhrase(numbers).join(' ');
    push(bySpun, spun, { spun, natural, mark: numbers.next() });
  }
  return bySpun;
});

/** Replacements of one word learned from the tortured phrases: spun word → natural words with their counts. */
export const learnedReplacements = once(() => {
  const bySpun = new Map<string, Map<string, number>>();
  const numbers = new PackedNumbers(LEARNED_PAIRS);
  const words = vocabulary();
  while (!numbers.done) {
    const spun = words[numbers.next()]!;
    const natural = words[numbers.next()]!;
    const known = bySpun.get(spun) ?? new Map<string, number>();
    known.set(natural, numbers.next());
    bySpun.set(spun, known);
  }
  return bySpun;
});

/** A phrase that paraphrasing tools are known for. */
export interface TorturedPhrase {
  /** Lower-case, hyphens taken apart. */
  words: readonly string[];
  /** Empty where the list does not know it. */
  natural: readonly string[];
  /** It also has an ordinary meaning: it counts only in company. */
  conditional: boolean;
}

export const torturedPhrases = once(() => {
  const list: TorturedPhrase[] = [];
  const numbers = new PackedNumbers(TORTURED);
  while (!numbers.done)
    list.push({
      words: nextPhrase(numbers),
      natural: nextPhrase(numbers),
      conditional: numbers.next() === 1,
    });
  return list;
});

/** Words that share a sense with each word, whatever the sense. */
export const synonyms = once(() => {
  const byWord = new Map<string, Set<string>>();
  const numbers = new PackedNumbers(SYNONYMS);
  while (!numbers.done) {
    const set = nextPhrase(numbers);
    for (const word of set) {
      const others = byWord.get(word) ?? new Set<string>();
      for (const other of set) if (other !== word) others.add(other);
      byWord.set(word, others);
    }
  }
  return byWord;
});

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
