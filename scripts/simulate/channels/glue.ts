import { type Channel, type Edit, TRACE } from '../channel.ts';
import { fixedFor } from '../random.ts';

/** Spaces lost where a link began or ended: one link of one to four words a sentence, one of its edges glued. */
export const glue: Channel = {
  name: 'glue',
  reworded: false,
  verdicts: TRACE,
  opportunities(text, seed) {
    const edits: Edit[] = [];
    for (const sentence of text.matchAll(/[^.!?\n]+/g)) {
      const pairs = [...sentence[0].matchAll(/(?<=[\s“])(\p{L}{2,}) (?=(\p{L}{2,}))/gu)];
      if (pairs.length < 4) continue;
      const place = fixedFor(sentence[0], seed);
      const pair = pairs[Math.floor(place * pairs.length)]!;
      const start = sentence.index + pair.index;
      const [, left, right] = pair;
      edits.push({
        start,
        end: start + left!.length + 1 + right!.length,
        actual: left! + right!,
        kind: 'glue',
      });
    }
    return edits;
  },
};
