/**
 * Lexicons are shipped as strings: numbers in base 91 over printable characters, small numbers in one character.
 * They are read in place: nothing is turned into objects before a page has the word that it belongs to.
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
  at: number;
  end: number;

  constructor(packed: string, at = 0) {
    this.packed = packed;
    this.at = at;
    this.end = packed.length;
  }

  get done(): boolean {
    return this.at >= this.end;
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

/** Words a block of a `WordList`, and the blocks that its tiers begin with: ids below `ONE` are short, those below the
 * third tier's take two characters. */
export const BLOCK = 16;
export const TIERS: readonly number[] = [0, 2, 230];
/** Above any capital and below any small letter: a word with it at its end sorts after its block's first word. */
const AFTER_CAPITALS = '[';

/**
 * Words read where they stand packed, none before it is asked for: each tier is in order, so a word is found by
 * halving, and a block of sixteen is unpacked when one of its words is first needed.
 */
export class WordList {
  readonly #blocks: readonly string[];
  readonly #unpacked: (readonly string[] | undefined)[];

  constructor(packed: string) {
    this.#blocks = packed.split(' ');
    // With holes between the blocks that a page needs, it would be kept as a hash table.
    this.#unpacked = new Array(this.#blocks.length).fill(undefined);
  }

  /** How many ids there are. */
  get size(): number {
    const last = this.#blocks.length - 1;
    return last * BLOCK + this.#block(last).length;
  }

  wordAt(id: number): string {
    return this.#block(Math.floor(id / BLOCK))[id % BLOCK]!;
  }

  /** -1 where the list does not have it. */
  idOf(word: string): number {
    const sought = word + AFTER_CAPITALS;
    for (const [tier, first] of TIERS.entries()) {
      let low = first;
      let high = Math.min(TIERS[tier + 1] ?? this.#blocks.length, this.#blocks.length);
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (this.#blocks[middle]! <= sought) low = middle + 1;
        else high = middle;
      }
      if (low === first) continue;
      const index = placeIn(this.#blocks[low - 1]!, word);
      if (index >= 0) return (low - 1) * BLOCK + index;
    }
    return -1;
  }

  #block(at: number): readonly string[] {
    this.#unpacked[at] ??= unpackBlock(this.#blocks[at]!);
    return this.#unpacked[at];
  }
}

/** Where a word stands in a packed block, told without unpacking it; -1 where it does not. */
function placeIn(packed: string, word: string): number {
  let alike = 0;
  let at = 0;
  for (let index = 0; at < packed.length; index++) {
    const shared = index === 0 ? 0 : packed.charCodeAt(at++) - 0x41;
    // Where it shares more with the word before it than that one does with the sought one, it differs at the same letter.
    if (shared <= alike) {
      alike = shared;
      while (isWithin(packed, at) && packed.charCodeAt(at) === word.charCodeAt(alike)) {
        alike++;
        at++;
      }
      if (alike === word.length && !isWithin(packed, at)) return index;
    }
    while (isWithin(packed, at)) at++;
  }
  return -1;
}

/** Whether a word of a block goes on at this place. */
const isWithin = (packed: string, at: number) =>
  at < packed.length && !isCapital(packed.charCodeAt(at));

/** The first word whole; then each with a capital letter for how many letters it shares with the one before it. */
function unpackBlock(packed: string): string[] {
  const words: string[] = [];
  let word = '';
  let at = 0;
  while (at < packed.length) {
    const shared = at === 0 ? 0 : packed.charCodeAt(at++) - 0x41;
    let end = at;
    while (end < packed.length && !isCapital(packed.charCodeAt(end))) end++;
    word = word.slice(0, shared) + packed.slice(at, end);
    words.push(word);
    at = end;
  }
  return words;
}

const isCapital = (unit: number) => unit >= 0x41 && unit <= 0x5a;

/** The ids that words get: most used first in three tiers, in order within a tier. */
export function inTiers(byUse: readonly string[]): string[] {
  return TIERS.flatMap((first, tier) => {
    const next = TIERS[tier + 1];
    const words = byUse.slice(first * BLOCK, next === undefined ? undefined : next * BLOCK);
    const keyed = words.map((word) => word + AFTER_CAPITALS).sort();
    return keyed.map((key) => key.slice(0, -1));
  });
}

/** Pack what `inTiers` gave; words hold no capital letters and no spaces. */
export function packWords(words: readonly string[]): string {
  const blocks: string[] = [];
  for (let at = 0; at < words.length; at += BLOCK) {
    let packed = words[at]!;
    for (let index = at + 1; index < Math.min(at + BLOCK, words.length); index++) {
      const word = words[index]!;
      const before = words[index - 1]!;
      let shared = 0;
      while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++;
      packed += String.fromCharCode(0x41 + shared) + word.slice(shared);
    }
    blocks.push(packed);
  }
  return blocks.join(' ');
}

/** Characters of an offset in the directory of packed groups. */
const OFFSET = 3;

/**
 * Records grouped by the word that they are found by. A directory says where each block of sixteen ids begins, so that
 * nothing is worked out before it is asked for.
 */
export class PackedGroups {
  readonly #packed: string;
  readonly #blocks: number;
  /** Where the directory begins, and what follows it. */
  readonly #directory: number;
  readonly #groups: number;

