import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences, side } from './difference.ts';

const show = (before: string, after: string) =>
  differences(before, after)
    .map(({ text, change }) =>
      change === 'same' ? text : change === 'gone' ? `[-${text}]` : `[+${text}]`,
    )
    .join('');

test('only the words that differ are marked', () => {
  assert.equal(
    show('the dwell purchasing plan', 'the live shopping plan').replace(/\[. \]/g, ' '),
    'the [-dwell][+live] [-purchasing][+shopping] plan',
  );
});

test('case and kinds of space do not count', () => {
  assert.deepEqual(
    differences('Live\u00a0Shopping', 'live shopping').map((p) => p.change),
    ['same'],
  );
});

test('each side reads as its own wording', () => {
  const pieces = differences('It has finalised up, entirely', 'It has ended altogether');
  const wording = (which: 'gone' | 'new') =>
    side(pieces, which)
      .map((p) => p.text)
      .join('');
  assert.equal(wording('gone'), 'It has finalised up, entirely');
  assert.equal(wording('new'), 'It has ended altogether');
});

test('texts without spaces between words, and lone surrogates, are compared too', () => {
  assert.equal(show('直播购物', '直播购物'), '直播购物');
  assert.equal(
    side(differences('a \ud800 b', 'a b'), 'gone')
      .map((p) => p.text)
      .join(''),
    'a \ud800 b',
  );
});
