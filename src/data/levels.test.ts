import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Levels, packLevels } from './levels.ts';
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
