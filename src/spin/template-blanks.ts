import type { Span } from '../report.ts';
import type { Reading } from '../text/reading.ts';

/** Variables that were never filled in: `{{title}}`, `${name}`, `[post_title]`, `%s`, `[caption id=…]`. */
const BLANKS =
  /\{\{\s*[a-z_][\w.| ]{0,40}\}\}|\{%[^%\n]{1,80}%\}|\$\{[a-z_][\w.]{0,40}\}|\[\/?(?:caption|gallery|embed|vc_row|vc_column|vc_column_text|et_pb_\w+|ad|adsense|contact-form-7|wp_ad_camp_\d+)(?: [^\]\n]{0,200})?\]|\[(?:post|page|author|site|company|keyword|city|article)_?(?:title|name|url|date|excerpt|content|keyword)\]|%(?:post|page|site|author|category|keyword)_?(?:title|name|url)?%|\{(?:keyword|title|name|city|company|author)\}|(?<=^|[\s“"(])%(?:[sd]|\d\$s)(?=[\s.,;:!?)”"]|$)/gi;
/** Signs that the page shows code: then a blank is an example. */
const CODE =
  /[;{}]\s*$|=>|<\/?\w+|\b(?:function|const|var|let|def|class|return|import|printf|echo|sprintf)\b|&&|\|\||::|\(\)|#!|\$ |\\n|==|\w+=["']/m;
const ABOUT_TEMPLATES =
  /\b(?:templates?|templating|placeholders?|variables?|shortcodes?|format string|syntax|jinja|liquid|mustache|handlebars|wordpress|plugin|printf|compiler|script|Vorlagen?|Platzhalter|plantillas?|gabarits?|modèles?|segnaposto)\b/i;
/** A page with more is a page of templates. */
const MOST_BLANKS = 6;

/** Blanks of a template among prose; none on a page that shows code or speaks of templates. */
export function templateBlanks(reading: Reading): Span[] {
  const { text } = reading;
  if (!/[{[%]/.test(text)) return [];
  const found: Span[] = [];
  for (const { start, end, role } of reading.page.passages) {
    if (role === 'comment' || role === 'table-cell') continue;
    const line = text.slice(start, end);
    for (const match of line.matchAll(BLANKS))
      found.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  if (found.length === 0 || found.length > MOST_BLANKS) return [];
  const prose = found.reduceRight((t, { start, end }) => t.slice(0, start) + t.slice(end), text);
  return CODE.test(prose) || ABOUT_TEMPLATES.test(prose) ? [] : found;
}
