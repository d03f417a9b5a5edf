/** A run of characters that stands in a text node just as it stands in the page's text. */
export interface Run {
  /** UTF-16 offset into the page's text. */
  start: number;
  length: number;
  node: Text;
  /** UTF-16 offset into the node's data. */
  offset: number;
}

/** A stretch of the DOM, in the shape that `new StaticRange` takes. */
export interface Place {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/** The way back from offsets into a page's text to places in its DOM. */
export class Places {
  readonly #text: string;
  readonly #runs: readonly Run[];
  #nodes: Set<Node> | null = null;

  /** @param runs  in the order of `start`; characters between runs are collapsed spaces and passage ends */
  constructor(text: string, runs: readonly Run[]) {
    this.#text = text;
    this.#runs = runs;
  }

  /**
   * Where `[start, end)` stands in the DOM now, or null where those characters are not there any more.
   * Cost: a binary search, and a comparison of the runs that the stretch touches.
   */
  at(start: number, end: number): Place | null {
    const first = this.#runAt(start);
    const last = this.#runAt(end - 1);
    if (first < 0 || last < first) return null;
    for (let index = first; index <= last; index += 1)
      if (!this.#holds(this.#runs[index]!)) return null;
    const from = this.#runs[first]!;
    const to = this.#runs[last]!;
    return {
      startContainer: from.node,
      startOffset: from.offset + Math.max(0, start - from.start),
      endContainer: to.node,
      endOffset: to.offset + Math.min(to.length, end - to.start),
    };
  }

  /** The text offset of a place in the DOM, or null where it was not read. Linear: for one pointer position at a time. */
  offsetOf(node: Node, offset: number): number | null {
    for (const run of this.#runs)
      if (run.node === node && offset >= run.offset && offset <= run.offset + run.length)
        return run.start + offset - run.offset;
    return null;
  }

  /** Whether the text in a node was read. */
  covers(node: Node): boolean {
    this.#nodes ??= new Set(this.#runs.map((run) => run.node));
    if (this.#nodes.has(node)) return true;
    return [...node.childNodes].some((child) => this.covers(child));
  }

  #holds(run: Run): boolean {
    return (
      run.node.isConnected &&
      run.node.data.startsWith(this.#text.slice(run.start, run.start + run.length), run.offset)
    );
  }

  /** Index of the run that holds an offset; of the next one where the offset is between runs. */
  #runAt(offset: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle]!;
      if (run.start + run.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low < this.#runs.length ? low : -1;
  }
}
