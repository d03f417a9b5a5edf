/** Elements looked at for shadow roots; a page of web components has its prose in few of them. */
const MOST_ELEMENTS = 2_000;
const SHOW_ELEMENT = 1;

/** The open shadow roots in a part of the page, those that stand in others included. */
export function shadowRootsIn(document: Document, part: Node): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const parts = [part];
  let left = MOST_ELEMENTS;
  for (const each of parts) {
    const walker = document.createTreeWalker(each, SHOW_ELEMENT);
    for (let node: Node | null = each; node !== null; node = walker.nextNode()) {
      if (left-- === 0) return roots;
      const { shadowRoot } = node as Partial<Element>;
      if (!shadowRoot) continue;
      roots.push(shadowRoot);
      parts.push(shadowRoot);
    }
  }
  return roots;
}
