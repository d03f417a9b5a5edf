import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Levels, packLevels, packWideLevels, WideLevels } from './levels.ts';
import { hashOf } from './sieve.ts';

const members = new Map(Array.from({ length: 5000 }, (_, at) => [`member ${at}`, at % 7]));

test('packed levels give each member its number', () => {
  const levels = new Levels(packLevels(members, 3), 3);
  for (const [text, level] of members) assert.equal(levels.of(hashOf(text)), level, text);
});

test('packed levels know most strangers for what they are', () => {
  const levels = new Levels(packLevels(members, 3), 3);
  const strangers = Array.from({ length: 5000 }, (_, at) => levels.of(hashOf(`stranger ${at}`)));
  assert.ok(strangers.filter((level) => level >= 0).length < 120);
});

test('the order of the members makes no difference beyond where they are packed', () => {
  assert.equal(packLevels(members, 3), packLevels(new Map(members), 3));
  const few = new Levels(packLevels(new Map([['one', 5]]), 3), 3);
  assert.equal(few.of(hashOf('one')), 5);
});

test('packed lists of digits give each member its list, and refuse lists of another length', () => {
  const lists = new Map(
    Array.from({ length: 2000 }, (_, at) => [`member ${at}`, [at % 64, 63, (7 * at) % 64]]),
  );
  const packed = new WideLevels(packWideLevels(lists, 3), 3);
  for (const [text, list] of lists) assert.deepEqual([...packed.of(hashOf(text))], list, text);
  assert.throws(() => packWideLevels(new Map([['short', [1, 2]]]), 3), /“short”/);
  assert.throws(() => packWideLevels(new Map([['high', [1, 2, 64]]]), 3), /“high”/);
});