  constructor(packed: string) {
    const numbers = new PackedNumbers(packed);
    this.#packed = packed;
    this.#blocks = numbers.next();
    this.#directory = numbers.at;
    this.#groups = numbers.at + OFFSET * (this.#blocks + 1);
  }

  /** The numbers of a word's group; null where it has none. */
  of(id: number): PackedNumbers | null {
    const block = Math.floor(id / BLOCK);
    if (block < 0 || block >= this.#blocks) return null;
    const numbers = new PackedNumbers(this.#packed, this.#startOf(block));
    const end = this.#startOf(block + 1);
    for (let at = block * BLOCK - 1; at < id && numbers.at < end; ) {
      at += numbers.next();
      const length = numbers.next();
      if (at === id) {
        numbers.end = numbers.at + length;
        return numbers;
      }
      numbers.at += length;
    }
    return null;
  }

  #startOf(block: number): number {
    let offset = 0;
    const at = this.#directory + OFFSET * block;
    for (let place = at; place < at + OFFSET; place++)
      offset = offset * BASE + digitValue(this.#packed.charCodeAt(place));
    return this.#groups + offset;
  }
}

/** Pack groups by id; each is a string of packed numbers. */
export function packGroups(groups: ReadonlyMap<number, string>): string {
  const ids = [...groups.keys()].sort((a, b) => a - b);
  const blocks = Math.floor((ids.at(-1) ?? -1) / BLOCK) + 1;
  let directory = '';
  let packed = '';
  for (let block = 0, next = 0; block <= blocks; block++) {
    directory +=
      digitOf(Math.floor(packed.length / BASE ** 2)) +
      digitOf(Math.floor(packed.length / BASE) % BASE) +
      digitOf(packed.length % BASE);
    for (let before = block * BLOCK - 1; ids[next]! < (block + 1) * BLOCK; next++) {
      const group = groups.get(ids[next]!)!;
      packed += packNumber(ids[next]! - before) + packNumber(group.length) + group;
      before = ids[next]!;
    }
  }
  return packNumber(blocks) + directory + packed;
}

/**
 * The wordings that begin with one word. A common word begins a hundred: those of several words are read when a page
 * goes on with their second.
 */
export class Beginnings<T> {
  /** Those of one word. */
  readonly alone: readonly T[];
  readonly #packed: string;
  readonly #read: (numbers: PackedNumbers, second: number | null) => T;
  readonly #groups = new Map<number, [start: number, end: number]>();
  readonly #known = new Map<number, readonly T[]>();

  /**
   * @param numbers a group packed by `packBeginnings`
   * @param read    reads one record; `second` is the id of its second word
   */
  constructor(numbers: PackedNumbers, read: (numbers: PackedNumbers, second: number | null) => T) {
    this.#packed = numbers.packed;
    this.#read = read;
    const length = numbers.next();
    this.alone = this.#records(numbers.at, numbers.at + length, null);
    numbers.at += length;
    while (!numbers.done) {
      const second = numbers.next();
      const length = numbers.next();
      this.#groups.set(second, [numbers.at, numbers.at + length]);
      numbers.at += length;
    }
  }

  /** Whether any has more than one word. */
  get goOn(): boolean {
    return this.#groups.size > 0;
  }

  /** Those that go on with the word of this id. */
  after(second: number): readonly T[] {
    const group = this.#groups.get(second);
    if (group === undefined) return NONE;
    const known = this.#known.get(second) ?? this.#records(...group, second);
    this.#known.set(second, known);
    return known;
  }

  #records(start: number, end: number, second: number | null): T[] {
    const numbers = new PackedNumbers(this.#packed, start);
    numbers.end = end;
    const records: T[] = [];
    while (!numbers.done) records.push(this.#read(numbers, second));
    return records;
  }
}

const NONE: readonly never[] = [];

/** Pack the records of wordings that begin with one word: those of that word alone, and the others by second word. */
export function packBeginnings(alone: string, longer: ReadonlyMap<number, string>): string {
  let packed = packNumber(alone.length) + alone;
  for (const [second, records] of longer)
    packed += packNumber(second) + packNumber(records.length) + records;
  return packed;
}

/** What stands among the frequencies for a word that is only there as the singular of others. */
export const UNCOUNTED = BASE - 1;

/** A set phrase's forms (0 to 2, see `formOf`) and its count as one number, short for rare ones. */
export function packedSetPhrase(firstForm: number, secondForm: number, count: number): number {
  return (count - 1) * 9 + secondForm * 3 + firstForm;
}

/** The inverse of `packedSetPhrase`. */
export function unpackedSetPhrase(packed: number) {
  return {
    firstForm: packed % 3,
    secondForm: Math.floor(packed / 3) % 3,
    count: Math.floor(packed / 9) + 1,
  };
}
