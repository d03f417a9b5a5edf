/** Written with a vowel and spoken without one, and the other way round. */
const SPOKEN_WITH_CONSONANT =
  /^(?:uni(?!n|m)|unanim|u-|uk\b|us[eiua]|ut[ei]|eu|ewe|one\b|once|ubiq|urani|uto)/;
const SPOKEN_WITH_VOWEL = /^(?:hour|honest|honou?r|heir)/;

/** The indefinite article that English puts before a word, written in lower case. */
export function articleBefore(word: string): 'a' | 'an' {
  if (SPOKEN_WITH_VOWEL.test(word)) return 'an';
  return /^[aeiou]/.test(word) && !SPOKEN_WITH_CONSONANT.test(word) ? 'an' : 'a';
}

export const isArticle = (word: string | undefined): word is 'a' | 'an' =>
  word === 'a' || word === 'an';
