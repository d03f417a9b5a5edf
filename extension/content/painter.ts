import { highlightName } from '../highlight-name.ts';
import type { Marks } from '../messages.ts';
import type { Place, Places } from './places.ts';
import { ShadowStyle } from './shadow-style.ts';

/** How often to look whether the page took the marks out of the registry that it shares with the extension. */
const LOOK_EVERY_MS = 2_000;
/** A page that takes them out this often means it. */
const MOST_REPAINTS = 5;

/**
 * Paints marks with the CSS Custom Highlight API: the page's nodes are not touched.
 *
 * `StaticRange`, since live ranges make every edit of the page slower: with 20,000 of them, 2,000 edits cost
 * 314–389 ms instead of 1 ms. They do not follow edits, so changed pages are painted anew.
 */
export class Painter {
  readonly #shadowStyle = new ShadowStyle();
  #painted = new Map<string, Highlight>();
  #repaints = 0;
  #looking: ReturnType<typeof setInterval> | undefined;

  paint({ marks, css }: Pick<Marks, 'marks' | 'css'>, places: Places): void {
    this.clear();
    const ranges = new Map<string, StaticRange[]>();
    for (const { kind, start, end } of marks) {
      const place = places.at(start, end);
      if (place === null) continue;
      const name = highlightName(kind);
      const list = ranges.get(name) ?? [];
      list.push(new StaticRange(place));
      ranges.set(name, list);
    }
    this.#shadowStyle.putOn(
      [...ranges.values()].flat().map(({ startContainer }) => startContainer),
      css,
    );
    for (const [name, list] of ranges) this.#register(name, new Highlight(...list));
    if (ranges.size > 0) this.#looking = setInterval(() => this.#look(), LOOK_EVERY_MS);
  }

  /** Make one place stand out from the others; null for none. */
  point(place: Place | null): void {
    const name = highlightName('current');
    this.#painted.delete(name);
    CSS.highlights.delete(name);
    if (place === null) return;
    const highlight = new Highlight(new StaticRange(place));
    highlight.priority = 1;
    this.#register(name, highlight);
  }

  clear(): void {
    clearInterval(this.#looking);
    for (const name of this.#painted.keys()) CSS.highlights.delete(name);
    this.#painted.clear();
    this.#shadowStyle.takeOff();
  }

  #register(name: string, highlight: Highlight): void {
    this.#painted.set(name, highlight);
    CSS.highlights.set(name, highlight);
  }

  #look(): void {
    const gone = [...this.#painted].filter(([name]) => !CSS.highlights.has(name));
    if (gone.length === 0) return;
    this.#repaints += 1;
    if (this.#repaints > MOST_REPAINTS) this.clear();
    else for (const [name, highlight] of gone) CSS.highlights.set(name, highlight);
  }
}
