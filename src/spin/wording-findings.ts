import { reason } from '../reasons.ts';
import type { Reason } from '../report.ts';
import { articleBefore, isArticle } from '../text/article.ts';
import type { Reading } from '../text/reading.ts';
import { isCapitalized, isSpace } from '../text/written.ts';
import type { Candidate } from './rule.ts';
import type { PlacedRewording } from './wording-placed.ts';
import type { TorturedMatch } from './wording-tortured.ts';

interface Piece {
  first: number;
  last: number;
  natural: string | null;
  weight: number;
  because: Reason;
  name: boolean;
}

/**
 * So many replacements side by side are shown as one phrase ("dwell purchasing"). Longer ones are several: of runs across
 * any number of them .57 of the natural wordings were right on twenty spun pages, of such pairs .69.
 */
const MOST_TOGETHER = 2;

/**
 * Findings of replaced words, neighbours together; tortured phrases take precedence over single replacements.
 *
 * @param rewordings  with their log-odds in their places
 */
export function findingsOf(
  reading: Reading,
  rewordings: readonly PlacedRewording[],
  phrases: readonly TorturedMatch[],
): Candidate[] {
  const pieces: Piece[] = phrases.map((phrase) => torturedPiece(reading, phrase));
  for (const rewording of rewordings) {
    if (phrases.some((p) => p.first < rewording.last && rewording.first < p.last)) continue;
    pieces.push(rewordingPiece(reading, rewording));
  }
  pieces.sort((a, b) => a.first - b.first);
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const together = before !== undefined && isNextTo(reading, before, piece);
    if (run !== undefined && run.length < MOST_TOGETHER && together) run.push(piece);
    else runs.push([piece]);
  }
  return runs.map((run, index) => {
    const last = run.at(-1)!.last;
    const known = run.every(({ natural }) => natural !== null);
    const words = run.map((p) => likeCase(reading, p.first, p.last, p.natural ?? '')).join(' ');
    const from = runs[index - 1]?.at(-1)?.last ?? 0;
    const { first, natural } = withArticle(reading, run[0]!.first, from, words);
    const weight = Math.max(...run.map((piece) => piece.weight));
    return {
      start: reading.tokens.starts[first]!,
      end: reading.tokens.ends[last - 1]!,
      kind: run.length === 1 && run[0]!.name ? 'name' : 'substitution',
      natural: known ? natural : null,
      confidence: Math.min(0.99, 1 / (1 + Math.exp(-weight / 2))),
      because: run.map(({ because }) => because).slice(0, 3),
    } satisfies Candidate;
  });
}

/**
 * "An affectability" was "a sensitivity": the article before is put right along with the word.
 *
 * @param from  the first token that may be taken along
 */
function withArticle(reading: Reading, first: number, from: number, natural: string) {
  const { tokens, text } = reading;
  const article = tokens.words[first - 1];
  if (first - 1 < from || !isArticle(article)) return { first, natural };
  if (!isSpace(text, tokens.ends[first - 1]!, tokens.starts[first]!)) return { first, natural };
  const right = articleBefore(natural.toLowerCase());
  if (right === article || !/^\p{Ll}{2}/u.test(natural)) return { first, natural };
  return { first: first - 1, natural: `${likeCase(reading, first - 1, first, right)} ${natural}` };
}

/** Whether two pieces stand side by side, with nothing but a space between. */
function isNextTo({ tokens, text }: Reading, before: Piece, after: Piece): boolean {
  if (after.first !== before.last || before.name || after.name) return false;
  return isSpace(text, tokens.ends[before.last - 1]!, tokens.starts[after.first]!);
}

function rewordingPiece(
  reading: Reading,
  { first, last, natural, weight, odds, mark }: PlacedRewording,
): Piece {
  const actual = reading.tokens.words.slice(first, last).join(' ');
  let name = last - first > 1;
  for (let token = first; token < last; token++) name &&= isCapitalized(reading, token);
  return {
    first,
    last,
    natural,
    weight: odds,
    because: reason(mark > 0 ? 'known-rewording' : 'wording-in-place', weight, actual, natural),
    name,
  };
}

function torturedPiece(reading: Reading, { first, last, natural, how }: TorturedMatch): Piece {
  const actual = reading.tokens.words.slice(first, last).join(' ');
  const weight = TORTURED_ODDS[how];
  return {
    first,
    last,
    natural,
    weight,
    because:
      natural === null
        ? reason('tortured-unknown', weight, actual)
        : reason(
            how === 'inverted' ? 'inverted-phrase' : 'tortured-phrase',
            weight,
            actual,
            natural,
          ),
    name: false,
  };
}

/** Log-odds of one phrase, by false alarms in clean prose: 0.1 listed and 1 worked out in 10,000 words. */
const TORTURED_ODDS = { listed: 7, conditional: 4.5, inverted: 4.5 };

/** The natural wording with the capitals of what it replaces; words that stay ("within the UK") stay as they are written. */
function likeCase(reading: Reading, first: number, last: number, natural: string): string {
  const { tokens, text } = reading;
  const written = new Map<string, string>();
  for (let token = first; token < last; token++)
    written.set(tokens.words[token]!, text.slice(tokens.starts[token]!, tokens.ends[token]!));
  const kept = natural.replace(/[\p{L}\p{N}'’]+/gu, (word, at) =>
    at === 0 ? word : (written.get(word) ?? word),
  );
  if (!isCapitalized(reading, first)) return kept;
  let all = last - first > 1;
  for (let token = first; token < last; token++) all &&= isCapitalized(reading, token);
  return kept.replace(all ? /(?<![\p{L}'])\p{Ll}/gu : /^\p{Ll}/u, (letter) => letter.toUpperCase());
}
