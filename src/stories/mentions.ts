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

/** The forms of many names, found by the beginning of their first word. Build once a story, use on many pages. */
export class NameIndex {
  /** Forms in scripts without spaces (and Korean, whose particles hang on the name): found as they stand. */
  readonly unspaced: { name: string; written: string }[] = [];
  readonly #written = new Map<string, { name: string; written: string }[]>();
  readonly #forms = new Map<string, readonly Form[]>();

  /** Index every form of the names, in all languages: a copy may keep the original's form. */
  constructor(names: readonly Name[]) {
    for (const { id, forms } of names) {
      for (const written of new Set(Object.values(forms).flat())) {
        if (NO_SPACES.test(written)) this.unspaced.push({ name: id, written });
        else this.#add(id, written);
      }
    }
  }

  #add(name: string, written: string): void {
    const [first] = tokenize(written, 1).words;
    if (first === undefined) return;
    const same = this.#written.get(keyAt(first));
    if (same) same.push({ name, written });
    else this.#written.set(keyAt(first), [{ name, written }]);
  }

  /** The beginnings by which forms are looked up; see `keyOf`. */
  get keys(): Iterable<string> {
    return this.#written.keys();
  }

  /** The forms whose first word begins so, longest first; cut into words when a page first has one. */
  beginning(key: string): readonly Form[] | undefined {
    const known = this.#forms.get(key);
    if (known) return known;
    const forms = this.#written
      .get(key)
      ?.map(({ name, written }) => ({ name, written, words: tokenize(written).words }))
      .sort((a, b) => b.words.length - a.words.length);
    if (forms) this.#forms.set(key, forms);
    return forms;
  }
}

/** Forms are looked up by their beginning, so that endings do not hide them. */
const keyAt = (word: string) => withoutElision(word).slice(0, 4);

/** The key of a page's word. */
export const keyOf = asked(keyAt);

/** Every mention of the names on the page, in reading order; where two overlap the longer one stands. */
export function mentionsOf(reading: Reading, index: NameIndex): Mention[] {
  const { text, tokens } = reading;
  const mentions: Mention[] = [];
  const count = tokens.words.length;
  for (let at = 0; at < count; at++) {
    const forms = index.beginning(keyOf(tokens.types[at]!));
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
