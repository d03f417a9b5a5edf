/** A stretch of the original text and what stands there instead. UTF-16 offsets, `to` exclusive. */
export interface Edit {
  from: number;
  to: number;
  plain: string;
}

/** A text with edits made, and the way between its offsets and the original's. Both ways are monotone. */
export interface Edited {
  text: string;
  /** The original offset of what stands at an offset of the edited text; its length gives the original length. */
  toOriginal(offset: number): number;
  toEdited(offset: number): number;
}

const same = (offset: number) => offset;

/** Make edits, which must not overlap and be in order; with none the text is returned as it is. */
export function edit(text: string, edits: readonly Edit[]): Edited {
  if (edits.length === 0) return { text, toOriginal: same, toEdited: same };
  const pieces: string[] = [];
  const editedStarts = new Int32Array(edits.length);
  let kept = 0;
  let length = 0;
  for (const [index, { from, to, plain }] of edits.entries()) {
    pieces.push(text.slice(kept, from), plain);
    length += from - kept;
    editedStarts[index] = length;
    length += plain.length;
    kept = to;
  }
  pieces.push(text.slice(kept));
  return {
    text: pieces.join(''),
    toOriginal(offset) {
      const index = lastAtMost(edits.length, (i) => editedStarts[i]! <= offset);
      if (index < 0) return offset;
      const { from, to, plain } = edits[index]!;
      const into = offset - editedStarts[index]!;
      return into < plain.length ? Math.min(from + into, to) : to + into - plain.length;
    },
    toEdited(offset) {
      const index = lastAtMost(edits.length, (i) => edits[i]!.from <= offset);
      if (index < 0) return offset;
      const { from, to, plain } = edits[index]!;
      const start = editedStarts[index]!;
      return offset < to
        ? start + Math.min(offset - from, plain.length)
        : start + plain.length + offset - to;
    },
  };
}

/** The last index in [0, length) that satisfies a condition true of a prefix only; -1 where none does. */
function lastAtMost(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
