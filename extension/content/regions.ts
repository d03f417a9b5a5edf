import type { PassageRole } from '../../src/page-text.ts';

/**
 * What reading does with an element. `aside`: pass it by, but look for comment and author boxes in it.
 * `form`: unread, unless it is in a comment box.
 */
export type Region = 'prose' | 'aside' | 'unread' | 'form' | 'comment' | 'author';

const UNREAD = new Set(
  (
    'script style noscript template head title meta link base code pre kbd samp tt xmp input textarea select button ' +
    'option optgroup datalist output progress meter svg math canvas video audio picture object embed iframe frame ' +
    'frameset map rt rp nav menu dialog marquee search'
  ).split(' '),
);
const UNREAD_ROLES = new Set(
  (
    'navigation menu menubar menuitem toolbar search searchbox textbox combobox listbox dialog alertdialog alert ' +
    'banner tablist tooltip status log timer switch slider spinbutton button img math code'
  ).split(' '),
);
const ASIDE_ROLES = new Set(['complementary', 'contentinfo']);

/** Class and id words of page furniture. Matched as whole words of names such as "site-nav" or "share_buttons". */
const FURNITURE =
  /(^|[-_\s])(nav|navbar|navigation|menu|sidebar|breadcrumbs?|share|sharing|social|related|recommend(ed|ations)?|promo|advert(s|isement)?|ads?|sponsored|cookies?|consent|newsletter|subscribe|popup|modal|pagination|pager|toc|widget|masthead|trending|outbrain|taboola)([-_\s]|$)/i;
const COMMENTS =
  /(^|\s)(comment|comments|respond|reply-form|disqus)((?!\S*-(open|closed|count|link|links|off|enabled|disabled|number))[-_\w]*)(\s|$)|(^|\s)commentlist(\s|$)/i;
const AUTHOR =
  /(^|[-_\s])(author|authors|byline|about-?author|author-?(box|bio|info|card)|bio|biography|contributor)([-_\s]|$)/i;

/**
 * What an element is to a reader of prose. Names are hints only: an element that holds the page's heading or its
 * main part is never taken for furniture, however it is called (`<body class="has-sidebar">`).
 */
export function regionOf(element: Element): Region {
  const name = element.localName;
  if (UNREAD.has(name) || isEditable(element)) return 'unread';
  const role = element.getAttribute('role');
  if (role !== null && UNREAD_ROLES.has(role)) return 'unread';
  const names = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`;
  const named = names.length > 1;
  if (named && COMMENTS.test(names) && !holdsMain(element)) return 'comment';
  if (name === 'form') return formRegion(element);
  if (isAuthorBox(element, named ? names : '')) return 'author';
  if (name === 'aside' || (role !== null && ASIDE_ROLES.has(role)))
    return holdsMain(element) ? 'prose' : 'aside';
  if (name === 'footer') return 'aside';
  if (name === 'header') return isOfArticle(element) ? 'prose' : 'aside';
  if (name === 'sup' && holdsAny(element, 'a')) return 'unread';
  if (named && FURNITURE.test(names) && !holdsMain(element)) return 'aside';
  return 'prose';
}

/** The role that an element gives to the text in it, or null where it keeps its parent's. */
export function roleOf(element: Element): PassageRole | null {
  switch (element.localName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return 'heading';
    case 'li':
    case 'dt':
    case 'dd':
      return 'list-item';
    case 'blockquote':
      return 'quotation';
    case 'figcaption':
    case 'caption':
      return 'caption';
    case 'td':
    case 'th':
      return 'table-cell';
    // Old pages lay themselves out in tables; a paragraph in a cell is a paragraph.
    case 'p':
      return !element.closest('li, dd, blockquote, figcaption') ? 'paragraph' : null;
    default:
      return null;
  }
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** Some DOM libraries answer undefined where the standard says null. */
function holdsAny(element: Element, selector: string): boolean {
  return Boolean(element.querySelector(selector));
}

function holdsMain(element: Element): boolean {
  return (
    element.localName === 'body' ||
    element.localName === 'main' ||
    holdsAny(element, 'main, h1, [role="main"], article p')
  );
}

/** A name linked to its author within a sentence is part of that sentence. */
function isAuthorBox(element: Element, names: string): boolean {
  const marked =
    element.localName === 'address' ||
    AUTHOR.test(names) ||
    element.getAttribute('rel') === 'author' ||
    element.getAttribute('itemprop') === 'author';
  return marked && !element.parentElement?.closest('p') && !holdsMain(element);
}

function formRegion(form: Element): Region {
  if (/comment|reply/i.test(form.getAttribute('action') ?? '')) return 'comment';
  return isWrapper(form) ? 'prose' : 'form';
}

/** Some sites wrap the whole page in one form; a form to fill in holds no article. */
function isWrapper(form: Element): boolean {
  return holdsAny(form, 'main, article, h1') || form.querySelectorAll('p').length > 3;
}

function isOfArticle(header: Element): boolean {
  return Boolean(header.closest('article, main, [role="main"]')) || holdsAny(header, 'h1');
}
