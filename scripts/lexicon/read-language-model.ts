/**
 * Write `src/data/language-model.tsv` from a trigram model in the binary format of Sphinx.
 *
 *     node --import tsx scripts/lexicon/read-language-model.ts en-us.lm.bin
 *
 * The model is that of the Debian package pocketsphinx-en-us (`src/data/README.md`). Of it are kept words and pairs of
 * words that ordinary English has often enough to be of use; its trigrams are not.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** Words and pairs less likely than these (natural logarithms) only add size; so do pairs that barely attract. */
const LEAST_WORD = -16;
const LEAST_PAIR = -16.3;
const LEAST_ATTRACTION = 0.9;

const MAGIC = 'Trie Language Model';
/** Logarithms are kept to this base, and quantised through tables of so many entries. */
const LOG_OF_BASE = 1e-4;
const TABLE = 1 << 16;
const QUANTISED_BITS = 16;
const UNIGRAM_BYTES = 12;
/** A word of letters and apostrophes; sentence marks and spelled-out abbreviations are left out. */
const WORD = /^[a-z]+(?:'[a-z]+)*$/;
/** Coarse words, which add nothing here. */
const COARSE =
  /fuck|shit|cunt|nigg|whore|slut|porn|faggot|bitch|^(?:cock|dick|pussy|tits?|anal|cum|ass)s?$/;

const bitsFor = (value: number) => Math.floor(Math.log2(value)) + 1;

/** Reads the bits of a number that begins anywhere; numbers are shorter than 26 bits. */
function bitsAt(bytes: Buffer, bit: number, length: number): number {
  const byte = bit >>> 3;
  return (bytes.readUInt32LE(byte) >>> (bit & 7)) & ((1 << length) - 1);
}

function readModel(bytes: Buffer) {
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new Error('no trie model');
  let at = MAGIC.length;
  const order = bytes[at++]!;
  if (order !== 3) throw new Error(`a trigram model is expected, not order ${order}`);
  const counts = [0, 4, 8].map((offset) => bytes.readUInt32LE(at + offset));
  const [words, pairs, triples] = counts as [number, number, number];
  at += 4 * order + 4;
  const table = () => {
    const start = at;
    at += 4 * TABLE;
    return (index: number) => bytes.readFloatLE(start + 4 * index) * LOG_OF_BASE;
  };
  const pairProbability = table();
  table();
  table();
  const unigrams = at;
  at += UNIGRAM_BYTES * (words + 1);
  const wordBits = bitsFor(words);
  const entryBits = wordBits + 2 * QUANTISED_BITS + bitsFor(triples);
  const entries = bytes.subarray(at);
  at += Math.ceil(((1 + pairs) * entryBits) / 8 - 1 / 8) + 8;
  at += Math.floor(((1 + triples) * (wordBits + QUANTISED_BITS) + 7) / 8) + 8;
  const names = bytes.toString('latin1', at + 4, at + 4 + bytes.readUInt32LE(at)).split('\0');
  const unigram = (word: number, field: number) => unigrams + UNIGRAM_BYTES * word + field;
  return {
    names: names.slice(0, words),
    probability: (word: number) => bytes.readFloatLE(unigram(word, 0)) * LOG_OF_BASE,
    backoff: (word: number) => bytes.readFloatLE(unigram(word, 4)) * LOG_OF_BASE,
    /** Words that stand before this one, each with the log probability that this one follows. */
    *before(word: number): Generator<[first: number, probability: number]> {
      const end = bytes.readUInt32LE(unigram(word + 1, 8));
      for (let index = bytes.readUInt32LE(unigram(word, 8)); index < end; index++) {
        const bit = index * entryBits;
        const first = bitsAt(entries, bit, wordBits);
        const quantised = bitsAt(entries, bit + wordBits + QUANTISED_BITS, QUANTISED_BITS);
        yield [first, pairProbability(quantised)];
      }
    },
  };
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: read-language-model.ts en-us.lm.bin');
const model = readModel(readFileSync(file));
const isKept = model.names.map((name) => WORD.test(name) && !COARSE.test(name));
const followers: string[][] = model.names.map(() => []);
for (const second of model.names.keys()) {
  if (!isKept[second]) continue;
  for (const [first, probability] of model.before(second)) {
    if (!isKept[first] || model.probability(first) + probability < LEAST_PAIR) continue;
    const attraction = probability - model.backoff(first) - model.probability(second);
    if (attraction >= LEAST_ATTRACTION)
      followers[first]!.push(`${model.names[second]} ${attraction.toFixed(1)}`);
  }
}
const lines = model.names.flatMap((name, word) => {
  const probability = model.probability(word);
  if (!isKept[word] || (probability < LEAST_WORD && followers[word]!.length === 0)) return [];
  const list = followers[word]!.join(',');
  return [`${name}\t${probability.toFixed(1)}\t${model.backoff(word).toFixed(1)}\t${list}\n`];
});
writeFileSync(new URL('../../src/data/language-model.tsv', import.meta.url), lines.join(''));
console.log(`${lines.length} words, ${followers.reduce((n, list) => n + list.length, 0)} pairs`);
