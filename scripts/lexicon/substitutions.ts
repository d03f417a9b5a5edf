import { plural, verbForms } from '../../src/spin/inflect.ts';

/** One known replacement: a spinner writes `spun` where a person writes `natural`. */
export interface Substitution {
  spun: string;
  natural: string;
  /** How seldom a person writes the spun wording: 0 ordinary by itself, 1 seldom, 2 hardly ever. */
  mark: 0 | 1 | 2;
  /** Made by inflecting an entry of the list: kept only where both forms are words. */
  inflected: boolean;
}

const IRREGULAR_FORM = /(?:ed|ing|ht|wn|lt|nt)$/;

/**
 * Read one list of replacements: lines of `natural: spun, spun*, spun!`; `#` starts a comment.
 *
 * @param inflect  'nouns' adds plurals, 'verbs' adds verb forms, '' leaves the wording as it stands
 */
export function readSubstitutions(source: string, inflect: 'nouns' | 'verbs' | ''): Substitution[] {
  const found = new Map<string, Substitution>();
  const add = (natural: string, spun: string, mark: 0 | 1 | 2, inflected: boolean) => {
    if (natural === spun) return;
    const key = `${spun}|${natural}`;
    if (!found.has(key)) found.set(key, { spun, natural, mark, inflected });
  };
  const lines = source.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  for (const [number, line] of lines.entries()) {
    const [natural, list, ...rest] = line.split(':').map((part) => part.trim());
    if (natural === undefined || !list || rest.length > 0)
      throw new Error(`entry ${number + 1}: “${line}”`);
    for (const item of list.split(',').map((part) => part.trim())) {
      const mark = item.endsWith('!') ? 2 : item.endsWith('*') ? 1 : 0;
      const spun = mark === 0 ? item : item.slice(0, -1);
      if (spun === '') throw new Error(`entry ${number + 1}: an empty wording in “${line}”`);
      // A capital begins the next word where words are packed.
      if (line !== line.toLowerCase())
        throw new Error(`entry ${number + 1}: a capital in “${line}”`);
      add(natural, spun, mark, false);
      if (
        inflect === 'nouns' &&
        !/[^s]s$/.test(natural) &&
        !/[^s]s$/.test(spun) &&
        natural !== 'people'
      )
        add(plural(natural), plural(spun), mark, true);
      if (inflect === 'verbs' && !IRREGULAR_FORM.test(natural.split(' ')[0]!)) {
        const spunForms = verbForms(spun);
        for (const [index, form] of verbForms(natural).entries())
          add(form, spunForms[index]!, mark, true);
      }
    }
  }
  return [...found.values()];
}
