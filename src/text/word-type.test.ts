import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asked, typeOf } from './word-type.ts';

test('a word is one type wherever it stands, and is asked each question once', () => {
  const asks: string[] = [];
  const length = asked((word) => {
    asks.push(word);
    return word.length;
  });
  const text = 'the harbour and the ferry in the harbour';
  const types = text.split(' ').map(typeOf);
  assert.equal(types[1], types[7]);
  assert.deepEqual(types.map(length), [3, 7, 3, 3, 5, 2, 3, 7]);
  assert.deepEqual(asks, ['the', 'harbour', 'and', 'ferry', 'in']);
});

test('questions asked later have answers of their own, and null is an answer', () => {
  const type = typeOf('quay');
  let asks = 0;
  const nothing = asked(() => {
    asks++;
    return null;
  });
  const upper = asked((word) => word.toUpperCase());
  assert.equal(nothing(type), null);
  assert.equal(upper(type), 'QUAY');
  assert.equal(nothing(type), null);
  assert.equal(asks, 1);
});

test('words without end and words without number are answered, and not kept', () => {
  const length = asked((word) => word.length);
  assert.equal(length(typeOf('x'.repeat(100_000))), 100_000);
  for (let n = 0; n < 30_000; n++) assert.equal(length(typeOf(`w${n}`)), `w${n}`.length);
});
