import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageText } from '../../src/page-text.ts';
import type { Finding } from '../../src/report.ts';
import { side } from '../ui/difference.ts';
import { unspun } from './unspun-text.ts';

const page: PageText = {
  text: 'Dwell purchasing grows\nThe corporatewill wait. Subscribe here!',
  passages: [
    { start: 0, end: 22, role: 'heading' },
    { start: 23, end: 63, role: 'paragraph' },
  ],
  language: 'en',
  title: '',
};

const found = (actual: string, natural: string | null): Finding => {
  const start = page.text.indexOf(actual);
  return {
    start,
    end: start + actual.length,
    kind: 'glue',
    actual,
    natural,
    confidence: 1,
    because: [],
  };
};

const read = (findings: Finding[], which: 'new' | 'gone') =>
  unspun(page, findings).map(({ pieces }) =>
    side(pieces, which)
      .map(({ text }) => text)
      .join(''),
  );

const findings = [
  found('Dwell purchasing', 'Live shopping'),
  found('corporatewill', 'company will'),
  found(' Subscribe here!', ''),
];

test('each passage reads with its natural wordings', () => {
  assert.deepEqual(read(findings, 'new'), ['Live shopping grows', 'The company will wait.']);
});

test('what stood there is kept beside it', () => {
  assert.deepEqual(read(findings, 'gone'), page.text.split('\n'));
});

test('a phrase whose natural wording is not known stays', () => {
  assert.deepEqual(read([found('grows', null)], 'new'), page.text.split('\n'));
});
