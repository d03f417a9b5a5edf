import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compileLexicon } from '../../scripts/compile-lexicon.ts';
import { frequencies, replacements, torturedPhrases, vocabulary } from './lexicon.ts';
import { PackedNumbers, packNumber, packWords, unpackWords } from './packed.ts';
import { hashOf, holds, packSieve, sieveOf, unpackSieve } from './sieve.ts';

const compiled = compileLexicon();

test('compiling the lexicons again gives the modules that are kept, byte for byte', () => {
  for (const [name, module] of compiled)
    assert.ok(
      readFileSync(new URL(`compiled/${name}`, import.meta.url), 'utf8') === module,
      `${name} differs`,
    );
});

test('what ships of the wording lexicons stays below 480 kB', () => {
  let total = 0;
  for (const module of compiled.values()) total += Buffer.byteLength(module);
  assert.ok(total < 480_000, `${total} bytes`);
});

test('packed numbers come back in order, large and small', () => {
  const numbers = [0, 39, 40, 91, 3679, 3680, 12_345, 94_000];
  const packed = new PackedNumbers(numbers.map(packNumber).join(''));
  assert.deepEqual(
    numbers.map(() => packed.next()),
    numbers,
  );
  assert.ok(packed.done);
});

test('packed words come back as they were', () => {
  const words = ['art', 'article', 'articles', "artist's", '12', 'zoo'];
  assert.deepEqual(unpackWords(packWords(words)), words);
});

test('a sieve holds all its members and few strangers, packed or not', () => {
  const members = Array.from({ length: 2000 }, (_, index) => `member ${index}`);
  const sieve = unpackSieve(packSieve(sieveOf(members, members.length)));
  assert.ok(members.every((member) => holds(sieve, hashOf(member))));
  const strangers = Array.from({ length: 2000 }, (_, index) => hashOf(`stranger ${index}`));
  assert.ok(strangers.filter((hash) => holds(sieve, hash)).length < 120);
});

test('the tables hold what their sources say', () => {
  assert.ok(vocabulary().length > 10_000);
  assert.ok(frequencies().get('people')! > frequencies().get('folks')!);
  assert.ok(
    replacements()
      .get('pores and skin')
      ?.some(({ natural }) => natural === 'skin'),
  );
  const phrase = torturedPhrases().find(({ words }) => words.join(' ') === 'picture recognition');
  assert.deepEqual(phrase?.natural, ['image', 'recognition']);
});
