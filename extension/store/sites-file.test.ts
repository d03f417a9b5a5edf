import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoreError } from './problem.ts';
import { readSitesFile, sitesFile } from './sites-file.ts';

test('a list of sites comes back from its file', () => {
  const sites = { 'example.com': 'off', 'news.example.org': 'quiet' } as const;
  assert.deepEqual(readSitesFile(sitesFile(sites)), sites);
});

test('a file with one wrong mode is refused by that site’s name', () => {
  const text = sitesFile({ 'a.example': 'on' }).replace('"on"', '"loud"');
  assert.throws(
    () => readSitesFile(text),
    (error: unknown) =>
      error instanceof StoreError && error.problem.values[0] === 'sites.a.example',
  );
});
