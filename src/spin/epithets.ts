import { EPITHETS } from '../data/leftovers/biographies.ts';

const stems = [...new Set(Object.values(EPITHETS).flatMap((list) => list.split(' ')))];
const stemsByLetter = new Map<string, string[]>();
for (const stem of stems)
  stemsByLetter.set(stem[0]!, [...(stemsByLetter.get(stem[0]!) ?? []), stem]);

/** The longest such line seen has eight pieces of at most five words. */
const EPITHET_LINE = { shortest: 25, longest: 320, pieces: 3, words: 6, share: 0.6 };

/**
 * Whether a passage is a ready-made biography, such as "Coffee fanatic. Travel lover. Zombie nerd.": short
 * pieces without a verb, most of them named after a type.
 * No line of 3.4 million clean words in ten languages is one.
 */
export function isEpithets(line: string): boolean {
  if (line.length < EPITHET_LINE.shortest || line.length > EPITHET_LINE.longest) return false;
  const pieces = line
    .replace(/^["“”„«'‘]+|["“”»'’]+$/gu, '')
    .split(/[.。|•·]\s*/u)
    .map((p) => p.trim())
    .filter((p) => p !== '');
  if (pieces.length < EPITHET_LINE.pieces) return false;
  if (pieces.some((p) => p.split(' ').length > EPITHET_LINE.words)) return false;
  return pieces.filter(hasEpithet).length >= pieces.length * EPITHET_LINE.share;
}

function hasEpithet(piece: string): boolean {
  return piece
    .toLowerCase()
    .split(/[\s-]+/u)
    .some(
      (word) =>
        // Germans write the whole epithet as one word: "Kaffeefanatiker".
        (stemsByLetter.get(word[0] ?? '') ?? []).some((s) => word.startsWith(s)) ||
        (word.length > 9 && stems.some((s) => s.length > 5 && word.includes(s))),
    );
}
