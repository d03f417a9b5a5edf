import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokens.ts';
import { withoutElision } from './elision.ts';

/**
 * What the words of another language stand for in the story's own, made ready for look-ups.
 *
 * Three kinds of entry, as languages need them: single words ("compras"), several tokens in a row where one says
 * too little ("mua sắm", and 直播 whose characters are tokens), and beginnings, written with an asterisk,
 * where endings pile up on the word ("alışveriş*", "쇼핑*", "продаж*").
 */
export interface Dictionary {
  /** By the word itself and by its stem. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** By first token, longest first. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
  /** In UTF-16 units; 0 where there are no beginnings. */
  readonly longestBeginning: number;
}

interface Row {
  readonly tokens: readonly string[];
  readonly meanings: readonly string[];
}

/**
 * Index one language's entries.
 *
 * @param entries   a local word, several words, or a beginning with an asterisk → what it stands for
 * @param meaningOf how a wording in the story's language is compared: its content stems
 */
export function dictionaryOf(
  entries: Readonly<Record<string, readonly string[]>>,
  language: string,
  meaningOf: (wording: string) => readonly string[],
): Dictionary {
  const words = new Map<string, readonly string[]>();
  const stems = new Map<string, readonly string[]>();
  const rows = new Map<string, Row[]>();
  const beginnings = new Map<string, readonly string[]>();
  for (const [entry, wordings] of Object.entries(entries)) {
    const meanings = wordings.flatMap(meaningOf);
    const tokens = tokenize(entry).words;
    const [first] = tokens;
    if (first === undefined) continue;
    if (tokens.length > 1) {
      const row = { tokens, meanings };
      const others = rows.get(first);
      if (others) others.push(row);
      else rows.set(first, [row]);
    } else if (entry.endsWith('*')) beginnings.set(first, meanings);
    else {
      words.set(first, meanings);
      stems.set(stem(first, language), meanings);
    }
  }
  for (const list of rows.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  const longestBeginning = Math.max(0, ...[...beginnings.keys()].map((b) => b.length));
  return { words: new Map([...stems, ...words]), rows, beginnings, longestBeginning };
}

/**
 * What the words of a sentence stand for. Each word is read once: as part of the longest row that starts
 * there, else by itself, else by its stem, else by its longest known beginning; a word that nobody knows, without
 * the article elided before it ("l'application", "dell'azienda").
 */
export function meaningsOf(
  words: readonly { readonly word: string; readonly stem: string }[],
  dictionary: Dictionary,
): Set<string> {
  const meanings = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const { word, stem } = words[at]!;
    const row = dictionary.rows
      .get(word)
      ?.find(({ tokens }) => tokens.every((token, k) => words[at + k]?.word === token));
    const found =
      row?.meanings ??
      dictionary.words.get(word) ??
      dictionary.words.get(stem) ??
      byBeginning(word, dictionary) ??
      afterElision(word, dictionary);
    for (const meaning of found ?? []) meanings.add(meaning);
    at += row?.tokens.length ?? 1;
  }
  return meanings;
}

function afterElision(word: string, dictionary: Dictionary): readonly string[] | undefined {
  const rest = withoutElision(word);
  if (rest === word) return undefined;
  return dictionary.words.get(rest) ?? byBeginning(rest, dictionary);
}

function byBeginning(
  word: string,
  { beginnings, longestBeginning }: Dictionary,
): readonly string[] | undefined {
  for (let length = Math.min(word.length, longestBeginning); length > 0; length--) {
    const found = beginnings.get(word.slice(0, length));
    if (found) return found;
  }
  return undefined;
}
