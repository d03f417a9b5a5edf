import type { Tokens } from './reading.ts';
import { typeOf, type WordType } from './word-type.ts';

/** What a UTF-16 unit is to the tokeniser. */
const UNKNOWN = 0;
const BREAK = 1;
const WORD = 2;
const DIGIT = 3;
/** Scripts written without spaces: each character is a word of its own. */
const ALONE = 4;

const CLASSES = new Uint8Array(0x10000);
const WORD_PATTERN = /[\p{L}\p{M}\p{N}]/u;
const DIGIT_PATTERN = /\p{Nd}/u;
const ALONE_PATTERN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Classes are found by Unicode property once per character and remembered: property tests cost more than the scan. */
function classOf(unit: number): number {
  const known = CLASSES[unit]!;
  if (known !== UNKNOWN) return known;
  const found = classify(unit);
  CLASSES[unit] = found;
  return found;
}

function classify(unit: number): number {
  // What pages in Latin script are made of is known without asking for properties, which take a millisecond to load.
  if (unit < 0x80) return isDigit(unit) ? DIGIT : isLetter(unit) ? WORD : BREAK;
  if (unit >= 0xc0 && unit < 0x250) return unit === 0xd7 || unit === 0xf7 ? BREAK : WORD;
  if (unit >= 0x2000 && unit < 0x2070) return BREAK;
  // Surrogate halves: letters outside the basic plane are rare in prose; keeping them as word units keeps pairs whole.
  if (unit >= 0xd800 && unit <= 0xdfff) return unit >= 0xd83c && unit <= 0xd83e ? BREAK : WORD;
  const character = String.fromCharCode(unit);
  if (ALONE_PATTERN.test(character)) return ALONE;
  if (DIGIT_PATTERN.test(character)) return DIGIT;
  return WORD_PATTERN.test(character) ? WORD : BREAK;
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isLetter = (unit: number) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const HYPHEN = 0x2d;
const NO_BREAK_HYPHEN = 0x2011;
const COMMA = 0x2c;
const POINT = 0x2e;

/** May this unit stand inside a word: an apostrophe or hyphen between letters, a point or comma between digits? */
function joins(unit: number, before: number, after: number): boolean {
  switch (unit) {
    case APOSTROPHE:
    case CURLY_APOSTROPHE:
      return before === WORD && after === WORD;
    case HYPHEN:
    case NO_BREAK_HYPHEN:
      return (before === WORD || before === DIGIT) && (after === WORD || after === DIGIT);
    case COMMA:
    case POINT:
      return before === DIGIT && after === DIGIT;
    default:
      return false;
  }
}

/**
 * Lower-case a text without moving any offset.
 *
 * A few letters grow when lower-cased (İ → i̇); those keep their own form.
 */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  }).join('');
}

/**
 * Cut a folded text into words.
 *
 * Offsets are UTF-16 units into `text`. Any string is accepted, unpaired surrogates too.
 *
 * @param most as many words as are wanted
 */
export function tokenize(text: string, most = Number.POSITIVE_INFINITY): Tokens {
  const lower = lowerCase(text);
  const words: string[] = [];
  const types: WordType[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const length = text.length;
  let at = 0;
  while (at < length && words.length < most) {
    const first = classOf(text.charCodeAt(at));
    if (first === BREAK) {
      at++;
      continue;
    }
    let end = at + 1;
    let last = first;
    let plain = true;
    if (first !== ALONE) {
      while (end < length) {
        const unit = text.charCodeAt(end);
        const kind = classOf(unit);
        if (kind === WORD || kind === DIGIT) {
          last = kind;
          end++;
        } else if (
          kind === BREAK &&
          end + 1 < length &&
          joins(unit, last, classOf(text.charCodeAt(end + 1)))
        ) {
          if (unit === CURLY_APOSTROPHE || unit === NO_BREAK_HYPHEN) plain = false;
          end++;
        } else break;
      }
    }
    const word = lower.slice(at, end);
    const type = typeOf(plain ? word : word.replaceAll('’', "'").replaceAll('‑', '-'));
    words.push(type.text);
    types.push(type);
    starts.push(at);
    ends.push(end);
    at = end;
  }
  return { words, types, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/**
 * The first token that starts at or after `offset`; `words.length` where there is none.
 */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
