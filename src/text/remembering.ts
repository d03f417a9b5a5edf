/** Answers are remembered for so many different words, so that a hostile page cannot fill memory. */
const MOST_REMEMBERED = 20_000;
/** No word of any language that is judged is longer. */
const LONGEST_REMEMBERED = 60;

/** A function of a word that remembers its answers, since pages repeat their words and share them. */
export function remembering<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before as T;
    const made = answer(word);
    if (word.length > LONGEST_REMEMBERED) return made;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, made);
    return made;
  };
}

const words = new Map<string, string>();

/**
 * The one string by which a word is known wherever it stands: looking such a string up again costs no hashing. It is
 * a copy, since a part of a text keeps the whole text in memory.
 */
export function oneAndTheSame(word: string): string {
  const known = words.get(word);
  if (known !== undefined) return known;
  if (word.length > LONGEST_REMEMBERED) return word;
  const copy = ` ${word}`.slice(1);
  if (words.size >= MOST_REMEMBERED) words.clear();
  words.set(copy, copy);
  return copy;
}
