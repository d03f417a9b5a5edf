import { digitOf, digitValue } from './packed.ts';

/**
 * A set of strings that takes a few bits a member (a Bloom filter): it never misses a member, and takes
 * 3 of 100 strangers for one. Packed six bits a character.
 */
export interface Sieve {
  /** Bits, eight to a byte. */
  readonly bits: Uint8Array;
}

/** With 7 bits a member and 5 probes, 3.5 of 100 strangers pass. */
const BITS_A_MEMBER = 7;
const PROBES = 5;
const BITS_A_CHARACTER = 6;

/** Build a sieve; the same members in any order give the same bits. */
export function sieveOf(members: Iterable<string>, count: number): Sieve {
  // Whole groups of three bytes are four characters: packed and unpacked sizes agree.
  const bits = new Uint8Array(3 * Math.max(1, Math.ceil((count * BITS_A_MEMBER) / 24)));
  for (const member of members) {
    const hash = hashOf(member);
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = bitAt(hash, probe, bits.length * 8);
      bits[bit >>> 3]! |= 1 << (bit & 7);
    }
  }
  return { bits };
}

/** Whether the sieve holds the string with this hash (`hashOf`, or `extendHash` of one). */
export function holds(sieve: Sieve, hash: number): boolean {
  const { bits } = sieve;
  const size = bits.length * 8;
  for (let probe = 0; probe < PROBES; probe++) {
    const bit = bitAt(hash, probe, size);
    if ((bits[bit >>> 3]! & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

/** 32-bit FNV-1a over UTF-16 units. */
export function hashOf(text: string): number {
  return extendHash(0x811c9dc5, text);
}

/** The hash of a longer string whose beginning has the given hash. */
export function extendHash(hash: number, text: string): number {
  let h = hash;
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  return h >>> 0;
}

/** Probe positions by double hashing: the second hash is odd, so that probes do not fall together. */
function bitAt(hash: number, probe: number, size: number): number {
  const step = (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) | 1;
  const mixed = Math.imul(hash + Math.imul(probe, step), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) >>> 0) % size;
}

export function packSieve({ bits }: Sieve): string {
  let packed = '';
  for (let bit = 0; bit < bits.length * 8; bit += BITS_A_CHARACTER) {
    let value = 0;
    for (let i = 0; i < BITS_A_CHARACTER; i++) {
      const at = bit + i;
      if (at < bits.length * 8 && (bits[at >>> 3]! & (1 << (at & 7))) !== 0) value |= 1 << i;
    }
    packed += digitOf(value);
  }
  return packed;
}

export function unpackSieve(packed: string): Sieve {
  const bits = new Uint8Array(Math.floor((packed.length * BITS_A_CHARACTER) / 8));
  let waiting = 0;
  let bitsWaiting = 0;
  let at = 0;
  for (let index = 0; index < packed.length; index++) {
    waiting |= digitValue(packed.charCodeAt(index)) << bitsWaiting;
    bitsWaiting += BITS_A_CHARACTER;
    if (bitsWaiting < 8) continue;
    bits[at++] = waiting & 0xff;
    waiting >>>= 8;
    bitsWaiting -= 8;
  }
  return { bits };
}
