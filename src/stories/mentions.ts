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

/** Letters of neither Latin script nor punctuation. */
const FAR = /[\u0370-\u1fff\u2c00-\uffff]/;

/** A form of a name, with all that have it: names of a story, or stories of a shelf. */
export interface Form<Holder> {
  readonly written: string;
  readonly words: readonly string[];
  readonly holders: readonly Holder[];
}

/** The forms of many names, found by their beginning. Build once, use on many pages. */
export class NameIndex<Holder> {
  /** By the key of the first word; forms are cut into words when a page first has their beginning. */
  readonly #spaced = new Map<string, Map<string, Holder[]>>();
  readonly #forms = new Map<string, readonly Form<Holder>[]>();
  /** By the first character: forms in scripts without spaces, and in Korean, are found as they stand. */
  readonly #unspaced = new Map<string, Map<string, Holder[]>>();

  /** Forms that no page in Latin script holds: they are sorted in when a page in another one comes. */
  #far: [written: string, holder: Holder][] = [];

  /** Add every form of a name, in all languages: a copy may keep the original's form. */
  add({ forms }: Name, holder: Holder): void {
    for (const written of new Set(Object.values(forms).flat()))
      if (FAR.test(written)) this.#far.push([written, holder]);
      else this.#hold(written, holder);
  }

  #hold(written: string, holder: Holder): void {
    if (FAR.test(written) && NO_SPACES.test(written))
      hold(this.#unspaced, written[0]!, written, holder);
    else {
      const [first] = tokenize(written, 1).words;
      if (first !== undefined) hold(this.#spaced, keyAt(first), written, holder);
    }
  }

  /** Have the forms at hand that this page may hold. To be called before any is looked up. */
  prepareFor(text: string): void {
    if (this.#far.length === 0 || !FAR.test(text)) return;
    for (const [written, holder] of this.#far) this.#hold(written, holder);
    this.#far = [];
    this.#forms.clear();
  }

  /** The forms whose first word has this key, longest first. */
  beginning(key: string): readonly Form<Holder>[] {
    const known = this.#forms.get(key);
    if (known) return known;
    const begun = this.#spaced.get(key);
    if (begun === undefined) return [];
    const forms = Array.from(begun, ([written, holders]) => {
      return { written, holders, words: tokenize(written).words };
    }).sort((a, b) => b.words.length - a.words.length);
    this.#forms.set(key, forms);
    return forms;
  }

  /** Where forms in scripts without spaces stand, in reading order. */
  *unspaced(text: string): Generator<{ at: number; written: string; holders: readonly Holder[] }> {
    if (this.#unspaced.size === 0 || !NO_SPACES.test(text)) return;
    for (let at = 0; at < text.length; at++) {
      for (const [written, holders] of this.#unspaced.get(text[at]!) ?? [])
        if (text.startsWith(written, at)) yield { at, written, holders };
    }
  }

  /** The holders of every form that stands on the page, overlapping ones too; form by form. */
  *holdersOn(reading: Reading): Generator<readonly Holder[]> {
    this.prepareFor(reading.text);
    const { types } = reading.tokens;
    const met = new Set<readonly Holder[]>();
    for (let at = 0; at < types.length; at++) {
      for (const form of this.beginning(keyOf(types[at]!)))
        if (!met.has(form.holders) && matches(reading, form, at)) met.add(form.holders);
    }
    for (const { holders } of this.unspaced(reading.text)) met.add(holders);
    yield* met;
  }
}

function hold<Holder>(
  byKey: Map<string, Map<string, Holder[]>>,
  key: string,
  written: string,
  holder: Holder,
): void {
  const forms = byKey.get(key) ?? new Map<string, Holder[]>();
  byKey.set(key, forms);
  const holders = forms.get(written);
  if (holders) holders.push(holder);
  else forms.set(written, [holder]);
}

/** The names of a story by their ids. */
export function indexNames(names: readonly Name[]): NameIndex<string> {
  const index = new NameIndex<string>();
  for (const name of names) index.add(name, name.id);
  return index;
}

/** Forms are looked up by their beginning, so that endings do not hide them. */
const keyAt = (word: string) => withoutElision(word).slice(0, 4);

/** The key of a page's word. */
const keyOf = asked(keyAt);

/** Every mention of the names on the page, in reading order; where two overlap the longer one stands. */
export function mentionsOf(reading: Reading, index: NameIndex<string>): Mention[] {
  const { text, tokens } = reading;
  index.prepareFor(text);
  const mentions: Mention[] = [];
  const count = tokens.words.length;
  for (let at = 0; at < count; at++) {
    for (const form of index.beginning(keyOf(tokens.types[at]!))) {
      const last = at + form.words.length - 1;
      if (!matches(reading, form, at)) continue;
      const start = nameStart(reading, at);
      mentions.push({ name: form.holders[0]!, start, end: tokens.ends[last]! });
      at = last;
      break;
    }
  }
  const spaced = mentions.length;
  for (const { at, written, holders } of index.unspaced(text))
    for (const name of holders) mentions.push({ name, start: at, end: at + written.length });
  return mentions.length === spaced ? mentions : mentions.sort((a, b) => a.start - b.start);
}

function matches<Holder>(reading: Reading, form: Form<Holder>, at: number): boolean {
  const { text, tokens } = reading;
  if (at + form.words.length > tokens.words.length) return false;
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
