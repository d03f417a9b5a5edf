import { tokenize } from '../../src/text/tokens.ts';

/** A phrase of the tortured-phrases list, in single words: hyphens and brackets taken out. */
export interface Tortured {
  words: string[];
  natural: string;
  /** Counts only in company: the phrase also has an ordinary meaning. */
  conditional: boolean;
  /** In how many papers it was met. */
  papers: number;
}

const DOUBTFUL = /\?|see https?:|meaning unclear|^the word|^meaning/;

/** The natural wording as a person would write it, or '' where the list does not know it. */
export function naturalWording(raw: string): string {
  if (DOUBTFUL.test(raw)) return '';
  return raw
    .replace(/\\"|"/g, '')
    .replace(/\[[^\]]*\]|\([^)]*\)/g, ' ')
    .split(/[/,;]| or /)[0]!
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Read the list (tab-separated: tortured, natural, conditional, papers; one heading line).
 *
 * @param ordinary  phrases that people also write: they count only in company, whatever the list says
 */
export function readTortured(source: string, ordinary: ReadonlySet<string>): Tortured[] {
  const list: Tortured[] = [];
  for (const line of source.split('\n').slice(1)) {
    const [phrase, raw, conditional, papers] = line.split('\t');
    if (phrase === undefined || raw === undefined) continue;
    const words = tokenize(phrase).words.flatMap((word) => word.split('-'));
    if (words.length === 0) continue;
    list.push({
      words,
      natural: naturalWording(raw.toLowerCase()),
      conditional: conditional === '1' || ordinary.has(words.join(' ')),
      papers: Number(papers),
    });
  }
  return list;
}

/**
 * Word replacements learned from the list: where a phrase and its natural wording differ in
 * single words at the same places.
 *
 * @returns `spun|natural` → the number of phrases that show it
 */
export function learnedPairs(list: readonly Tortured[]): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const { words, natural } of list) {
    const naturalWords = natural.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (naturalWords.length !== words.length || words.length > 5) continue;
    const differing = words.flatMap((word, index) => (word === naturalWords[index] ? [] : [index]));
    if (words.length > 1 && differing.length > words.length - (words.length > 2 ? 1 : 0)) continue;
    for (const index of differing) {
      const [spun, plain] = [words[index]!, naturalWords[index]!];
      if (spun.length < 3 || plain.length < 3) continue;
      const key = `${spun}|${plain}`;
      pairs.set(key, (pairs.get(key) ?? 0) + 1);
    }
  }
  return pairs;
}
