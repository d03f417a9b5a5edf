import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Candidate } from '../spin/rule.ts';
import { withoutOverlap } from './overlap.ts';

const at = (start: number, end: number, kind: Candidate['kind']): Candidate => ({
  start,
  end,
  kind,
  natural: null,
  confidence: 0.9,
  because: [],
});

test('findings come out in page order', () => {
  const starts = withoutOverlap([at(20, 25, 'glue'), at(0, 5, 'substitution')]).map((f) => f.start);
  assert.deepEqual(starts, [0, 20]);
});

test('of two findings on the same words the kind that says more stands', () => {
  const kept = withoutOverlap([at(0, 10, 'substitution'), at(5, 12, 'name')]);
  assert.deepEqual(
    kept.map((f) => f.kind),
    ['name'],
  );
});

test('findings that merely touch both stand', () => {
  assert.equal(withoutOverlap([at(0, 5, 'name'), at(5, 9, 'name')]).length, 2);
});

test('an empty span is no finding', () => {
  assert.equal(withoutOverlap([at(3, 3, 'name')]).length, 0);
});
