import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { REASONS } from '../../src/reasons.ts';

type Catalogue = Record<string, { message: string }>;

const folder = new URL('../_locales/', import.meta.url);
const catalogues = new Map<string, Catalogue>(
  readdirSync(folder).map((locale) => [
    locale,
    JSON.parse(readFileSync(new URL(`${locale}/messages.json`, folder), 'utf8')),
  ]),
);
const english = catalogues.get('en')!;

const FORM = /_(zero|one|two|few|many|other)$/;
const base = (key: string) => key.replace(FORM, '');
/** Keys that have a form a plural category: those that have `_other`, or reasons that have `_one`. */
const plurals = new Set(
  Object.keys(english)
    .filter((key) => key.endsWith('_other') || (key.startsWith('reason_') && key.endsWith('_one')))
    .map(base),
);
const isPlural = (key: string) => FORM.test(key) && plurals.has(base(key));
const placeholders = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();

/**
 * The plural categories of the integers that the extension counts. Spanish, French and Italian also have
 * “many”, for millions, which no count here reaches.
 */
function categories(locale: string): string[] {
  const rules = new Intl.PluralRules(locale);
  return [...new Set(Array.from({ length: 1_000 }, (_, count) => rules.select(count)))].sort();
}

test('English, German, Indonesian, Italian, Spanish and French are there', () => {
  assert.deepEqual([...catalogues.keys()].sort(), ['de', 'en', 'es', 'fr', 'id', 'it']);
});

for (const [locale, catalogue] of catalogues) {
  test(`${locale} has every message that English has, and no other`, () => {
    const plain = (from: Catalogue) => Object.keys(from).filter((key) => !isPlural(key));
    const [own, wanted] = [new Set(plain(catalogue)), new Set(plain(english))];
    assert.deepEqual(
      {
        missing: [...wanted].filter((key) => !own.has(key)),
        extra: [...own].filter((key) => !wanted.has(key)),
      },
      { missing: [], extra: [] },
    );
  });

  test(`${locale} has each plural form that its language needs`, () => {
    const missing = [...plurals].flatMap((key) =>
      categories(locale)
        .map((form) => `${key}_${form}`)
        // A reason that counts falls back on its plain key for the forms that it lacks.
        .filter(
          (form) => catalogue[form] === undefined && !(key.startsWith('reason_') && catalogue[key]),
        ),
    );
    assert.deepEqual(missing, []);
  });

  test(`${locale} says every reason that a Report can give`, () => {
    const missing = Object.keys(REASONS)
      .map((code) => `reason_${code.replaceAll('-', '_')}`)
      .filter((key) => catalogue[key] === undefined);
    assert.deepEqual(missing, []);
  });

  test(`${locale} fills in the same values as English, and as many as each reason has`, () => {
    const differing = Object.keys(catalogue).filter((key) => {
      const twin = english[key] ?? english[`${base(key)}_other`] ?? english[base(key)];
      // A singular may say “one” in words instead of its number.
      if (key.endsWith('_one')) return false;
      return (
        placeholders(catalogue[key]!.message).join() !== placeholders(twin?.message ?? '').join()
      );
    });
    assert.deepEqual(differing, []);
    for (const [code, text] of Object.entries(REASONS)) {
      const message = catalogue[`reason_${code.replaceAll('-', '_')}`]?.message ?? '';
      const wanted = [...new Set(text.match(/\{\d\}/g) ?? [])].map(
        (each) => `$${Number(each[1]) + 1}`,
      );
      assert.deepEqual(placeholders(message), wanted.sort(), code);
    }
  });

  test(`${locale} has nothing empty, and names itself`, () => {
    const empty = Object.keys(catalogue).filter((key) => catalogue[key]!.message.trim() === '');
    assert.deepEqual(empty, []);
    assert.equal(catalogue.locale?.message, locale);
  });

  test(`${locale} describes the extension in no more than the 132 characters that stores take`, () => {
    assert.ok([...catalogue.extension_description!.message].length <= 132);
  });
}
