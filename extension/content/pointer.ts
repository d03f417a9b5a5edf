/** The pointer rests this long on a mark before its tooltip comes up, so that reading with it shows nothing. */
const REST_MS = 150;

/** Where the text caret would be at a point; browsers have had two ways of saying it. */
function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    // Without being told of them, the browser names the host instead of the text in its shadow root.
    const caret = document.caretPositionFromPoint(x, y, {
      shadowRoots: shadowRootsAt(document, x, y),
    });
    return caret === null ? null : { node: caret.offsetNode, offset: caret.offset };
  }
  return null;
}

/** The open shadow roots round a point, outermost first. */
function shadowRootsAt(document: Document, x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let at: DocumentOrShadowRoot = document;
  for (;;) {
    const root: ShadowRoot | null | undefined = at.elementFromPoint(x, y)?.shadowRoot;
    if (!root || root === at) return roots;
    roots.push(root);
    at = root;
  }
}

/**
 * Tell where the pointer rests: highlights get no pointer events of their own. Looking is cheap and done only
 * when the pointer has come to rest; `rest` is told the place in the text, `leave` that the pointer went on.
 */
export function watchPointer(
  document: Document,
  signal: AbortSignal,
  rest: (node: Node, offset: number, x: number, y: number) => void,
  leave: (x: number, y: number) => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const options = { passive: true, capture: true, signal };
  document.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      clearTimeout(timer);
      leave(clientX, clientY);
      timer = setTimeout(() => {
        const caret = caretAt(document, clientX, clientY);
        if (caret !== null) rest(caret.node, caret.offset, clientX, clientY);
      }, REST_MS);
    },
    options,
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}
