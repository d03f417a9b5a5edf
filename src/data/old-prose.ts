import { OLD_PROSE } from './compiled/old-prose.ts';

let words: ReadonlySet<string> | undefined;

/**
 * Whether prose of 1790 to 1934 has this word in places where a plainer one would fit far better for what is written
 * today. In the manner of that time it says nothing of a spinner; elsewhere it does, since spinners choose such words too.
 */
export function isOfOldProse(word: string): boolean {
  words ??= new Set(OLD_PROSE.split(' '));
  return words.has(word);
}
