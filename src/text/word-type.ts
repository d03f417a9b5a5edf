/**
 * A word as such, in contrast to the tokens that it stands as: one object for each different word of all pages, with
 * what has been worked out of it.
 */
export interface WordType {
  /** As in `Tokens.words`. */
  readonly text: string;
  /** By the number of the question; see `asked`. */
  readonly answers: unknown[];
}

/** So many different words are kept, so that a hostile page cannot fill memory. */
const MOST_KEPT = 20_000;
/** No word of any language that is judged is longer. */
const LONGEST_KEPT = 60;

const types = new Map<string, WordType>();
let questions = 0;

/** The type of a word. Its text is a copy, since a part of a page's text would keep the whole of it in memory. */
export function typeOf(word: string): WordType {
  const known = types.get(word);
  if (known !== undefined) return known;
  const text = ` ${word}`.slice(1);
  const made: WordType = { text, answers: new Array(questions).fill(undefined) };
  if (word.length > LONGEST_KEPT) return made;
  if (types.size >= MOST_KEPT) types.clear();
  types.set(text, made);
  return made;
}

/**
 * What a rule asks of words as such. Each word is asked once, as long as it is kept; then the answer is at hand
 * without a look-up, and no rule knows of another's questions.
 */
export function asked<T extends object | string | number | boolean | null>(
  question: (word: string) => T,
): (type: WordType) => T {
  const number = questions++;
  return ({ text, answers }) => {
    const known = answers[number];
    if (known !== undefined) return known as T;
    const answer = question(text);
    answers[number] = answer;
    return answer;
  };
}
