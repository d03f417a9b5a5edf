import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longestInOrder } from './order.ts';

test('claims told in the story’s order all count', () => {
  assert.equal(longestInOrder([0, 1, 4, 7]).length, 4);
});

test('what goes back is left out', () => {
  assert.deepEqual(longestInOrder([0, 5, 1, 2]), [0, 2, 3]);
  assert.equal(longestInOrder([3, 2, 1]).length, 1);
  assert.deepEqual(longestInOrder([]), []);
});
