import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { differences, side } from './difference.ts';

const show = (before: string, after: string) =>
  differences(before, after)
    .map(({ text, change }) =>
      change === 'same' ? text : change === 'gone' ? `[-${text}]` : `[+${text}]`,
    )
    .join('');

test('only the words that differ are marked, side by side ones as one run', () => {
  assert.equal(
    show('the dwell purchasing plan', 'the live shopping plan'),
    'the [-dwell purchasing][+live shopping] plan',
  );
  assert.equal(
    show('a brief-video company', 'a short-video company'),
    'a [-brief-video][+short-video] company',
  );
});

test('any two wordings can be read back from their pieces', () => {
  const word = fc.constantFrom('live', 'dwell', 'a', 'the', ' ', '  ', ',', 'Live', '-');
  const wording = fc.array(word, { maxLength: 12 }).map((words) => words.join(''));
  fc.assert(
    fc.property(wording, wording, (before, after) => {
      const read = (which: 'gone' | 'new') =>
        side(differences(before, after), which)
          .map(({ text }) => text)
          .join('')
          .toLowerCase()
          .replace(/ +/g, ' ');
      assert.equal(read('gone'), before.toLowerCase().replace(/ +/g, ' '));
      assert.equal(read('new'), after.toLowerCase().replace(/ +/g, ' '));
    }),
  );
});

test('case and kinds of space do not count', () => {
  assert.deepEqual(
    differences('Live\u00a0Shopping', 'live shopping').map((p) => p.change),
    ['same'],
  );
});

test('each side keeps its own capitals, and both together read as the first', () => {
  const pieces = differences('within the UK', 'in the uk');
  const words = (of: typeof pieces) => of.map(({ text }) => text).join('');
  assert.equal(words(side(pieces, 'gone')), 'within the UK');
  assert.equal(words(side(pieces, 'new')), 'in the uk');
  assert.equal(words(pieces.filter(({ change }) => change !== 'gone')), 'in the UK');
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
