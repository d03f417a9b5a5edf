import type { FindingKind } from '../../src/report.ts';
import type { Appearance } from '../store/settings.ts';

/** What of the reader’s appearance shows in a mark. */
export type MarkLook = Pick<Appearance, 'marks' | 'colour' | 'thickness'>;

/** Nine kinds, each told from the others by its line alone; what should not be there at all is struck through. */
const LINES: Record<FindingKind, string> = {
  substitution: 'underline wavy',
  translation: 'underline dashed',
  name: 'underline double',
  number: 'underline overline solid',
  glue: 'underline dotted',
  insertion: 'line-through solid',
  boilerplate: 'line-through double',
  disguise: 'underline overline dotted',
  quotation: 'underline solid',
};

/**
 * Middle tones: each has at least 3:1 against white and against near-black, because the page’s own
 * background is not known. The unit test beside this file measures it.
 */
export const MARK_TONES: Record<Appearance['colour'], string> = {
  amber: '#b8690a',
  violet: '#8f63d8',
  teal: '#0d857c',
  text: 'currentcolor',
};

/** Shading is see-through, so that the page’s own text keeps its colour and nearly all of its contrast. */
const SHADE_PERCENT = 22;

/**
 * The CSS declarations of one kind’s mark, for `::highlight()` in a page and for the same look in the
 * extension’s own pages. Only properties that `::highlight()` honours are used.
 */
export function markStyle(kind: FindingKind, look: MarkLook): string {
  const tone = MARK_TONES[look.colour];
  const shade = `background-color: color-mix(in srgb, ${tone} ${SHADE_PERCENT}%, transparent)`;
  // Shading alone would tell kinds apart by nothing, so a thin line stays under it.
  const thickness = look.marks === 'shade' ? 1 : look.thickness;
  const line = `text-decoration: ${LINES[kind]} ${tone} ${thickness}px`;
  return look.marks === 'underline' ? `${line};` : `${line}; ${shade};`;
}
