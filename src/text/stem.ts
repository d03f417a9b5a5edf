import { remembering } from './remembering.ts';

const byLanguage = new Map<string, (word: string) => string>();

/**
 * A word without its commonest endings, so that "scaling", "scaled" and "scales" count as one wording.
 *
 * Light on purpose: it need only be the same on both sides of a comparison, and what it folds together by
 * mistake is never shown to anybody. Words of up to three letters are kept.
 *
 * @param word     lower-case, as in `Tokens.words`
 * @param language BCP 47 primary tag; English, German and Indonesian endings are known, others lose plural and vowel endings
 */
export function stem(word: string, language: string): string {
  let stemmed = byLanguage.get(language);
  if (stemmed === undefined) {
    stemmed = remembering((word) => cut(word, language));
    byLanguage.set(language, stemmed);
  }
  return stemmed(word);
}

function cut(hyphened: string, language: string): string {
  // "on-line" and "online" are one wording.
  const word = hyphened.replaceAll('-', '');
  if (word.length <= 3) return word;
  switch (language) {
    case 'en':
      return english(word);
    case 'de':
      return word.length > 5 ? word.replace(/(?:ern|ens|en|er|es|em|e|n|s)$/, '') : word;
    case 'id':
      return word.replace(/(?:nya|kah|lah)$/, '');
    default:
      return word.length > 5 ? word.replace(/(?:s|es|x)$/, '').replace(/[aeiou]$/, '') : word;
  }
}

/** Contractions stay whole: "haven't" is no form of "have". */
function english(word: string): string {
  let w = word.replace(/'s$|s'$/, '');
  if (w.includes("'")) return w;
  if (w.length > 4 && w.endsWith('ies')) w = `${w.slice(0, -3)}y`;
  else if (w.length > 4 && /(?:s|x|z|ch|sh)es$/.test(w)) w = w.slice(0, -2);
  else if (w.length > 3 && /[^su]s$/.test(w)) w = w.slice(0, -1);
  if (w.length > 5 && w.endsWith('ing')) w = undouble(w.slice(0, -3));
  else if (w.length > 4 && w.endsWith('ed')) w = undouble(w.slice(0, -2));
  if (w.length > 4 && w.endsWith('e')) w = w.slice(0, -1);
  if (w.length > 4 && w.endsWith('y')) w = `${w.slice(0, -1)}i`;
  return w;
}

/** "planning" → "plann" → "plan"; "ll" and "ss" are as often part of the word. */
function undouble(w: string): string {
  return /([bdfgmnprt])\1$/.test(w) ? w.slice(0, -1) : w;
}
