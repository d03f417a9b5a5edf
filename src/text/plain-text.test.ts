import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pageTextOf } from './plain-text.ts';

const passagesOf = (text: string) => {
  const page = pageTextOf(text);
  return page.passages.map((p) => page.text.slice(p.start, p.end));
};

test('every line that is not blank is a passage, without the white space round it', () => {
  assert.deepEqual(passagesOf('A heading\n\n  First line. \nSecond line.\n \nThird.\n'), [
    'A heading',
    'First line.',
    'Second line.',
    'Third.',
  ]);
});

test('the text keeps its offsets, less a byte order mark and carriage returns', () => {
  const page = pageTextOf('\uFEFFOne.\r\nTwo.\rThree.\n');
  assert.equal(page.text, 'One.\nTwo.\nThree.\n');
  assert.deepEqual(page.passages.at(-1), { start: 10, end: 16, role: 'paragraph' });
});

test('a paragraph broken into even lines is one passage with its offsets unmoved', () => {
  const wrapped = [
    'The ferry had left the harbour before the fog came in, and nobody on',
    'the quay could say whether the two passengers who had been late were',
    'aboard. The clerk thought so.',
  ].join('\n');
  const page = pageTextOf(`${wrapped}\n\nThe end.`);
  assert.equal(page.passages.length, 2);
  assert.equal(page.text.indexOf('the quay'), wrapped.indexOf('the quay'));
  assert.ok(page.text.includes('nobody on the quay'));
});

test('headlines and verse below one another stay apart', () => {
  const headlines = [
    'Council votes to keep the old swimming pool open',
    'Bakers report the best spring they can remember',
    'Rain expected for the rest of the week in the north',
  ];
  assert.deepEqual(passagesOf(headlines.join('\n')), headlines);
  const verse = ['The tide goes out', 'and takes the day', 'with all its noise'];
  assert.deepEqual(passagesOf(verse.join('\n')), verse);
});

test('language and title are what the caller says, and otherwise unknown', () => {
  assert.equal(pageTextOf('Hallo.').language, null);
  const page = pageTextOf('Hallo.', { language: 'de', title: 'Gruß' });
  assert.deepEqual([page.language, page.title], ['de', 'Gruß']);
});

test('an empty text has no passages', () => {
  assert.deepEqual(pageTextOf('').passages, []);
  assert.deepEqual(pageTextOf(' \n\t\n').passages, []);
});

test('whatever the text, passages are in order, hold no line break and only line breaks change', () => {
  const lines = fc.array(fc.string({ unit: 'binary', maxLength: 80 })).map((a) => a.join('\n'));
  fc.assert(
    fc.property(lines, (text) => {
      const page = pageTextOf(text);
      let last = 0;
      for (const { start, end } of page.passages) {
        assert.ok(start >= last && end > start && end <= page.text.length);
        assert.ok(!page.text.slice(start, end).includes('\n'));
        last = end;
      }
      const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
      assert.equal(page.text.replaceAll('\n', ' '), plain.replaceAll('\n', ' '));
    }),
  );
});
