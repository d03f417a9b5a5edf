import type { PageText } from '../src/page-text.ts';
import { expect, test, until } from './fixtures.ts';

test('only the prose that a reader sees is read, with comment and author boxes marked as such', async ({
  open,
  popup,
}) => {
  const page = await open('reading.html');
  const opened = await popup(page);
  const read = await until(
    async () =>
      opened.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        const page: PageText | null = await chrome.runtime.sendMessage({
          name: 'tab-text',
          input: { tabId: tab!.id },
        });
        return page?.text ? page : undefined;
      }),
    'the text',
  );
  const { text, passages, language, title } = read;
  expect(text).not.toContain('READ-NOT');
  expect(language).toBe('en-GB');
  expect(title).toBe('What is read and what is not');
  const byRole = passages.map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`);
  expect(byRole).toEqual([
    'heading: READ heading of the page',
    'paragraph: READ first paragraph, which is long enough to be taken for prose by whoever counts its letters, and has a link in it.',
    'paragraph: READ second paragraph goes on after a line break, with many spaces that the page does not show to anybody who reads it.',
    'paragraph: READ lines that styles',
    'paragraph: set apart are not run together, however close they stand in the markup of a page.',
    'list-item: READ list item, short and to the point, though with enough words to be prose of a kind.',
    'quotation: READ quotation of somebody who said something at some length, as people do when they are asked.',
    'caption: READ caption under a picture that is not here.',
    'paragraph: READ before and after it, in a paragraph that is not the shortest of them.',
    'paragraph: READ summary',
    'author: READ author box about somebody who writes.',
    'comment: READ comment of a reader under the article.',
    'comment: READ comment form: your email address will not be published.',
  ]);
});
