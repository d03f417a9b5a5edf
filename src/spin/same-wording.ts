import { weightOf } from '../stories/weights.ts';

/**
 * Is this nobody's spin: the same wording in another form?
 *
 * @param actual   the page's words, lower-case
 * @param natural  the story's words in their place
 * @param isHabit  whether spinners are known to write the one for the other; then small words count too
 */
export function isSameWording(
  actual: readonly string[],
  natural: readonly string[],
  language: string,
  isHabit: boolean,
): boolean {
  if (plain(actual) === plain(natural) || isGlued(actual, natural, language)) return true;
  if (isHabit) return false;
  if (isGrammar(actual, language) || isGrammar(natural, language)) return true;
  return language !== 'en' && isInflected(actual, natural);
}

/** "in the US" for "in the United States", "has" for "have": nobody's spin, unless a habit is known. */
function isGrammar(words: readonly string[], language: string): boolean {
  return words.every((word) => weightOf(word, language) < 1);
}

/** "salesand" where the story has "sales" is no other word but two run together, which is another rule's. */
function isGlued(actual: readonly string[], natural: readonly string[], language: string): boolean {
  const word = actual.length === 1 ? actual[0]! : '';
  return natural.some((n) => word.startsWith(n) && weightOf(word.slice(n.length), language) < 1);
}

/** "zog" for "zogen": the stemmer knows few endings outside English, so words with a long common beginning pass. */
function isInflected(actual: readonly string[], natural: readonly string[]): boolean {
  if (actual.length !== natural.length) return false;
  return actual.every((word, index) => {
    const expected = natural[index]!;
    const least = Math.ceil(INFLECTED * Math.max(word.length, expected.length));
    return word.slice(0, least) === expected.slice(0, least);
  });
}

/** Common beginning of two inflected forms, as a share of the longer. */
const INFLECTED = 0.6;

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/n't\b/g, ' not'],
  [/\bit's\b/g, 'it is'],
  [/'re\b/g, ' are'],
  [/'s\b/g, ''],
  [/[-.\s]+/g, ''],
];

/** Wordings that differ only in contraction, hyphen or spacing are the same. */
function plain(words: readonly string[]): string {
  return CONTRACTIONS.reduce((text, [pattern, by]) => text.replace(pattern, by), words.join(' '));
}
