import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, test } from 'node:test';
import { reason } from '../../src/reasons.ts';
import { day, languageName, plural, problemText, reasonText, size, speak, t } from './words.ts';

function speakIn(locale: string): void {
  const file = new URL(`../_locales/${locale}/messages.json`, import.meta.url);
  const catalogue: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  speak((key, values) =>
    (catalogue[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_, at: string) => values[Number(at) - 1] ?? '',
    ),
  );
}

afterEach(() => speakIn('en'));

test('a count takes the form that its language wants', () => {
  speakIn('en');
  assert.equal(plural('findings', 1), '1 phrase marked');
  assert.equal(plural('findings', 0), '0 phrases marked');
  speakIn('fr');
  assert.equal(plural('findings', 0), '0 expression marquée');
  assert.equal(plural('findings', 2), '2 expressions marquées');
  speakIn('id');
  assert.equal(plural('findings', 1), '1 frasa ditandai');
});

test('numbers and days are written as the language writes them', () => {
  speakIn('de');
  assert.equal(plural('visits_found', 50_000), '50.000 Seiten');
  assert.equal(day('2022-07-05'), '05.07.2022');
  assert.equal(languageName('id'), 'Indonesisch');
  assert.equal(size(1_500_000), '1,5 MB');
});

test('a reason is said in the reader’s language, in the right number', () => {
  speakIn('de');
  assert.equal(
    reasonText(reason('names-found', 1, 1)),
    'Ein Name ist Wort für Wort übersetzt oder verdreht.',
  );
  assert.match(reasonText(reason('names-found', 1, 3)), /^3 Namen sind/);
});

test('a language is named, not tagged', () => {
  speakIn('de');
  assert.match(reasonText(reason('language-not-covered', 0, 'el')), /auf Griechisch/);
});

test('a reason that the catalogue lacks is said in the Report’s own English', () => {
  speak(() => '');
  const said = reason('few-facts', -1);
  assert.equal(reasonText(said), said.text);
});

test('what is filled in among words from right to left is kept apart from them', () => {
  speak((key, values) => (key === 'direction' ? 'rtl' : values.join('|')));
  assert.equal(t('story_source', 'Financial Times', 3), '\u2068Financial Times\u2069|3');
  speakIn('en');
  assert.equal(t('story_source', 'Financial Times', 3), 'Financial Times, 3');
});

test('a problem names its field', () => {
  speakIn('en');
  const text = problemText({ code: 'problem_field', values: ['sites.a', 'not a host name'] });
  assert.equal(text, 'Refused: sites.a (not a host name). Nothing was changed.');
  assert.notEqual(t('problem_full'), 'problem_full');
});
