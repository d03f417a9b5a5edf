import { diffArrays } from 'diff';

/** A run of words: in both wordings, only in the first (`gone`), or only in the second (`new`). */
export interface Piece {
  text: string;
  /** How the second wording writes a run that is in both: with other capitals, perhaps, or another kind of space. */
  after?: string;
  change: 'same' | 'gone' | 'new';
}

/** Words, runs of white space, and single marks, so that “shopping,” and “shopping” share their word. */
const PARTS = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\s+|./gsu;

/** A longer pair is shown without marks: a difference of whole articles tells a reader nothing. */
const MOST_PARTS = 1_200;

const alike = (a: string, b: string) =>
  a === b || a.toLowerCase() === b.toLowerCase() || (a.trim() === '' && b.trim() === '');

/**
 * How two wordings differ, word by word; case and the kind of space do not count. Words that change side by side
 * are one run, so that “dwell purchasing” reads as a whole beside “live shopping”.
 */
export function differences(before: string, after: string): Piece[] {
  const [a, b] = [before.match(PARTS) ?? [], after.match(PARTS) ?? []];
  if (a.length + b.length > MOST_PARTS)
    return [
      { text: before, change: 'gone' },
      { text: after, change: 'new' },
    ];
  const pieces: Piece[] = [];
  let gone = '';
  let fresh = '';
  let gap = '';
  const end = () => {
    // So does one that both runs end with.
    const spaces = [gone, fresh].map((run) => run.match(/\s+$/u)?.[0] ?? '');
    if (gap === '' && spaces[0] !== '' && spaces[1] !== '') {
      gap = spaces[0]!;
      gone = gone.trimEnd();
      fresh = fresh.trimEnd();
    }
    if (gone !== '') pieces.push({ text: gone, change: 'gone' });
    if (fresh !== '') pieces.push({ text: fresh, change: 'new' });
    if (gap !== '') pieces.push({ text: gap, change: 'same' });
    gone = fresh = gap = '';
  };
  let read = 0;
  for (const { value, added, removed } of diffArrays(a, b, { comparator: alike })) {
    const after = value.join('');
    const text = added ? after : a.slice(read, read + value.length).join('');
    if (!added) read += value.length;
    if (added || removed) {
      // A space between two changes stands in both wordings.
      gone += gap;
      fresh += gap;
      gap = '';
      if (added) fresh += text;
      else gone += text;
    } else if (text.trim() === '' && (gone !== '' || fresh !== '')) gap += text;
    else {
      end();
      pieces.push(text === after ? { text, change: 'same' } : { text, after, change: 'same' });
    }
  }
  end();
  return pieces;
}

/** One side of a difference, as its wording reads: the pieces of the other side are left out. */
export function side(pieces: readonly Piece[], which: 'gone' | 'new'): Piece[] {
  return pieces
    .filter((piece) => piece.change === 'same' || piece.change === which)
    .map((piece) => (which === 'new' ? { ...piece, text: piece.after ?? piece.text } : piece));
}
