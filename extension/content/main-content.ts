/** What the choice of the main content looks at: a passage's own block element, its length and how much of it is links. */
export interface Block {
  element: Element;
  length: number;
  linked: number;
}

/** Shorter blocks are labels, dates and buttons; they say nothing about where the prose is. */
const LEAST_PROSE = 60;
/** Above this share of linked characters, a block is a list of links. Readability uses the same half. */
export const MOST_LINKED = 0.5;
/** The main content is the innermost element that holds this share of the page's prose. */
const MAIN_SHARE = 0.9;

/**
 * The innermost element below `root` that holds nearly all prose, counted in characters outside links.
 * A page whose prose is spread out (a front page, a forum) has no such element, and `root` itself is it.
 */
export function mainContent(root: Element, blocks: readonly Block[]): Element {
  const mass = new Map<Element, number>();
  let total = 0;
  for (const block of blocks) {
    if (block.length < LEAST_PROSE || block.linked > block.length * MOST_LINKED) continue;
    const weight = block.length - block.linked;
    total += weight;
    // The block itself is left out: one long paragraph must not become the whole page.
    for (let above = parentOf(block.element); above !== null; above = parentOf(above)) {
      mass.set(above, (mass.get(above) ?? 0) + weight);
      if (above === root) break;
    }
  }
  let main = root;
  let least = Number.POSITIVE_INFINITY;
  for (const [element, weight] of mass) {
    // The elements that hold this much are nested in each other. Of equals the inner one comes first in the map.
    if (weight >= total * MAIN_SHARE && weight < least) {
      main = element;
      least = weight;
    }
  }
  const article = main === root ? null : main.closest('article');
  return article && holds(root, article) ? article : main;
}

/** The parent in the tree as it is shown: out of a shadow root to its host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.parentNode;
  return root !== null && 'host' in root ? (root as ShadowRoot).host : null;
}

/** Whether `outer` holds `inner`, shadow roots included. */
export function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at !== null; at = parentOf(at))
    if (at === outer) return true;
  return false;
}
