import assert from 'node:assert/strict';
import { test } from 'node:test';
import bundled from '../data/tiktok-live-shopping.json' with { type: 'json' };
import { parseStory } from './story.ts';

const small = {
  format: 'unspun-story',
  version: 1,
  id: 'ferry',
  title: 'The ferry stops',
  language: 'en',
  date: '2026-01-02',
  source: { name: 'The Harbour Post' },
  names: [{ id: 'nordsund', kind: 'place', forms: { und: ['Nordsund'] } }],
  claims: [
    {
      id: 'stops',
      statement: { en: 'The Nordsund ferry stops.' },
      anchors: [{ name: 'nordsund' }],
      terms: { en: ['the ferry stops'] },
    },
  ],
  words: {},
};

const problemWith = (change: object): string => {
  const result = parseStory({ ...small, ...change });
  assert.equal(result.ok, false);
  return result.ok ? '' : result.problem;
};

test('the bundled story is valid and is worded in English, German and Indonesian throughout', () => {
  const result = parseStory(bundled);
  assert.ok(result.ok, result.ok ? '' : result.problem);
  for (const claim of result.story.claims) {
    for (const language of ['en', 'de', 'id']) {
      assert.ok(claim.statement[language], `${claim.id} has no statement in ${language}`);
      assert.ok(claim.terms[language]?.length, `${claim.id} has no terms in ${language}`);
    }
  }
});

test('no wording of the bundled story is longer than six words', () => {
  for (const { id, terms } of bundled.claims) {
    for (const wording of Object.values(terms).flat(2)) {
      assert.ok(wording.split(/\s+/).length <= 6, `${id}: ${wording}`);
    }
  }
});

test('a broken story is refused with a sentence that names the field', () => {
  assert.match(problemWith({ format: 'recipe' }), /^format: .*unspun-story/);
  assert.match(problemWith({ date: 'yesterday' }), /^date: .*YYYY-MM-DD/);
  assert.match(problemWith({ title: '' }), /^title: /);
  assert.match(problemWith({ claims: 'none' }), /^claims/);
});

test('an anchor that names nothing is refused', () => {
  const claims = [{ ...small.claims[0], anchors: [{ name: 'atlantis' }] }];
  assert.match(problemWith({ claims }), /claims\.0\.anchors: .*atlantis/);
});

test('two claims with one id are refused', () => {
  assert.match(problemWith({ claims: [small.claims[0], small.claims[0]] }), /claims\.1\.id/);
});

test('anything at all is answered, not thrown at', () => {
  for (const input of [null, undefined, 7, 'story', [], { claims: [null] }]) {
    assert.equal(parseStory(input).ok, false);
  }
});
