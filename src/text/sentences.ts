import type { Span } from '../report.ts';
import { plainBoundaries } from './plain-stops.ts';

/**
 * The most that `Intl.Segmenter` is given at once, in UTF-16 units. Its cost on one long string grows faster
 * than the string: 0.9 million words a second by paragraph, two thousand on one string of 417 kB.
 */
const SEGMENT_LIMIT = 4_000;

/** Greek ends a question with a semicolon; all other locales cut sentences by the same rules. */
const GREEK = 'el';
const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(locale: string): Intl.Segmenter {
  const rules = locale === GREEK ? GREEK : 'en';
  const known = segmenters.get(rules);
  if (known) return known;
  const made = new Intl.Segmenter(rules, { granularity: 'sentence' });
  segmenters.set(rules, made);
  return made;
}

/** Where the sentences of a text begin after the first. */
function boundariesIn(text: string, locale: string): number[] {
  const plain = locale === GREEK ? null : plainBoundaries(text);
  if (plain !== null) return plain;
  const boundaries: number[] = [];
  // Asking for the segment at a place is twice as fast as iterating.
  const segments = segmenter(locale).segment(text);
  for (let at = 0; at < text.length; ) {
    if (at > 0) boundaries.push(at);
    const { index, segment } = segments.containing(at)!;
    at = index + segment.length;
  }
  return boundaries;
}

/** Where to cut a long passage: after the last space within the limit, or at the limit. */
function pieceEnd(text: string, start: number, end: number): number {
  if (end - start <= SEGMENT_LIMIT) return end;
  const space = text.lastIndexOf(' ', start + SEGMENT_LIMIT);
  return space > start ? space + 1 : start + SEGMENT_LIMIT;
}

/** After these a sentence goes on, although the segmenter stops there ("the U.S. Senate", "Mr. Smith"). */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:[A-Za-z]|Mr|Mrs|Ms|Dr|Prof|St|No|vs|etc|approx|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.K|e\.g|i\.e|z\.\sB|bzw|ca|Mio|Mrd|Nr|Sr|Jr)\.\s*$/;

/**
 * Sentences of one passage, trimmed of white space; empty ones are left out.
 *
 * @param locale a BCP 47 primary tag; an unknown one is read by general rules
 */
export function sentencesOf(text: string, start: number, end: number, locale: string): Span[] {
  const sentences: Span[] = [];
  for (let from = start; from < end; ) {
    const to = pieceEnd(text, from, end);
    let begin = from;
    for (const boundary of boundariesIn(text.slice(from, to), locale)) {
      add(text, begin, from + boundary, sentences);
      begin = from + boundary;
    }
    add(text, begin, to, sentences);
    from = to;
  }
  return sentences.map((s) => trim(text, s)).filter((s) => s.end > s.start);
}

function add(text: string, start: number, end: number, into: Span[]): void {
  const last = into.at(-1);
  if (last && ABBREVIATION.test(text.slice(Math.max(last.start, start - 12), start)))
    last.end = end;
  else into.push({ start, end });
}

function trim(text: string, { start, end }: Span): Span {
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  return { start, end };
}
