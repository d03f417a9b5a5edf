import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channelWeight, naturalsOf } from './channel.ts';

test('a spinner’s favourite replacement weighs more than one that people also write', () => {
  assert.ok(channelWeight('pores and skin', 'skin') > channelWeight('tale', 'story'));
  assert.ok(channelWeight('tale', 'story') > 0);
});

test('a thesaurus that ignores sense is known to the channel', () => {
  assert.ok(channelWeight('abode', 'home') > 0);
});

test('what is known of two words holds for their inflected forms', () => {
  assert.ok(channelWeight('commotions', 'noises') > 0);
});

test('a phrase is weighed word by word when it is not known as a whole', () => {
  assert.ok(channelWeight('gadget studying', 'machine learning') > 0);
  assert.equal(channelWeight('gadget banana', 'machine learning'), 0);
});

test('nothing is known of the same wording or of unconnected ones', () => {
  assert.equal(channelWeight('house', 'house'), 0);
  assert.equal(channelWeight('banana', 'government'), 0);
  assert.equal(channelWeight('', ''), 0);
});

test('the natural wordings of a spun one come with the best known first', () => {
  assert.equal(naturalsOf('folks')[0], 'people');
  assert.deepEqual(naturalsOf('xylophonist'), []);
});
