import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createDocument } from '@mixmark-io/domino';
import { type PageReading, readPage } from './read.ts';

const page = (html: string) => readPage(createDocument(`<!doctype html><body>${html}`));
const passages = ({ page: { text, passages: all } }: PageReading) =>
  all.map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`);
const long =
  'A sentence that is long enough to be taken for prose, since it has more than sixty letters.';

test('without layout, the page of the browser tests is read as far as markup tells', () => {
  const html = readFileSync(new URL('../../e2e/pages/reading.html', import.meta.url), 'utf8');
  const { page } = readPage(createDocument(html));
  // What only a style sheet hides cannot be told without one.
  const unseen = page.text.match(/READ-NOT text that is [a-z-]+/g) ?? [];
  assert.deepEqual(unseen, [
    'READ-NOT text that is not',
    'READ-NOT text that is invisible',
    'READ-NOT text that is see-through',
    'READ-NOT text that is clipped',
    'READ-NOT text that is placed',
  ]);
  assert.equal(page.text.match(/READ-NOT/g)?.length, unseen.length);
});

test('white space is shown as a browser shows it, and passages are joined by line breaks', () => {
  const read = page(`<p> ${long}\n   Then \t more. </p><p>${long}<b> Bold</b> end</p>`);
  assert.equal(read.page.text, `${long} Then more.\n${long} Bold end`);
});

test('each character leads back to its place, over elements and collapsed space', () => {
  const read = page(`<p>${long} It is\n  a <b>dw</b>ell   <i>purchasing</i> plan.</p>`);
  const { text } = read.page;
  const start = text.indexOf('dwell purchasing');
  const place = read.places.at(start, start + 'dwell purchasing'.length);
  assert.ok(place);
  assert.equal(place.startContainer.data.slice(place.startOffset), 'dw');
  assert.equal(place.endContainer.data.slice(0, place.endOffset), 'purchasing');
});

test('a place whose text has changed is gone', () => {
  const read = page(`<p>${long}</p>`);
  const place = read.places.at(2, 10);
  assert.ok(place);
  place.startContainer.data = 'Something else.';
  assert.equal(read.places.at(2, 10), null);
});

test('two line breaks begin a passage, one does not', () => {
  const read = page(`<div>${long}<br>goes on<br><br>${long}</div>`);
  assert.deepEqual(passages(read), [`paragraph: ${long} goes on`, `paragraph: ${long}`]);
});

test('lists of links beside and inside the main content are not prose', () => {
  const links = `<ul><li><a href="#">${long}</a></li></ul>`;
  const read = page(`<div>${links}</div><div><p>${long}</p><p>${long}</p>${links}</div>`);
  assert.deepEqual(passages(read), [`paragraph: ${long}`, `paragraph: ${long}`]);
});

test('a page wrapped in one form is read, a form to fill in is not', () => {
  const wrapped = page(`<form><main><p>${long}</p><input value="mine"></main></form>`);
  assert.equal(wrapped.page.text, long);
  const filled = page(`<main><p>${long}</p><form><label>Your name</label></form></main>`);
  assert.equal(filled.page.text, long);
});

test('comments and author boxes are kept wherever they stand, with their roles', () => {
  const read = page(
    `<main><p>${long}</p></main><aside><div class="author-bio">Who</div>Advert</aside>` +
      '<div class="comment-list"><p>Nice</p></div>',
  );
  assert.deepEqual(passages(read), [`paragraph: ${long}`, 'author: Who', 'comment: Nice']);
});

test('a page with no body, no text or no end is answered with what there is', () => {
  assert.equal(page('').page.text, '');
  assert.deepEqual(page('<img alt="words">').page.passages, []);
  assert.equal(page(`<div><p>${long}<p>${long}`).page.passages.length, 2);
});

test('reading stops at the most that it is asked for, at the end of a passage', () => {
  const document = createDocument(`<body>${`<p>${long}</p>`.repeat(50)}`);
  const { page } = readPage(document, { mostText: 500 });
  assert.ok(page.text.length >= 500 && page.text.length < 500 + 2 * long.length);
  assert.ok(page.text.endsWith('letters.'));
});
