import type { Note, Reason } from '../../src/report.ts';
import type catalogue from '../_locales/en/messages.json';
import type { Problem } from '../store/problem.ts';

/** A message of the catalogues. */
export type Key = keyof typeof catalogue;
/** A message with one form a plural category: `hits_one`, `hits_other` … */
export type PluralKey = Key extends infer K
  ? K extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** How a catalogue is read: a key and its values give the text, or '' where there is none. */
export type Lookup = (key: string, values: string[]) => string;

let lookup: Lookup = () => '';
/** What the catalogue in use makes again and again: building these costs a popup more than drawing itself. */
let made: {
  locale: string;
  direction: 'ltr' | 'rtl';
  plurals: Intl.PluralRules;
  numbers: Intl.NumberFormat;
} | null = null;

/** Hand in the catalogue to speak from: the browser’s own in the extension, a plain file in tests. */
export function speak(from: Lookup): void {
  lookup = from;
  made = null;
}

/** A message with its values filled in. */
export function t(key: Key, ...values: (string | number)[]): string {
  return lookup(key, values.map(text)) || key;
}

/** A message in the plural form that the catalogue’s language wants for `count`, which is its first value. */
export function plural(key: PluralKey, count: number, ...values: (string | number)[]): string {
  const form = speech().plurals.select(count);
  const all = [count, ...values].map(text);
  return lookup(`${key}_${form}`, all) || lookup(`${key}_other`, all) || key;
}

/** The language of the catalogue in use, which may differ from the browser’s. */
export function locale(): string {
  return speech().locale;
}

/** `rtl` where the language in use is written from right to left. */
export function direction(): 'ltr' | 'rtl' {
  return speech().direction;
}

/**
 * A reason or a note in the reader’s language; the Report’s own English where the catalogue lacks its code.
 * A reason that counts has a form a plural category, chosen by its first value.
 */
export function reasonText(said: Reason | Note): string {
  const key = `reason_${said.code.replaceAll('-', '_')}`;
  const form = speech().plurals.select(Number(said.values[0] ?? 0));
  // The one code that names a language does so by its tag.
  const isLanguage = said.code === 'language-not-covered';
  const values = (isLanguage ? said.values.map(languageName) : said.values).map(text);
  return lookup(`${key}_${form}`, values) || lookup(key, values) || said.text;
}

/** What went wrong, in the reader’s language. */
export function problemText(problem: Problem): string {
  return lookup(problem.code, problem.values) || problem.code;
}

/** A language’s name, “German” for `de`; the tag where it has none. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(locale(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A day as the reader writes it; `date` is an ISO date or milliseconds since 1970. */
export function day(date: string | number): string {
  const utc = typeof date === 'string' ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', ...utc }).format(new Date(date));
}

export function moment(at: number): string {
  const form = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(locale(), form).format(at);
}

/** Bytes in the largest fitting unit, “1.2 MB”. */
export function size(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 0), 3);
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** power);
}

/**
 * What is filled in. Among words that run from right to left, a title or name is kept apart (U+2068 … U+2069):
 * Latin letters would drag the marks beside them along.
 */
function text(value: string | number): string {
  if (typeof value === 'number') return speech().numbers.format(value);
  return direction() === 'rtl' ? `\u2068${value}\u2069` : value;
}

function speech(): NonNullable<typeof made> {
  if (made === null) {
    const locale = lookup('locale', []) || 'en';
    made = {
      locale,
      direction: lookup('direction', []) === 'rtl' ? 'rtl' : 'ltr',
      plurals: new Intl.PluralRules(locale),
      numbers: new Intl.NumberFormat(locale),
    };
  }
  return made;
}
