/** How an element stands on the page, as far as reading goes. */
export interface Standing {
  visible: boolean;
  /** Whether it begins a new line of its own, so that its text is not run together with what stands beside it. */
  block: boolean;
}
export type Judge = (element: Element) => Standing;

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre ' +
    'search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** The usual names of "for screen readers only" classes, for documents without layout. */
const ONLY_FOR_READERS = /(^|\s)(sr-only|visually-?hidden|screen-reader-text|hidden)(\s|$)/;
const HIDING_STYLE =
  /(display:none|visibility:(hidden|collapse)|opacity:0(\.0+)?(;|$|!)|font-size:0[a-z%]*(;|$|!)|(left|top|text-indent):-\d{4,}px|clip:rect\((0|1px)[^)]*\)|clip-path:inset\((50|100)%)/;

/** Judge by the styles that the browser computed. */
export function judgeByLayout(view: Window): Judge {
  return (element) => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      // `display: contents` has no box of its own, but its children may.
      return { visible: view.getComputedStyle(element).display === 'contents', block: false };
    const style = view.getComputedStyle(element);
    const block = !style.display.startsWith('inline') && style.display !== 'contents';
    return { visible: !clippedAway(style) && style.fontSize !== '0px', block };
  };
}

/** The ways of hiding text from sight that leave it displayed; only elements out of the flow are clipped so. */
function clippedAway(style: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(style.textIndent) <= -999) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/^rect\((0|1)px,? (0|1)px,? (0|1)px,? (0|1)px\)$/.test(style.clip)) return true;
  if (/^inset\((50|100)%/.test(style.clipPath)) return true;
  const small = Number.parseFloat(style.width) <= 1 || Number.parseFloat(style.height) <= 1;
  if (small && style.overflow !== 'visible') return true;
  return Number.parseFloat(style.left) <= -999 || Number.parseFloat(style.top) <= -999;
}

/** Judge by tags, attributes and inline style alone: for a document that nobody lays out. */
export const judgeByMarkup: Judge = (element) => {
  const style = element.getAttribute('style')?.toLowerCase().replace(/\s/g, '') ?? '';
  const hidden =
    element.hasAttribute('hidden') ||
    HIDING_STYLE.test(style) ||
    ONLY_FOR_READERS.test(element.getAttribute('class') ?? '') ||
    closedDetails(element);
  const name = element.localName;
  const block = style.includes('display:block') || BLOCKS.has(name) || name.includes('-');
  return { visible: !hidden, block };
};

function closedDetails(element: Element): boolean {
  const parent = element.parentElement;
  return (
    parent?.localName === 'details' &&
    !parent.hasAttribute('open') &&
    element.localName !== 'summary'
  );
}
