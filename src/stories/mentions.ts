import type { Span } from '../report.ts';
import type { Reading } from '../text/reading.ts';
import { tokenize } from '../text/tokens.ts';
import { asked } from '../text/word-type.ts';
import { withoutElision } from './elision.ts';
import type { Name } from './story.ts';

/** A name of the story where it stands on the page, in one of its natural forms. */
export interface Mention extends Span {
  name: string;
}

/** A form of so few letters must be written in capitals as in the story: "US" is no "us". */
const SHORT_FORM = 3;
/** Case endings that languages hang on names ("TikTok'un", "Deutschlands", "Европе"): up to so many letters. */
const LONGEST_ENDING = 4;
/** A form shorter than this takes no ending: "Asia" must not find "Asiatic" nor "Anh" a longer word. */
const SHORTEST_WITH_ENDING = 5;

/** Scripts whose words stand without spaces, and Korean, whose particles hang on the name. */
export const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

interface Form {
  name: string;
  written: string;
  words: readonly string[];
}

/** The forms of many names, found by their first word. Build once a story, use on many pages. */
export interface NameIndex {
  byFirstWord: ReadonlyMap<string, readonly Form[]>;
  /** Forms in scripts without spaces (and Korean, whose particles hang on the name): found as they stand. */
  unspaced: readonly Form[];
}

/** Index every form of the names, in all languages: a copy may keep the original's form. */
export function indexNames(names: readonly Name[]): NameIndex {
  const byFirstWord = new Map<string, Form[]>();
  const unspaced: Form[] = [];
  const seen = new Set<string>();
  for (const { id, forms } of names) {
    for (const written of Object.values(forms).flat()) {
      if (seen.has(`${id} ${written}`)) continue;
      seen.add(`${id} ${written}`);
      const { words } = tokenize(written);
      const first = words[0];
      if (first === undefined) continue;
      const form: Form = { name: id, written, words };
      if (NO_SPACES.test(written)) unspaced.push(form);
      else {
        const list = byFirstWord.get(firstWordKey(first));
        if (list) list.push(form);
        else byFirstWord.set(firstWordKey(first), [form]);
      }
    }
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirstWord, unspaced };
}

/** Forms are looked up by their beginning, so that endings do not hide them. */
function firstWordKey(word: string): string {
  return withoutElision(word).slice(0, 4);
}

/** The key of a page's word. */
export const keyOf = asked(firstWordKey);

/** The beginnings by which any form of the names is looked up, and whether some form is in a script without spaces. */
export function firstWordKeys(names: readonly Name[]): { keys: Set<string>; hasUnspaced: boolean } {
  const keys = new Set<string>();
  let hasUnspaced = false;
  for (const written of names.flatMap(({ forms }) => Object.values(forms).flat())) {
    const first = tokenize(written).words[0];
    if (NO_SPACES.test(written)) hasUnspaced = true;
    else if (first !== undefined) keys.add(firstWordKey(first));
  }
  return { keys, hasUnspaced };
}

/** Every mention of the names on the page, in reading order; where two overlap the longer one stands. */
export function mentionsOf(reading: Reading, index: NameIndex): Mention[] {
  const { text, tokens } = reading;
  const mentions: Mention[] = [];
  const count = tokens.words.length;
  for (let at = 0; at < count; at++) {
    const forms = index.byFirstWord.get(keyOf(tokens.types[at]!));
    if (forms === undefined) continue;
    for (const form of forms) {
      const last = at + form.words.length - 1;
      if (last >= count || !matches(reading, form, at)) continue;
      mentions.push({ name: form.name, start: nameStart(reading, at), end: tokens.ends[last]! });
      at = last;
      break;
    }
  }
  if (index.unspaced.length > 0 && NO_SPACES.test(text)) {
    for (const { name, written } of index.unspaced) {
      for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
        mentions.push({ name, start: at, end: at + written.length });
      }
    }
    mentions.sort((a, b) => a.start - b.start);
  }
  return mentions;
}

function matches(reading: Reading, form: Form, at: number): boolean {
  const { text, tokens } = reading;
  for (let k = 0; k < form.words.length; k++) {
    const expected = form.words[k]!;
    const word = tokens.words[at + k]!;
    const found = k === 0 ? withoutElision(word) : word;
    if (found === expected || word === expected) continue;
    if (k < form.words.length - 1 || !found.startsWith(expected)) return false;
    const ending = found.slice(expected.length);
    const apostrophe = /^['’-]/.test(ending);
    if (!apostrophe && expected.length < SHORTEST_WITH_ENDING) return false;
    if (ending.length > LONGEST_ENDING + (apostrophe ? 1 : 0)) return false;
  }
  if (form.written.length > SHORT_FORM) {
    // A lower-case page may write "tiktok"; a place that is also a word in lower case ("mỹ", "anh") may not.
    return form.written.length > 4 || startsUpper(text, nameStart(reading, at));
  }
  return text.startsWith(form.written, nameStart(reading, at));
}

/** Where a name begins whose first word is the token `at`: behind the elided article. */
function nameStart({ tokens }: Reading, at: number): number {
  const word = tokens.words[at]!;
  return tokens.starts[at]! + word.length - withoutElision(word).length;
}

function startsUpper(text: string, at: number): boolean {
  const first = text.charAt(at);
  return first !== first.toLowerCase();
}
