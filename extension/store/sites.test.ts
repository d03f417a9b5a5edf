import assert from 'node:assert/strict';
import { test } from 'node:test';
import { governing, siteOf } from './sites.ts';

test('an address and a typed host name stand for the same site', () => {
  assert.equal(siteOf('https://www.Example.com:8080/a?b#c'), 'example.com');
  assert.equal(siteOf(' example.com '), 'example.com');
  assert.equal(siteOf('bücher.example'), 'xn--bcher-kva.example');
  assert.equal(siteOf('http://localhost:3000/'), 'localhost');
});

test('only web addresses have a site', () => {
  for (const address of ['about:config', 'file:///tmp/a.html', 'chrome://version', 'two words', ''])
    assert.equal(siteOf(address), null, address);
});

test('a host follows its own entry, then its nearest parent domain', () => {
  const sites = { 'example.com': 'off', 'news.example.com': 'quiet' } as const;
  assert.deepEqual(governing(sites, 'news.example.com'), {
    site: 'news.example.com',
    mode: 'quiet',
  });
  assert.deepEqual(governing(sites, 'a.news.example.com')?.mode, 'quiet');
  assert.deepEqual(governing(sites, 'shop.example.com')?.mode, 'off');
  assert.equal(governing(sites, 'notexample.com'), null);
  assert.equal(governing(sites, 'constructor'), null);
});
