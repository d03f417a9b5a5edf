import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reason } from '../../src/reasons.ts';
import type { Report } from '../../src/report.ts';
import { speak } from '../ui/words.ts';
import { meaningOf } from './meaning.ts';

speak((key, values) => [key, ...values].join(' '));

const quiet: Report = {
  version: 1,
  verdict: 'unrelated',
  score: 1,
  story: null,
  language: 'en',
  words: 400,
  claims: [],
  added: [],
  findings: [],
  reasons: [],
  notChecked: [],
};
const caseOf = (change: Partial<Report>) =>
  meaningOf({ ...quiet, ...change })[0]?.text.replace(/^about_|_compared.*$/g, '');

test('each way of showing little has words of its own', () => {
  assert.equal(caseOf({}), 'unrelated');
  assert.equal(caseOf({ verdict: 'own-words' }), 'own_words');
  assert.equal(caseOf({ verdict: 'verbatim' }), 'verbatim');
  assert.equal(caseOf({ verdict: 'translated', language: 'de' }), 'unmarked');
  assert.equal(caseOf({ verdict: 'none', reasons: [reason('too-short', 0, 12)] }), 'short');
  const noStories = [reason('stories-not-compared', 0)];
  assert.equal(caseOf({ verdict: 'none', notChecked: noStories }), 'no_stories');
});

test('a language whose wording is not judged is named, whatever the verdict', () => {
  const notChecked = [reason('language-not-covered', 0, 'el')];
  for (const verdict of ['translated', 'own-words', 'unrelated'] as const)
    assert.match(
      meaningOf({ ...quiet, verdict, language: 'ja', notChecked })[1]!.text,
      /^about_language_unchecked Japanese$/,
    );
});

test('marked phrases of an accused page speak for themselves; those of others do not', () => {
  const findings = [
    {
      start: 0,
      end: 5,
      kind: 'glue' as const,
      actual: 'ofthe',
      natural: 'of the',
      confidence: 0.9,
      because: [],
    },
  ];
  assert.deepEqual(meaningOf({ ...quiet, verdict: 'spun', findings }), []);
  assert.equal(meaningOf({ ...quiet, verdict: 'own-words', findings }).length, 3);
});
