/**
 * Lexicons are shipped as strings: numbers in base 91 over printable characters, small numbers in one character.
 * Nothing is turned into objects until a rule first asks.
 */

const FIRST = 0x23;
const BACKSLASH = 0x5c;
export const BASE = 91;
/** Leading characters below ONE stand alone; below TWO one more character follows; from TWO on, two more. */
export const ONE = 40;
export const TWO = 80;

/** Reads the numbers of a packed string in order. */
export class PackedNumbers {
  readonly packed: string;
  at = 0;

  constructor(packed: string) {
    this.packed = packed;
  }

  get done(): boolean {
    return this.at >= this.packed.length;
  }

  private digit(): number {
    return digitValue(this.packed.charCodeAt(this.at++));
  }

  next(): number {
    const lead = this.digit();
    if (lead < ONE) return lead;
    if (lead < TWO) return ONE + (lead - ONE) * BASE + this.digit();
    return (
      ONE + (TWO - ONE) * BASE + (lead - TWO) * BASE * BASE + this.digit() * BASE + this.digit()
    );
  }
}

/** The characters of one number; the inverse of `PackedNumbers.next`. */
export function packNumber(value: number): string {
  if (value < ONE) return digitOf(value);
  let rest = value - ONE;
  if (rest < (TWO - ONE) * BASE)
    return digitOf(ONE + Math.floor(rest / BASE)) + digitOf(rest % BASE);
  rest -= (TWO - ONE) * BASE;
  if (rest >= (BASE - TWO) * BASE * BASE) throw new RangeError(`${value} is too large to pack`);
  return (
    digitOf(TWO + Math.floor(rest / (BASE * BASE))) +
    digitOf(Math.floor(rest / BASE) % BASE) +
    digitOf(rest % BASE)
  );
}

/** The character of one base-91 digit. */
export function digitOf(value: number): string {
  const code = FIRST + value;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
}

/** The base-91 digit that a character stands for. */
export function digitValue(code: number): number {
  return code > BACKSLASH ? code - FIRST - 1 : code - FIRST;
}

/**
 * The words of a packed word list: each is a capital letter for how many letters it shares with
 * the word before it (A for none), then the rest of it.
 */
export function unpackWords(packed: string): string[] {
  const words: string[] = [];
  let word = '';
  let at = 0;
  while (at < packed.length) {
    const shared = packed.charCodeAt(at) - 0x41;
    let end = at + 1;
    while (end < packed.length && !isCapital(packed.charCodeAt(end))) end++;
    word = word.slice(0, shared) + packed.slice(at + 1, end);
    words.push(word);
    at = end;
  }
  return words;
}

const isCapital = (unit: number) => unit >= 0x41 && unit <= 0x5a;

/** The inverse of `unpackWords`; words hold no capital letters. */
export function packWords(words: readonly string[]): string {
  let before = '';
  let packed = '';
  for (const word of words) {
    let shared = 0;
    while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++;
    packed += String.fromCharCode(0x41 + shared) + word.slice(shared);
    before = word;
  }
  return packed;
}
