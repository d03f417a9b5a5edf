/**
 * The style of marks in open shadow roots. Firefox paints a highlight there only by a sheet that the root has adopted;
 * Chromium paints it by the page's sheets, and the same rules twice do no harm. Markup is not touched.
 */
export class ShadowStyle {
  readonly #sheet = new CSSStyleSheet();
  readonly #roots = new Set<ShadowRoot>();

  /** Put the style on the shadow roots that these nodes are in. */
  putOn(nodes: Iterable<Node>, css: string): void {
    this.#sheet.replaceSync(css);
    for (const node of nodes) {
      const root = node.getRootNode();
      if (!(root instanceof ShadowRoot) || this.#roots.has(root)) continue;
      this.#roots.add(root);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    }
  }

  takeOff(): void {
    for (const root of this.#roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#roots.clear();
  }
}
