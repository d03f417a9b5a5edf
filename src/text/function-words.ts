import { FUNCTION_WORDS } from '../data/function-words.ts';

/** The languages that are told by their function words. */
export const LATIN_LANGUAGES: readonly string[] = Object.keys(FUNCTION_WORDS);

const bits = new Map(LATIN_LANGUAGES.map((language, index) => [language, 1 << index]));

/** One map answers for all languages. */
const languagesByWord = new Map<string, number>();
for (const [language, list] of Object.entries(FUNCTION_WORDS))
  for (const word of list.split(' '))
    languagesByWord.set(word, languagesWith(word) | bitOf(language));

/** The languages that have a word as a function word: the n-th bit for the n-th of {@link LATIN_LANGUAGES}. */
export function languagesWith(word: string): number {
  return languagesByWord.get(word) ?? 0;
}

/** The bit of a language; 0 for one without function words here. */
export function bitOf(language: string | null): number {
  return language === null ? 0 : (bits.get(language) ?? 0);
}

export function isFunctionWord(word: string, language: string | null): boolean {
  return (languagesWith(word) & bitOf(language)) !== 0;
}
