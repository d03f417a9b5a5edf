import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf } from './sentences.ts';

const cut = (text: string, locale = 'en') =>
  sentencesOf(text, 0, text.length, locale).map(({ start, end }) => text.slice(start, end));

test('sentences end at full stops, question and exclamation marks', () => {
  assert.deepEqual(cut('It works. Does it? It does!'), ['It works.', 'Does it?', 'It does!']);
});

test('a sentence goes on after an abbreviation', () => {
  assert.deepEqual(cut('The U.S. Senate met Mr. Smith. He left.'), [
    'The U.S. Senate met Mr. Smith.',
    'He left.',
  ]);
});

test('one endless line is read in pieces and loses nothing but white space', () => {
  const line = 'Ships sail north and come back south again. '.repeat(2_000);
  assert.equal(cut(line).join(' ').length, line.trimEnd().length);
});

test('an unknown locale falls back to general rules', () => {
  assert.deepEqual(cut('One. Two.', 'und'), ['One.', 'Two.']);
});
