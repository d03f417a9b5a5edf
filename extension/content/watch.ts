import { shadowRootsIn } from './shadow-roots.ts';

/** Changes are gathered for this long before the page is looked at again. */
const FIRST_WAIT_MS = 400;
/** Each look doubles the wait up to this, so that a page that never rests is looked at ever more seldom. */
const LONGEST_WAIT_MS = 30_000;
/** After so many changes of prose on one address, watching ends and the reader is told that the page changed. */
const MOST_CHANGES = 20;
/** Shorter changes are clocks, counters and adverts. */
const LEAST_CHANGE = 25;

export interface Watch {
  /** Some prose may have changed. */
  onChange(): void;
  /** The page changes too often; watching has ended. */
  onTooMuch(): void;
  /** The address changed without a new page. */
  onAddress(): void;
}

/**
 * Watch a page's prose, that in open shadow roots included, with one observer. Changes that hold no prose are told from the records alone, without
 * reading anything of the page.
 *
 * @param isRead  whether the text of a node was read
 */
export function watchPage(
  document: Document,
  signal: AbortSignal,
  isRead: (node: Node) => boolean,
  watch: Watch,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT_MS;
  let changes = 0;
  let address = addressOf(location);
  const observer = new MutationObserver((records) => {
    if (addressOf(location) !== address) {
      address = addressOf(location);
      changes = 0;
      wait = FIRST_WAIT_MS;
      watch.onAddress();
    }
    const roots = records.flatMap(({ addedNodes }) =>
      [...addedNodes].flatMap((node) => shadowRootsIn(document, node)),
    );
    observe(roots);
    // Not put off by further changes: a page that never rests would never be looked at.
    if (timer !== undefined) return;
    if (!records.some((record) => holdsProse(record, isRead)) && !roots.some(holdsLongText)) return;
    timer = setTimeout(() => {
      timer = undefined;
      changes += 1;
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
      if (changes > MOST_CHANGES) {
        observer.disconnect();
        watch.onTooMuch();
      } else watch.onChange();
    }, wait);
  });
  // What changes in a shadow root is not told to those who observe the page around it.
  const observe = (parts: readonly Node[]) => {
    for (const part of parts)
      observer.observe(part, { childList: true, characterData: true, subtree: true });
  };
  observe([document.documentElement, ...shadowRootsIn(document, document.documentElement)]);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}

/** Within a page the part after # is only a place in it, except where it is the route (`#/news`, `#!news`). */
function addressOf({ href }: Location): string {
  return href.replace(/#(?![/!]).*$/, '');
}

function holdsProse(record: MutationRecord, isRead: (node: Node) => boolean): boolean {
  if (record.type === 'characterData') return isRead(record.target);
  for (const node of record.removedNodes) if (isRead(node)) return true;
  for (const node of record.addedNodes) if (isLong(node)) return true;
  return false;
}

function isLong(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data.length >= LEAST_CHANGE;
  if (node.nodeType !== Node.ELEMENT_NODE || node.nodeName === 'UNSPUN-TOOLTIP') return false;
  return !/^(SCRIPT|STYLE|LINK|IFRAME)$/.test(node.nodeName) && holdsLongText(node);
}

/** As `textContent.length` would tell, without building the string. */
function holdsLongText(node: Node): boolean {
  const walker = node.ownerDocument!.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode())
    if ((text as Text).data.trim().length >= LEAST_CHANGE) return true;
  return false;
}
