import { browser } from '../browser.ts';
import type { Appearance } from '../store/settings.ts';
import { markRules } from './mark-rules.ts';
import { direction, locale, speak } from './words.ts';

speak((key, values) => browser.i18n.getMessage(key, values));

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** Put the reader’s theme, language and marks on one of the extension’s own pages. */
export function dress(appearance: Appearance): void {
  const html = document.documentElement;
  html.lang = locale();
  html.dir = direction();
  html.dataset.theme = appearance.theme;
  sheet.replaceSync(markRules(appearance));
}
