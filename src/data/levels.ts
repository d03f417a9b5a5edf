import { digitOf, digitValue } from './packed.ts';
import { hashOf } from './sieve.ts';

/**
 * A map from strings to small numbers that keeps no strings (a XOR filter with values): a member's number is what
 * three slots, found by its hash, give together. A stranger is taken for a member as often as its check bits fit by
 * chance. It is read where it stands packed: two slots of nine bits in three characters.
 *
 * T. M. Graf and D. Lemire, "Xor Filters: Faster and Smaller Than Bloom and Cuckoo Filters", JEA 25 (2020).
 */
export class Levels {
  readonly #packed: string;
  readonly #third: number;
  readonly #bits: number;

  /** @param bits of a slot that hold the number; the rest are check bits: with three, 1 of 64 strangers passes */
  constructor(packed: string, bits: number) {
    this.#packed = packed;
    this.#third = (packed.length * 2) / 9;
    this.#bits = bits;
  }

  /** The number of the string with this hash (`hashOf`, or `extendHash` of one); -1 for most strangers. */
  of(hash: number): number {
    const mixed = mix(hash);
    const third = this.#third;
    const found =
      this.#slot(placeIn(mixed, 0, third)) ^
      this.#slot(placeIn(mixed, 1, third)) ^
      this.#slot(placeIn(mixed, 2, third));
    return found >>> this.#bits === checkOf(mixed, this.#bits)
      ? found & ((1 << this.#bits) - 1)
      : -1;
  }

  #slot(index: number): number {
    const at = (index >>> 1) * 3;
    const middle = digitValue(this.#packed.charCodeAt(at + 1));
    return (index & 1) === 0
      ? (digitValue(this.#packed.charCodeAt(at)) << 3) | (middle & 7)
      : (digitValue(this.#packed.charCodeAt(at + 2)) << 3) | (middle >>> 3);
  }
}

/**
 * The same for lists of six-bit digits instead of numbers, a character a digit, and with no check bits: a stranger has
 * some list too.
 */
export class WideLevels {
  readonly #packed: string;
  readonly #third: number;
  readonly #digits: number;

  /** @param digits in each list */
  constructor(packed: string, digits: number) {
    this.#packed = packed;
    this.#third = packed.length / (3 * digits);
    this.#digits = digits;
  }

  /** The list of the member with this hash, one digit an element. */
  of(hash: number): Uint8Array {
    const mixed = mix(hash);
    const found = new Uint8Array(this.#digits);
    for (let part = 0; part < 3; part++) {
      const from = placeIn(mixed, part, this.#third) * this.#digits;
      for (let at = 0; at < this.#digits; at++)
        found[at]! ^= digitValue(this.#packed.charCodeAt(from + at));
    }
    return found;
  }
}

const SLOT_BITS = 9;
/** Slots a member; with fewer no assignment may be found. */
const ROOM = 1.24;

/** Pack a map for `Levels`; the same members give the same string. */
export function packLevels(members: ReadonlyMap<string, number>, bits: number): string {
  const byHash = new Map<number, number>();
  for (const [text, level] of members) {
    if (level < 0 || level >= 1 << bits) throw new RangeError(`${level} for “${text}”`);
    const hash = hashOf(text);
    byHash.set(hash, Math.max(level, byHash.get(hash) ?? 0));
  }
  const { third, order } = placesFor([...byHash.keys()]);
  const slots = new Uint16Array(3 * third);
  for (const { hash, place } of order.reverse()) {
    const mixed = mix(hash);
    let value = (checkOf(mixed, bits) << bits) | byHash.get(hash)!;
    for (let part = 0; part < 3; part++) {
      const other = placeIn(mixed, part, third);
      if (other !== place) value ^= slots[other]!;
    }
    slots[place] = value;
  }
  return packSlots(slots);
}

/** Pack lists of so many six-bit digits for `WideLevels`; the same members give the same string. */
export function packWideLevels(
  members: ReadonlyMap<string, readonly number[]>,
  digits: number,
): string {
  const byHash = new Map<number, readonly number[]>();
  for (const [text, list] of members) {
    if (list.length !== digits || list.some((digit) => digit < 0 || digit > 63))
      throw new RangeError(`${list} for “${text}”`);
    const hash = hashOf(text);
    if (!byHash.has(hash)) byHash.set(hash, list);
  }
  const { third, order } = placesFor([...byHash.keys()]);
  const slots = new Uint8Array(3 * third * digits);
  for (const { hash, place } of order.reverse()) {
    const mixed = mix(hash);
    const list = [...byHash.get(hash)!];
    for (let part = 0; part < 3; part++) {
      const other = placeIn(mixed, part, third);
      if (other === place) continue;
      for (let at = 0; at < digits; at++) list[at]! ^= slots[other * digits + at]!;
    }
    slots.set(list, place * digits);
  }
  return Array.from(slots, digitOf).join('');
}

/** An even number of slots in whole thirds; room grows until every member finds a slot of its own. */
function placesFor(hashes: readonly number[]): {
  third: number;
  order: { hash: number; place: number }[];
} {
  for (let third = 2 * Math.ceil((hashes.length * ROOM) / 6) + 2; ; third += 2) {
    const order = peel(hashes, third);
    if (order !== null) return { third, order };
  }
}

/** Members in an order in which each, when it is taken off, has a slot that no other left uses. */
function peel(hashes: readonly number[], third: number): { hash: number; place: number }[] | null {
  const used = new Uint8Array(3 * third);
  const sum = new Uint32Array(3 * third);
  const toggle = (hash: number, by: number) => {
    const mixed = mix(hash);
    for (let part = 0; part < 3; part++) {
      const place = placeIn(mixed, part, third);
      used[place]! += by;
      sum[place]! ^= hash;
    }
  };
  for (const hash of hashes) toggle(hash, 1);
  const alone = [...used.keys()].filter((place) => used[place] === 1);
  const order: { hash: number; place: number }[] = [];
  for (let place = alone.pop(); place !== undefined; place = alone.pop()) {
    if (used[place] !== 1) continue;
    const hash = sum[place]!;
    order.push({ hash, place });
    toggle(hash, -1);
    const mixed = mix(hash);
    for (let part = 0; part < 3; part++) {
      const other = placeIn(mixed, part, third);
      if (used[other] === 1) alone.push(other);
    }
  }
  return order.length === hashes.length ? order : null;
}

function packSlots(slots: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < slots.length; at += 2) {
    const [even, odd] = [slots[at]!, slots[at + 1]!];
    parts.push(digitOf(even >>> 3) + digitOf((even & 7) | ((odd & 7) << 3)) + digitOf(odd >>> 3));
  }
  return parts.join('');
}

/** Neighbouring hashes go far apart. */
function mix(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Each part of the hash has a third of the slots to itself. */
function placeIn(mixed: number, part: number, third: number): number {
  const turned = Math.imul(mixed ^ (mixed >>> (7 + 4 * part)), PARTS[part]!) >>> 0;
  return part * third + Math.floor((turned / 0x1_0000_0000) * third);
}

const PARTS = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d];

const checkOf = (mixed: number, bits: number) =>
  (Math.imul(mixed, 0x27d4eb2f) >>> 8) & ((1 << (SLOT_BITS - bits)) - 1);
