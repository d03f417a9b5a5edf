import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../text/read.ts';
import { withoutElision } from './elision.ts';
import { indexNames, mentionsOf } from './mentions.ts';

test('an elided article is taken off, and nothing else before an apostrophe is', () => {
  assert.equal(withoutElision("l'allemagne"), 'allemagne');
  assert.equal(withoutElision("jusqu'en"), 'en');
  assert.equal(withoutElision("dell'azienda"), 'azienda');
  assert.equal(withoutElision("çin'de"), "çin'de");
  assert.equal(withoutElision("company's"), "company's");
  assert.equal(withoutElision("aujourd'hui"), "aujourd'hui");
});

test('a name behind an elided article is a mention, from the name’s own first letter', () => {
  const names = indexNames([
    { id: 'germany', kind: 'place', forms: { fr: ['Allemagne'] } },
    { id: 'europe', kind: 'place', forms: { it: ['Europa'] } },
  ]);
  const text = 'Après l’Allemagne, dit-on, c’est le tour de l’Italie; nell’Europa continentale no.';
  const page = {
    text,
    passages: [{ start: 0, end: text.length, role: 'paragraph' as const }],
    language: null,
    title: '',
  };
  const found = mentionsOf(readingOf(page), names);
  assert.deepEqual(
    found.map(({ start, end }) => text.slice(start, end)),
    ['Allemagne', 'Europa'],
  );
});
