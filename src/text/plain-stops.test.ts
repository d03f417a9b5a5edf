import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainBoundaries } from './plain-stops.ts';

const segmenters = ['en', 'de', 'fr', 'id', 'tr', 'ja', 'und'].map(
  (locale) => new Intl.Segmenter(locale, { granularity: 'sentence' }),
);

function segmented(segmenter: Intl.Segmenter, text: string): number[] {
  return [...segmenter.segment(text)].map(({ index }) => index).slice(1);
}

test('plain stops are read as the segmenter reads them, in every locale', () => {
  const pieces = [
    ...['word', 'Word', 'W', 'x', 'é', 'Ü', 'ß', 'ở', 'Ở', '7', '2022', 'a.m', 'U.S', 'ſ', 'İ'],
    ...[' ', ' ', ' ', ' ', '  ', '\u00a0', '\t', '\n', '\u00ad', '\u200b'],
    ...['.', '.', '.', '!', '?', '...', '…', '‥', '‼', '。', '।', ';', ':', ',', '–', '—', '-'],
    ...['"', "'", '’', '”', '“', '‘', '«', '»', '„', '(', ')', '[', ']', '€', '$', '%', '•'],
  ];
  let told = 0;
  const text = fc
    .array(fc.constantFrom(...pieces), { maxLength: 14 })
    .map((chosen) => chosen.join(''));
  fc.assert(
    fc.property(text, (written) => {
      const found = plainBoundaries(written);
      if (found === null) return;
      told++;
      for (const segmenter of segmenters)
        assert.deepEqual(found, segmented(segmenter, written), JSON.stringify(written));
    }),
    { numRuns: 5_000 },
  );
  assert.ok(told > 1_000);
});

test('any character at all is read as the segmenter reads it, or left to it', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit);
    for (const text of [
      `So it is${character} The end.`,
      `so${character}It is. ${character}The end`,
    ]) {
      const found = plainBoundaries(text);
      if (found !== null) assert.deepEqual(found, segmented(segmenters[0]!, text), text);
    }
  }
});

test('ordinary prose needs no segmenter', () => {
  const prose =
    'It cost 3.5 million. “Who pays?” She (of all people) said so. (Who else?) It was late.';
  assert.deepEqual(
    plainBoundaries(prose)?.map((at) => prose.slice(at, at + 4)),
    ['“Who', 'She ', '(Who', 'It w'],
  );
});
