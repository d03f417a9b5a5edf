import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokens.ts';
import { dictionaryOf, meaningsOf } from './dictionary.ts';

const asIs = (wording: string) => [wording];

function read(
  text: string,
  language: string,
  entries: Readonly<Record<string, readonly string[]>>,
): string[] {
  const words = tokenize(text).words.map((word) => ({ word, stem: stem(word, language) }));
  return [...meaningsOf(words, dictionaryOf(entries, language, asIs))];
}

test('a word is found as it stands and by its stem', () => {
  const entries = { compras: ['shopping'], vender: ['sell', 'sales'] };
  assert.deepEqual(read('Las compras y vender', 'es', entries), ['shopping', 'sell', 'sales']);
  assert.deepEqual(read('Una tienda', 'es', { tiendas: ['shop'] }), ['shop']);
});

test('a word that is an entry keeps its own meaning where another entry has the same stem', () => {
  const entries = { tienda: ['shop'], tiendas: ['retailers'] };
  assert.deepEqual(read('tienda, tiendas', 'es', entries), ['shop', 'retailers']);
});

test('where rows overlap the longest is read and its tokens are not read again', () => {
  const entries = { 直播: ['live'], 直播电商: ['commerce'], 电商: ['shop'], 播: ['sow'] };
  assert.deepEqual(read('直播电商', 'zh', entries), ['commerce']);
  assert.deepEqual(read('看直播', 'zh', entries), ['live']);
});

test('a row that is broken off is no match, and its tokens are read by themselves', () => {
  const entries = { 'mua sắm': ['shopping'], mua: ['buy'] };
  assert.deepEqual(read('mua hàng', 'vi', entries), ['buy']);
  assert.deepEqual(read('người mua', 'vi', entries), ['buy']);
  assert.deepEqual(read('Mua sắm', 'vi', entries), ['shopping']);
});

test('a beginning finds the word whatever hangs on it, the longest beginning first', () => {
  const entries = { '쇼핑*': ['shopping'], '판매*': ['sales'], '판매자*': ['retailers'] };
  assert.deepEqual(read('쇼핑을 판매자들이', 'ko', entries), ['shopping', 'retailers']);
  assert.deepEqual(read('홈쇼핑', 'ko', entries), []);
});

test('a word without an asterisk is no beginning', () => {
  assert.deepEqual(read('продажами', 'ru', { продаж: ['sales'] }), []);
  assert.deepEqual(read('продажами', 'ru', { 'продаж*': ['sales'] }), ['sales']);
});

test('an elided article does not hide the word after it', () => {
  const entries = { application: ['app'], 'étend*': ['roll'] };
  assert.deepEqual(read("L'application veut s’étendre d'ici peu", 'fr', entries), ['app', 'roll']);
  assert.deepEqual(read("nell'azienda", 'it', { azienda: ['company'] }), ['company']);
});

test('an entry without any word, and an empty sentence, are nothing', () => {
  assert.deepEqual(read('* … *', 'es', { '*': ['x'], '…': ['y'] }), []);
  assert.deepEqual(read('', 'es', { '*': ['x'] }), []);
});
