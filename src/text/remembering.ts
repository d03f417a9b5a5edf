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
