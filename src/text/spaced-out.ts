import type { Span } from '../report.ts';
import type { Edit } from './offset-map.ts';

interface SpacedOut extends Span {
  edits: Edit[];
  /** Capitals are also spaced out honestly, in headings; they are closed up without being reported. */
  accused: boolean;
}

const SPACE = '[ \\u00a0\\u2000-\\u200a\\u202f\\u205f]';
const LETTER = 'A-Za-z\\u00c0-\\u024f\\u0370-\\u03ff\\u0400-\\u04ff';
/** Four or more single letters with one space between, and further such words after wider gaps. */
const RUN = new RegExp(
  `(?<![${LETTER}0-9'’.,(-])[${LETTER}](?:${SPACE}[${LETTER}]){3,}(?:${SPACE}{2,3}[${LETTER}](?:${SPACE}[${LETTER}])+)*(?![${LETTER}0-9'’.)-])`,
  'g',
);
const LEAST_ACCUSED = 5;
const VOWELS = /[aeiouyà-æè-ïò-öø-ýаеёиоуыэюя]/gi;

/** Words whose letters stand apart: "l i v e  s h o p". Alphabets, vowels and variables are left. */
export function spacedOut(text: string): SpacedOut[] {
  const found: SpacedOut[] = [];
  for (const match of text.matchAll(RUN)) {
    const start = match.index;
    const run = match[0];
    const letters = run.replace(/\s/g, '');
    if (isList(letters)) continue;
    const edits: Edit[] = [];
    for (let i = 1; i < run.length; i++) {
      if (!/\s/.test(run[i]!)) continue;
      let to = i + 1;
      while (/\s/.test(run[to]!)) to++;
      edits.push({ from: start + i, to: start + to, plain: to - i > 1 ? ' ' : '' });
      i = to;
    }
    const lower = letters.slice(1) === letters.slice(1).toLowerCase();
    found.push({
      start,
      end: start + run.length,
      edits,
      accused: lower && letters.length >= LEAST_ACCUSED,
    });
  }
  return found;
}

/** Letters in the alphabet's order, nearly all vowels or hardly any: a list of letters, not a word. */
function isList(letters: string): boolean {
  const lower = letters.toLowerCase();
  const vowels = lower.match(VOWELS)?.length ?? 0;
  if (vowels * 5 < lower.length || vowels * 4 > lower.length * 3) return true;
  if (new Set(lower).size * 2 < lower.length) return true;
  let rising = 0;
  for (let i = 1; i < lower.length; i++) if (lower[i]! >= lower[i - 1]!) rising++;
  return rising >= lower.length - 2;
}
