import { type Channel, TRACE } from '../channel.ts';
import { fixedFor } from '../random.ts';

const LOOK_ALIKE: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
};
const ZERO_WIDTH = '\u200b';

/** Letters of another alphabet, or a character that cannot be seen, inside longer words. */
export const disguise: Channel = {
  name: 'disguise',
  reworded: false,
  verdicts: TRACE,
  opportunities(text, seed) {
    return [...text.matchAll(/\p{Ll}{5,}/gu)].flatMap((match) => {
      const word = match[0];
      const place = 1 + Math.floor(fixedFor(word, seed) * (word.length - 2));
      const twin = LOOK_ALIKE[word[place]!];
      const actual =
        word.slice(0, place) + (twin ?? ZERO_WIDTH + word[place]!) + word.slice(place + 1);
      return [
        { start: match.index, end: match.index + word.length, actual, kind: 'disguise' as const },
      ];
    });
  },
};
