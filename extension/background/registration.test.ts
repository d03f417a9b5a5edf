import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser } from '../browser.ts';
import { DEFAULTS, type Settings } from '../store/settings.ts';
import type { SiteModes } from '../store/sites.ts';
import { type Injection, injections, register } from './registration.ts';

const every: Settings = { ...DEFAULTS, running: 'every-site' };
const chosen: Settings = { ...DEFAULTS, running: 'chosen-sites' };
const off = (sites: SiteModes) => injections(every, sites);

test('a new reader’s browser injects nothing by itself', () => {
  assert.deepEqual(injections(DEFAULTS, { 'example.org': 'on' }), []);
});

test('a site that is off is left out with its subdomains', () => {
  assert.deepEqual(off({ 'example.org': 'off', 'other.net': 'quiet' }), [
    { id: 'every-site', matches: ['*://*/*'], excludeMatches: ['*://*.example.org/*'] },
  ]);
});

test('a site that is on below one that is off has an injection of its own', () => {
  const sites: SiteModes = {
    'example.org': 'off',
    'news.example.org': 'on',
    'old.news.example.org': 'off',
  };
  assert.deepEqual(off(sites)[1], {
    id: 'site-news.example.org',
    matches: ['*://*.news.example.org/*'],
    excludeMatches: ['*://*.old.news.example.org/*'],
  });
});

test('a site below one that is on again is injected into once', () => {
  const sites: SiteModes = {
    'example.org': 'off',
    'news.example.org': 'on',
    'live.news.example.org': 'quiet',
  };
  assert.deepEqual(
    off(sites).map(({ id }) => id),
    ['every-site', 'site-news.example.org'],
  );
});

test('of chosen sites only those that are not off are matched', () => {
  assert.deepEqual(injections(chosen, { 'a.org': 'on', 'b.org': 'quiet', 'c.org': 'off' }), [
    { id: 'site-a.org', matches: ['*://*.a.org/*'], excludeMatches: [] },
    { id: 'site-b.org', matches: ['*://*.b.org/*'], excludeMatches: [] },
  ]);
});

test('where sites are off unless said otherwise, nothing is injected but where it is said', () => {
  const settings: Settings = { ...every, defaultMode: 'off' };
  assert.deepEqual(
    injections(settings, { 'a.org': 'on' }).map(({ matches }) => matches),
    [['*://*.a.org/*']],
  );
});

test('an address in numbers has no subdomains', () => {
  assert.deepEqual(off({ '127.0.0.1': 'off', '[::1]': 'off' })[0]?.excludeMatches, [
    '*://127.0.0.1/*',
    '*://[::1]/*',
  ]);
});

test('registrations that are right are left alone, so that no page loads between an end and a beginning', async () => {
  const did: string[] = [];
  let present: Partial<Injection>[] = [];
  const browser = {
    scripting: {
      getRegisteredContentScripts: async () => present,
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        did.push(`end ${ids}`);
        present = present.filter(({ id = '' }) => !ids.includes(id));
      },
      registerContentScripts: async (scripts: Injection[]) => {
        did.push(`begin ${scripts.map(({ id }) => id)}`);
        present.push(...scripts);
      },
    },
  } as unknown as Pick<Browser, 'scripting'>;
  const sites: SiteModes = { 'a.org': 'on', 'b.org': 'on' };
  await register(browser, injections(chosen, sites));
  await register(browser, injections(chosen, sites));
  assert.deepEqual(did, ['begin site-a.org,site-b.org']);
  await register(browser, injections(every, { 'a.org': 'off' }));
  await register(browser, injections(every, { 'a.org': 'off', 'b.org': 'off' }));
  assert.deepEqual(did.slice(1), [
    'end site-a.org,site-b.org',
    'begin every-site',
    'end every-site',
    'begin every-site',
  ]);
  assert.deepEqual(
    present.map(({ id, excludeMatches }) => [id, ...(excludeMatches ?? [])]),
    [['every-site', '*://*.a.org/*', '*://*.b.org/*']],
  );
});
