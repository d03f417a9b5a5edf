import { createDocument } from '@mixmark-io/domino';
import { readPage } from '../../extension/content/read.ts';
import type { PageText } from '../../src/page-text.ts';
import { pageTextOf } from '../../src/text/plain-text.ts';
import { readText, STANDARD_INPUT } from './bytes.ts';
import { Problem } from './problem.ts';

/** What a document is read as. HTML goes through the code that reads pages in the browser. */
export type Format = 'html' | 'text';

const HTML_NAME = /\.html?$/i;
/** How HTML on standard input gives itself away. */
const HTML_START = /^\uFEFF?\s*(<!doctype|<!--|<html|<head|<body|<[a-z][a-z0-9]*[\s>])/i;

/**
 * Read a document as the detector sees it. A file's name says what it is; standard input's first characters do.
 *
 * @throws Problem where it cannot be read or is not text
 */
export async function readDocument(path: string): Promise<PageText> {
  const content = await readText(path);
  return pageOf(content, formatOf(path, content));
}

/** {@link readDocument}, refusing what has no characters at all. */
export async function readWrittenDocument(path: string): Promise<PageText> {
  const content = await readText(path);
  if (content.trim() === '') throw new Problem(`There is nothing in it: ${path}`);
  return pageOf(content, formatOf(path, content));
}

function formatOf(path: string, content: string): Format {
  if (path === STANDARD_INPUT) return HTML_START.test(content) ? 'html' : 'text';
  return HTML_NAME.test(path) ? 'html' : 'text';
}

function pageOf(content: string, format: Format): PageText {
  return format === 'html' ? readPage(createDocument(content)).page : pageTextOf(content);
}
