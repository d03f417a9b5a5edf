import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stem } from './stem.ts';

test('forms of one English word share a stem', () => {
  for (const forms of [
    ['scale', 'scaling', 'scaled', 'scales'],
    ['plan', 'plans', 'planning', 'planned'],
    ['company', 'companies', "company's"],
    ['online', 'on-line'],
  ]) {
    assert.equal(new Set(forms.map((form) => stem(form, 'en'))).size, 1, forms.join(' '));
  }
});

test('different words keep different stems', () => {
  assert.notEqual(stem('live', 'en'), stem('dwell', 'en'));
  assert.notEqual(stem("haven't", 'en'), stem('have', 'en'));
});

test('Indonesian clitics and German case endings are cut', () => {
  assert.equal(stem('konsepnya', 'id'), stem('konsep', 'id'));
  assert.equal(stem('plattformen', 'de'), stem('plattform', 'de'));
});
