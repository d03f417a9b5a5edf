import type { EmptyReason } from '../messages.ts';
import { shadowRootsIn } from './shadow-roots.ts';

/** With fewer characters of running text than this (some 40 words) there is nothing to judge. */
export const LEAST_TEXT = 250;
/** Shorter text nodes are labels. */
const LEAST_NODE = 20;
/** Text nodes looked at; an article shows itself within the first few hundred. */
const MOST_NODES = 4_000;
/** As `nodeName` has them: in SVG, names are not capitals. */
const NOT_TEXT = new Set([
  'title',
  'desc',
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'CODE',
  'PRE',
]);
/**
 * Why a page is not worth reading, or null where it is. It looks at text nodes only, touches no style or layout,
 * and stops at the first sight of enough prose: most pages end here, after a few tenths of a millisecond.
 */
export function nothingToRead(document: Document): EmptyReason | null {
  const { body } = document;
  if (body === null) return 'empty';
  const seen = look(document, body);
  if (seen === 'enough') return null;
  if (shadowRootsIn(document, body).some((root) => look(document, root) === 'enough')) return null;
  if (seen !== 'none') return 'too-short';
  return body.querySelector('img, picture, video, canvas, svg, object, embed')
    ? 'no-prose'
    : 'empty';
}

function look(document: Document, root: Node): 'none' | 'some' | 'enough' {
  const SHOW_TEXT = 4;
  const walker = document.createTreeWalker(root, SHOW_TEXT);
  let length = 0;
  let some = false;
  for (let count = 0; count < MOST_NODES; count += 1) {
    const node = walker.nextNode() as Text | null;
    if (node === null) break;
    if (node.data.length < 2 || NOT_TEXT.has(node.parentElement?.nodeName ?? '')) continue;
    const own = node.data.trim().length;
    if (own > 0) some = true;
    if (own >= LEAST_NODE) length += own;
    if (length >= LEAST_TEXT) return 'enough';
  }
  return some ? 'some' : 'none';
}
