/** The word without a plural ending: "studies" → "study", "values" → "value". */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** How a word is written beside its singular: as it is, with "s", with "ies". */
export type PluralForm = 0 | 1 | 2;

export function formOf(word: string): PluralForm {
  const base = singular(word);
  if (base === word) return 0;
  return word === `${base}s` ? 1 : 2;
}

/** The word of which `singular` and `formOf` are these. */
export function inForm(base: string, form: number): string {
  if (form === 0) return base;
  return form === 1 ? `${base}s` : `${base.slice(0, -1)}ies`;
}

/** A word without plural and possessive, as tortured phrases are compared. */
export function unitOf(word: string): string {
  return singular(word.endsWith("'s") ? word.slice(0, -2) : word);
}
