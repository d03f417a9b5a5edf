import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageTextOf } from './plain-text.ts';
import { readingOf, readPageText } from './read.ts';

test('the language of most prose is the page’s, whatever stands below it', () => {
  const page = pageTextOf(
    'The ferry will not run this week because the engine has to be repaired before the summer.\n\n' +
      'Tinggalkan balasan untuk yang ini dan itu.',
  );
  assert.equal(readingOf(page).language, 'en');
});

test('a sentence in another language is known as such', () => {
  const page = pageTextOf(
    'The ferry will not run this week because the engine has to be repaired.\n\n' +
      'Die Fähre fährt in dieser Woche nicht, weil der Motor vor dem Sommer repariert werden muss.',
  );
  assert.deepEqual(
    readingOf(page).sentences.map(({ language }) => language),
    ['en', 'de'],
  );
});

test('a sentence in another language within a paragraph is known as such', () => {
  const page = pageTextOf(
    'The ferry will not run this week because the engine has to be repaired. Die Fähre fährt in dieser Woche nicht, weil der Motor repariert werden muss.',
  );
  assert.deepEqual(
    readingOf(page).sentences.map(({ language }) => language),
    ['en', 'de'],
  );
});

test('what readers write under a page does not change its language, however much it is', () => {
  const comment =
    'Die Fähre fährt in dieser Woche nicht, weil der Motor vor dem Sommer repariert werden muss.';
  const page = pageTextOf(
    ['The ferry will not run this week.', comment, comment, comment].join('\n\n'),
  );
  assert.equal(readingOf(page).language, 'de');
  for (const passage of page.passages.slice(1)) passage.role = 'comment';
  assert.equal(readingOf(page).language, 'en');
});

test('offsets lead back to the page’s own characters where a disguise was taken off', () => {
  const text = 'A hid\u200bden wo\u200brd stands in this line of text, and then an ordinary one.';
  const { reading, toOriginal } = readPageText(pageTextOf(text));
  const at = reading.tokens.words.indexOf('word');
  assert.ok(at > 0);
  const [start, end] = [reading.tokens.starts[at]!, reading.tokens.ends[at]!];
  assert.equal(text.slice(toOriginal(start), toOriginal(end)), 'wo\u200brd');
});

test('unpaired surrogates and an empty page are read without complaint', () => {
  assert.equal(readingOf(pageTextOf('')).sentences.length, 0);
  assert.ok(readingOf(pageTextOf('\ud800 half a pair \udc00 and words')).tokens.words.length > 3);
});
