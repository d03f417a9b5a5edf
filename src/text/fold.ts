import { type Disguised, disguisesOfWord, isWordUnit, newWordContext } from './disguised-words.ts';
import { type Edit, edit } from './offset-map.ts';
import type { Disguise } from './reading.ts';
import { spacedOut } from './spaced-out.ts';

/** A text with disguises taken off. Offsets of `disguises` are into the folded text. */
export interface Folded {
  text: string;
  /** The offset in the text given of what stands at an offset of the folded text. Monotone. */
  toOriginal(offset: number): number;
  /** The way there: the folded offset of what stands at an offset of the text given. Monotone. */
  toFolded(offset: number): number;
  disguises: Disguise[];
}

/** A character that folding may touch. Curly quotes, dashes and accented Latin are none of them. */
const FOLDABLE =
  /[\u00a0\u00ad\u0250-\u02af\u0370-\u03ff\u0400-\u052f\u0531-\u0587\u13a0-\u13ff\u180e\u1d00-\u1dbf\u2000-\u200f\u202a-\u202f\u205f-\u2064\u2160-\u217f\u24b6-\u24e9\u3000\ua731\ufb00-\ufb06\ufeff\uff10-\uff5a]|[\u0300-\u036f]|\ud835[\udc00-\udfff]/g;
const ODD_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;

/**
 * Take off what hides words from a matcher: look-alike letters of other scripts, zero-width characters,
 * soft hyphens, styled letters, letters spaced out, odd spaces. Honest Cyrillic, Greek, IPA, joiners
 * and hyphenation points are folded where that is harmless and never reported.
 *
 * Never throws, also on unpaired surrogates. A text with nothing to fold is returned as it is.
 */
export function fold(text: string): Folded {
  const disguised: Disguised[] = [];
  const edits: Edit[] = [];
  foldCharacters(text, edits, disguised);
  const words = [...disguised].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const run of spacedOut(text)) {
    while (next < words.length && words[next]!.end <= run.start) next++;
    if (next < words.length && words[next]!.start < run.end) continue;
    edits.push(...run.edits);
    if (run.accused) disguised.push({ start: run.start, end: run.end, means: 'spaced-out' });
  }
  edits.sort((a, b) => a.from - b.from);
  const edited = edit(text, withoutOverlaps(edits));
  const disguises = disguised
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, means }) => {
      const from = edited.toEdited(start);
      const to = edited.toEdited(end);
      return { start: from, end: to, means, plain: edited.text.slice(from, to) };
    });
  return { text: edited.text, toOriginal: edited.toOriginal, toFolded: edited.toEdited, disguises };
}

function foldCharacters(text: string, edits: Edit[], disguised: Disguised[]): void {
  const context = newWordContext(text);
  FOLDABLE.lastIndex = 0;
  for (let hit = FOLDABLE.exec(text); hit !== null; hit = FOLDABLE.exec(text)) {
    const at = hit.index;
    if (ODD_SPACE.test(hit[0])) {
      edits.push({ from: at, to: at + 1, plain: ' ' });
      continue;
    }
    let start = at;
    while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start--;
    let end = at + hit[0].length;
    while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
    disguisesOfWord(context, start, end, edits, disguised);
    FOLDABLE.lastIndex = end;
  }
  context.settle(edits, disguised);
}

/** Spaced-out runs and single characters may claim the same space; the first stands. */
function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  let end = 0;
  return edits.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}
