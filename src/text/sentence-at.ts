import type { Sentence } from './reading.ts';

/** The index of the first sentence that ends after a place of the text. */
function firstAfter(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the sentence that a place of the text is in; -1 between sentences. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  const at = firstAfter(sentences, offset);
  const found = sentences[at];
  return found !== undefined && found.start <= offset ? at : -1;
}

/** The sentences that a stretch of the text, `end` exclusive, touches. */
export function sentencesOver(
  sentences: readonly Sentence[],
  start: number,
  end: number,
): readonly Sentence[] {
  const first = firstAfter(sentences, start);
  let last = first;
  while (last < sentences.length && sentences[last]!.start < end) last++;
  return sentences.slice(first, last);
}
