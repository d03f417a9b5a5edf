import type { Marks } from '../messages.ts';
import { Painter } from './painter.ts';
import { Places } from './places.ts';
import { watchPointer } from './pointer.ts';
import { whenStill } from './stillness.ts';
import { Tooltip } from './tooltip.ts';

type Mark = Marks['marks'][number];

/** The marks of a page with what they do: tooltip, scrolling to one, stepping through them. */
export class Marking {
  readonly #document: Document;
  readonly #painter = new Painter();
  readonly #tooltip: Tooltip;
  readonly #signal: AbortSignal;
  #marks: Marks = { marks: [], shown: false, tooltip: false, css: '' };
  #places = new Places('', []);
  /** Position in `#marks.marks` of the mark that was shown last. */
  #current = -1;
  #listening = false;
  /** Ends the wait for a finding that is on its way into sight. */
  #arrival = new AbortController();

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#tooltip = new Tooltip(document);
    this.#signal = signal;
    signal.addEventListener('abort', () => this.clear());
  }

  mark(marks: Marks, places: Places): void {
    this.#arrival.abort();
    this.#tooltip.hide();
    this.#painter.clear();
    this.#marks = marks;
    this.#places = places;
    this.#current = -1;
    if (marks.shown) this.#painter.paint(marks, places);
    if (marks.marks.length > 0) this.#listen();
  }

  /** The same marks on a page that was laid out anew. */
  markAgain(places: Places): void {
    const current = this.#current;
    this.mark(this.#marks, places);
    this.#current = current;
  }

  clear(): void {
    this.#arrival.abort();
    this.#tooltip.hide();
    this.#painter.clear();
    this.#marks = { ...this.#marks, marks: [] };
  }

  /** Scroll to a finding and show its tooltip. @returns false where its place is gone */
  show(index: number): boolean {
    const at = this.#marks.marks.findIndex((mark) => mark.index === index);
    return at >= 0 && this.#goTo(at);
  }

  /** Go on to the next finding that is still there. @returns its index, or null where there is none */
  step(by: 1 | -1): number | null {
    const { marks } = this.#marks;
    const from = this.#current < 0 && by < 0 ? 0 : this.#current;
    for (let steps = 1; steps <= marks.length; steps += 1) {
      const at = (from + by * steps + marks.length * 2) % marks.length;
      if (this.#goTo(at)) return marks[at]!.index;
    }
    return null;
  }

  #goTo(at: number): boolean {
    const mark = this.#marks.marks[at]!;
    const place = this.#places.at(mark.start, mark.end);
    if (place === null) return false;
    this.#current = at;
    const view = this.#document.defaultView;
    const calm = view?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
    place.startContainer.parentElement?.scrollIntoView({
      block: 'center',
      behavior: calm ? 'instant' : 'smooth',
    });
    this.#painter.point(place);
    // Where the page is still scrolling, the mark is not yet where its tooltip is to be.
    this.#arrival.abort();
    this.#arrival = new AbortController();
    if (view !== null)
      whenStill(
        view,
        this.#arrival.signal,
        () => this.#boxesOf(mark)[0],
        (box) => this.#tooltip.show(mark, box),
      );
    return true;
  }

  #boxesOf(mark: Mark): DOMRect[] {
    const place = this.#places.at(mark.start, mark.end);
    if (place === null) return [];
    const range = this.#document.createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    return [...range.getClientRects()];
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = true;
    const options = { passive: true, capture: true, signal: this.#signal };
    watchPointer(
      this.#document,
      this.#signal,
      (node, offset, x, y) => this.#hover(node, offset, x, y),
      (x, y) => {
        const { shown } = this.#tooltip;
        if (shown !== null && boxAt(this.#boxesOf(shown), x, y) === undefined) this.#unpoint();
      },
    );
    this.#document.addEventListener('scroll', () => this.#tooltip.hide(), options);
    this.#document.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Escape') this.#unpoint();
      },
      options,
    );
  }

  #hover(node: Node, offset: number, x: number, y: number): void {
    if (!this.#marks.shown || !this.#marks.tooltip) return;
    const at = this.#places.offsetOf(node, offset);
    if (at === null) return;
    const mark = this.#marks.marks.find(({ start, end }) => start <= at && at <= end);
    if (mark === undefined) return;
    // The caret nearest to the pointer may be far from it; the mark's own boxes tell.
    const box = boxAt(this.#boxesOf(mark), x, y);
    if (box !== undefined) this.#tooltip.show(mark, box);
  }

  #unpoint(): void {
    this.#arrival.abort();
    this.#tooltip.hide();
    this.#painter.point(null);
  }
}

function boxAt(boxes: readonly DOMRect[], x: number, y: number): DOMRect | undefined {
  return boxes.find((b) => x >= b.left && x <= b.right && y >= b.top && y <= b.bottom);
}
