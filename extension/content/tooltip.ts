import type { Marks } from '../messages.ts';

type Mark = Marks['marks'][number];

const GAP = 6;
const STYLE = `
  :host { all: initial; }
  [role='tooltip'] {
    position: fixed; z-index: 2147483647; box-sizing: border-box; max-inline-size: min(22rem, calc(100vw - 16px));
    padding: 10px 12px; border: 1px solid #00000026; border-radius: 8px; box-shadow: 0 4px 18px #0003;
    background: #fff; color: #1d1d1f; font: 14px/1.4 system-ui, sans-serif; overflow-wrap: anywhere;
    pointer-events: none;
  }
  .natural { font-size: 16px; font-weight: 600; }
  .kind, .advice { color: #55565c; font-size: 12px; }
  ul { margin: 6px 0 0; padding: 0; list-style: none; font-size: 13px; }
  @media (prefers-color-scheme: dark) {
    [role='tooltip'] { background: #25262b; color: #f2f2f4; border-color: #ffffff2e; }
    .kind, .advice { color: #b5b6bd; }
  }
  @media (forced-colors: active) { [role='tooltip'] { border: 1px solid CanvasText; box-shadow: none; } }
`;

/**
 * The natural wording beside a mark. Its host stands in the page only while it is shown: outside that time the
 * page's markup is its own to the last byte. The shadow root is closed, so the page cannot read it.
 */
export class Tooltip {
  readonly #document: Document;
  #host: HTMLElement | null = null;
  #shown: Mark | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  get shown(): Mark | null {
    return this.#shown;
  }

  /** Show a mark's tooltip above its box, or below where there is no room. */
  show(mark: Mark, box: DOMRect): void {
    if (this.#shown === mark) return;
    this.hide();
    const host = this.#document.createElement('unspun-tooltip');
    const root = host.attachShadow({ mode: 'closed' });
    const style = this.#document.createElement('style');
    style.textContent = STYLE;
    const bubble = this.#bubble(mark);
    root.append(style, bubble);
    this.#document.documentElement.append(host);
    this.#host = host;
    this.#shown = mark;
    place(bubble, box, this.#document.documentElement);
  }

  hide(): void {
    this.#host?.remove();
    this.#host = null;
    this.#shown = null;
  }

  #bubble(mark: Mark): HTMLElement {
    const bubble = this.#element('div');
    bubble.setAttribute('role', 'tooltip');
    bubble.dir = 'auto';
    bubble.append(this.#element('div', 'kind', mark.kindName));
    bubble.append(this.#element('div', 'advice', mark.advice));
    if (mark.natural) bubble.append(this.#element('div', 'natural', mark.natural));
    if (mark.because.length > 0) {
      const list = this.#element('ul');
      list.append(...mark.because.map((sentence) => this.#element('li', '', sentence)));
      bubble.append(list);
    }
    return bubble;
  }

  #element(name: string, className = '', text = ''): HTMLElement {
    const element = this.#document.createElement(name);
    if (className !== '') element.className = className;
    element.textContent = text;
    return element;
  }
}

function place(bubble: HTMLElement, box: DOMRect, page: HTMLElement): void {
  const { width, height } = bubble.getBoundingClientRect();
  const left = Math.min(Math.max(8, box.left), Math.max(8, page.clientWidth - width - 8));
  const above = box.top - height - GAP;
  bubble.style.left = `${left}px`;
  bubble.style.top = `${above >= 8 ? above : box.bottom + GAP}px`;
}
