import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageTextOf } from '../text/plain-text.ts';
import { readingOf } from '../text/read.ts';
import { disguise } from './disguise.ts';

const run = (text: string) => disguise(readingOf(pageTextOf(text)));

test('proposes the plain word for a disguised one', () => {
  const { candidates } = run('The lіve shop\u200bping plans of the company have ended.');
  assert.deepEqual(
    candidates.map((c) => c.natural),
    ['live', 'shopping'],
  );
  assert.ok(candidates.every((c) => c.kind === 'disguise'));
});

test('look-alike letters weigh more than invisible ones, styled letters nothing', () => {
  const weight = (text: string) => run(text).evidence[0]?.weight ?? 0;
  assert.ok(weight('the lіve plans') > weight('the shop\u200bping plans'));
  assert.equal(weight('the 𝗹𝗶𝘃𝗲 plans'), 0);
  assert.equal(weight('the live plans'), 0);
});

test('styled letters are reported beside other disguises only', () => {
  assert.deepEqual(run('the 𝗹𝗶𝘃𝗲 plans').candidates, []);
  assert.equal(run('the 𝗹𝗶𝘃𝗲 plаns').candidates.length, 2);
});

test('a page full of them is not certain by this alone', () => {
  const { evidence } = run('the lіve plans '.repeat(100));
  assert.ok(evidence[0]!.weight <= 3);
});
