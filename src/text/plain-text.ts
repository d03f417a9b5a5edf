import type { PageText, Passage } from '../page-text.ts';

/** What is known of a text besides its characters. */
export interface PlainTextOptions {
  /** What the text is said to be written in (BCP 47); null where nothing is said. */
  language?: string | null;
  title?: string;
}

/** Mail and e-books break lines of prose at 60 to 80 columns; a shorter line is verse, a heading or a form. */
const WRAPPED_LINE_LENGTHS = { least: 45, most: 100 } as const;

/** Of the lines of a wrapped paragraph, most go on in small letters; of a list of headlines, none. */
const LEAST_SHARE_GOING_ON = 1 / 3;

/**
 * Plain text as the detector sees it: every line that is not blank is a passage.
 *
 * Offsets are those of the text itself, after a byte order mark is dropped and CRLF or CR becomes LF.
 * A paragraph that was broken into lines of even length is one passage, with spaces for its line breaks,
 * which moves no offset. Any string is accepted; roles beyond `paragraph` are left to the rules.
 */
export function pageTextOf(text: string, options: PlainTextOptions = {}): PageText {
  const lines = withPlainLineBreaks(text).split('\n');
  const passages: Passage[] = [];
  const pieces: string[] = [];
  for (let first = 0; first < lines.length; ) {
    let last = first;
    while (last < lines.length && lines[last]!.trim() !== '') last++;
    const block = lines.slice(first, last);
    if (block.length > 0) pieces.push(block.join(isWrapped(block) ? ' ' : '\n'));
    while (last < lines.length && lines[last]!.trim() === '') pieces.push(lines[last++]!);
    first = last;
  }
  const joined = pieces.join('\n');
  let start = 0;
  for (const line of joined.split('\n')) {
    const inside = line.trim();
    if (inside !== '') {
      const at = start + line.indexOf(inside);
      passages.push({ start: at, end: at + inside.length, role: 'paragraph' });
    }
    start += line.length + 1;
  }
  return {
    text: joined,
    passages,
    language: options.language ?? null,
    title: options.title ?? '',
  };
}

function withPlainLineBreaks(text: string): string {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
}

function isWrapped(block: readonly string[]): boolean {
  const goingOn = block.length - 1;
  if (goingOn < 1) return false;
  const { least, most } = WRAPPED_LINE_LENGTHS;
  if (block.slice(0, -1).some((line) => line.length < least || line.length > most)) return false;
  const small = block.slice(1).filter((line) => /^\s*\p{Ll}/u.test(line)).length;
  return small >= goingOn * LEAST_SHARE_GOING_ON;
}
