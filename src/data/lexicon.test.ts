import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compileLexicon } from '../../scripts/compile-lexicon.ts';
import {
  frequencyOf,
  idOf,
  learnedReplacementsOf,
  replacementsOf,
  setPhrasesFrom,
  synonymsOf,
  torturedFrom,
} from './lexicon.ts';
import {
  inTiers,
  PackedGroups,
  PackedNumbers,
  packGroups,
  packNumber,
  packWords,
  WordList,
} from './packed.ts';
import { hashOf, holds, packSieve, sieveOf, unpackSieve } from './sieve.ts';

const compiled = compileLexicon();

test('compiling the lexicons again gives the modules that are kept, byte for byte', () => {
  for (const [name, module] of compiled)
    assert.ok(
      readFileSync(new URL(`compiled/${name}`, import.meta.url), 'utf8') === module,
      `${name} differs`,
    );
});

test('what ships of the lexicons stays below 2,600 kB', () => {
  let total = 0;
  for (const module of compiled.values()) total += Buffer.byteLength(module);
  assert.ok(total < 2_600_000, `${total} bytes`);
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

test('packed words are found by halving, each tier in order, and strangers are not', () => {
  const byUse = Array.from({ length: 5_000 }, (_, index) => `w${index.toString(36)}`);
  const words = inTiers([...byUse, 'art', "art's", 'art-house', 'article', '12', '<n>', 'école']);
  const list = new WordList(packWords(words));
  assert.equal(list.size, words.length);
  for (const [id, word] of words.entries()) {
    assert.equal(list.idOf(word), id, word);
    assert.equal(list.wordAt(id), word);
  }
  for (const stranger of ['', 'a', 'arts', 'ar', 'w', 'Art', 'zoo', '~'])
    assert.equal(list.idOf(stranger), -1, stranger);
});

test('packed groups are found by their id, and none where there is none', () => {
  const groups = new PackedGroups(
    packGroups(
      new Map([
        [7, packNumber(1) + packNumber(4_000)],
        [2, ''],
        [99, packNumber(5)],
      ]),
    ),
  );
  const numbersOf = (id: number) => {
    const numbers = groups.of(id);
    const found: number[] = [];
    while (numbers !== null && !numbers.done) found.push(numbers.next());
    return numbers && found;
  };
  assert.deepEqual(numbersOf(7), [1, 4_000]);
  assert.deepEqual(numbersOf(2), []);
  assert.deepEqual(numbersOf(99), [5]);
  assert.equal(numbersOf(3), null);
  assert.equal(numbersOf(100), null);
  assert.equal(numbersOf(1_000), null);
  assert.equal(numbersOf(-1), null);
});

test('a sieve holds all its members and few strangers, packed or not', () => {
  const members = Array.from({ length: 2000 }, (_, index) => `member ${index}`);
  const sieve = unpackSieve(packSieve(sieveOf(members, members.length)));
  assert.ok(members.every((member) => holds(sieve, hashOf(member))));
  const strangers = Array.from({ length: 2000 }, (_, index) => hashOf(`stranger ${index}`));
  assert.ok(strangers.filter((hash) => holds(sieve, hash)).length < 120);
});

test('the tables hold what their sources say', () => {
  assert.ok(frequencyOf('people')! > frequencyOf('folks')!);
  assert.equal(frequencyOf('xylophonist'), undefined);
  assert.ok(replacementsOf('pores and skin').some(({ natural }) => natural === 'skin'));
  const [phrase] = torturedFrom('picture')?.after(idOf('recognition')) ?? [];
  assert.equal(phrase?.natural, 'image recognition');
  assert.ok(learnedReplacementsOf('picture').some(({ natural }) => natural === 'image'));
  assert.equal(setPhrasesFrom('image')?.get('recognition')?.wording, 'image recognition');
  assert.ok(synonymsOf('abode').has('home'));
});
