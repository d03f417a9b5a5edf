import { reason } from '../reasons.ts';
import type { Reason } from '../report.ts';
import type { Reading } from '../text/reading.ts';
import type { Candidate } from './rule.ts';
import { LEAST_COVERAGE, type Replacement } from './slots.ts';

/** Starting point of a replacement's confidence in log-odds, and what each piece of evidence adds. */
const CONFIDENCE = { start: -2, coverage: 3, flank: 0.6, habit: 0.8, again: 0.9, prior: 0.25 };
/**
 * A translator has many good wordings where the story has one, so outside the story's language a slot alone says
 * less: with 0 four of eleven findings on a page by another translator were false.
 */
const OTHER_LANGUAGE = -1.2;
/** A channel beyond this, and a prior beyond this, adds no more. */
const MOST_HABIT = 3;
const MOST_PRIOR = 6;
/** A finding is shown at even odds or better. */
const LEAST_CONFIDENCE = 0.5;

/**
 * Judge replacements together: a spinner is deterministic, so a pair seen in two sentences explains both.
 *
 * @param prior log-odds that the page is a copy, from claims and order
 * @param isStoryLanguage whether the page is in the language the story was written in
 */
export function judgeReplacements(
  reading: Reading,
  replacements: readonly Replacement[],
  prior: number,
  isStoryLanguage: boolean,
): Candidate[] {
  const habits = countPairs(replacements);
  const judged: Judged[] = [];
  for (const r of replacements) {
    if (r.habit === 0 && isParted(reading, r)) continue;
    const because = reasonsFor(r, habits.get(pairKey(r)) ?? 1);
    const odds =
      CONFIDENCE.start +
      (isStoryLanguage ? 0 : OTHER_LANGUAGE) +
      because.reduce((sum, { weight }) => sum + weight, 0) +
      CONFIDENCE.prior * Math.max(-MOST_PRIOR, Math.min(prior, MOST_PRIOR));
    const confidence = 1 / (1 + Math.exp(-odds));
    if (confidence >= LEAST_CONFIDENCE) judged.push({ ...r, ...widen(r), confidence, because });
  }
  return groups(judged).map((group) => candidateOf(reading, group));
}

/** No slot reaches over a comma: "app, its store" stands for no "company's offering". */
function isParted(
  { sentences, text, tokens }: Reading,
  { telling, from, to }: Replacement,
): boolean {
  const { firstToken } = sentences[telling.sentence]!;
  for (let at = firstToken + from + 1; at < firstToken + to; at++)
    if (/[,;:()]/.test(text.slice(tokens.ends[at - 1]!, tokens.starts[at]!))) return true;
  return false;
}

/** Log-odds for each unit of habit: articles in own words had at most 2 units, spun copies 5 to 185. */
const PER_HABIT = 0.3;
/** A slot filled in a way that no table knows says little: a rewriter does the same. */
const PER_UNKNOWN = 0.05;
/** But a page that otherwise keeps the story's wording has no reason of its own to change a word of it. */
const PER_UNKNOWN_IN_COPY = 0.3;
/** From this mean coverage on a page keeps the story's wording: the most that an article in own words had was .72. */
const KEEPS_WORDING = 0.8;
/** A sentence that stands on a page a hundred times is one sentence. */
const MOST_PER_PAIR = 2;
const MOST_EVIDENCE = 6;

/**
 * What replaced slots say of the page: machines have habits, people who reword do not share them.
 *
 * @param coverage mean coverage of the claims told, in [0, 1]
 */
export function replacementEvidence(
  replacements: readonly Replacement[],
  coverage: number,
): Reason[] {
  if (replacements.length === 0) return [];
  const counted = new Map<string, number>();
  let units = 0;
  let unknown = 0;
  for (const replacement of replacements) {
    const key = pairKey(replacement);
    const before = counted.get(key) ?? 0;
    counted.set(key, before + 1);
    if (before >= MOST_PER_PAIR) continue;
    if (replacement.habit > 0) units += Math.min(replacement.habit, MOST_HABIT);
    else unknown++;
  }
  const perUnknown = coverage >= KEEPS_WORDING ? PER_UNKNOWN_IN_COPY : PER_UNKNOWN;
  const weight = Math.min(PER_HABIT * units + perUnknown * unknown, MOST_EVIDENCE);
  return [reason('substitutions-found', weight, replacements.length)];
}

/** A replacement that is shown, with the words from `first` to `last` (exclusive) that are marked for it. */
interface Judged extends Replacement {
  first: number;
  last: number;
  confidence: number;
  because: Reason[];
}

function reasonsFor(r: Replacement, seen: number): Reason[] {
  const weight = CONFIDENCE.coverage * (r.skeleton - LEAST_COVERAGE) + CONFIDENCE.flank * r.flanks;
  const because = [reason('slot-skeleton', weight, Math.round(r.skeleton * 100))];
  if (r.habit > 0) {
    because.push(reason('slot-habit', CONFIDENCE.habit * Math.min(r.habit, MOST_HABIT)));
  }
  if (seen > 1) because.push(reason('slot-again', CONFIDENCE.again, seen));
  return because;
}

function pairKey({ telling, from, to, patternFrom, patternTo }: Replacement): string {
  const { words, pattern } = telling.wording!;
  const stems = (list: readonly { stem: string }[]) => list.map((w) => w.stem).join(' ');
  return `${stems(words.slice(from, to))} ← ${stems(pattern.slice(patternFrom, patternTo))}`;
}

function countPairs(replacements: readonly Replacement[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const r of replacements) counts.set(pairKey(r), (counts.get(pairKey(r)) ?? 0) + 1);
  return counts;
}

/** How far off a kept content word may be that is marked along with a single replaced word. */
const WIDEN_OVER = 2;
/** A phrase made of small words is marked whole up to so many. */
const MOST_SMALL_WORDS = 5;
/** "hub of tradition" says more than "tradition": a lone word is marked with the nearest content word of its term. */
function widen(r: Replacement): { first: number; last: number } {
  if (r.to - r.from > 1) return { first: r.from, last: r.to };
  const { lineup, pattern, words } = r.telling.wording!;
  const term = pattern[r.patternFrom]!.term;
  const weight = (at: number): number => {
    const kept = lineup.same[at] === 1 ? pattern[lineup.patternOf[at]!]! : null;
    return kept?.term === term ? kept.weight : -1;
  };
  for (let far = 1; far <= WIDEN_OVER + 1; far++) {
    const right = r.to - 1 + far;
    if (right < words.length && weight(right) >= 1 && between(weight, r.to, right)) {
      return { first: r.from, last: right + 1 };
    }
    const left = r.from - far;
    if (left >= 0 && weight(left) >= 1 && between(weight, left + 1, r.from)) {
      return { first: left, last: r.to };
    }
  }
  // No content word near: the small words round it make the phrase ("if any firm could").
  let first = r.from;
  while (first > 0 && weight(first - 1) >= 0) first--;
  let last = r.to;
  while (last < words.length && weight(last) >= 0) last++;
  return last - first <= MOST_SMALL_WORDS ? { first, last } : { first: r.from, last: r.to };
}

/** Are all words from `from` to `to` kept words of the term? */
function between(weight: (at: number) => number, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (weight(at) < 0) return false;
  return true;
}

/** Replacements in one term read as one phrase. */
function groups(judged: readonly Judged[]): Judged[][] {
  const ordered = [...judged].sort(
    (a, b) => a.telling.sentence - b.telling.sentence || a.from - b.from,
  );
  const result: Judged[][] = [];
  for (const one of ordered) {
    const group = result.at(-1);
    const before = group?.at(-1);
    if (!group || before?.telling.sentence !== one.telling.sentence) result.push([one]);
    else if (before.telling === one.telling && termOf(before) === termOf(one)) group.push(one);
    else if (one.from >= before.last) {
      result.push([{ ...one, first: Math.max(one.first, before.last) }]);
    }
  }
  return result;
}

function termOf({ telling, patternFrom }: Judged): number {
  return telling.wording!.pattern[patternFrom]!.term;
}

function candidateOf(reading: Reading, group: readonly Judged[]): Candidate {
  const { telling, first } = group[0]!;
  const last = group.at(-1)!.last;
  const { tokens } = reading;
  const base = reading.sentences[telling.sentence]!.firstToken;
  const natural: string[] = [];
  for (let at = first; at < last; at++) {
    const replaced = group.find(({ from, to }) => at >= from && at < to);
    if (!replaced)
      natural.push(reading.text.slice(tokens.starts[base + at]!, tokens.ends[base + at]!));
    else if (at === replaced.from) natural.push(...writtenFor(replaced));
  }
  const start = tokens.starts[base + first]!;
  return {
    start,
    end: tokens.ends[base + last - 1]!,
    kind: 'substitution',
    natural: matchCase(natural.join(' '), reading.text.charAt(start), first === 0),
    confidence: Math.max(...group.map(({ confidence }) => confidence)),
    because: group[0]!.because,
  };
}

function writtenFor({ telling, patternFrom, patternTo }: Judged): string[] {
  return telling.wording!.pattern.slice(patternFrom, patternTo).map(({ written }) => written);
}

function matchCase(natural: string, first: string, startsSentence: boolean): string {
  if (!startsSentence || first === first.toLowerCase()) return natural;
  return natural.charAt(0).toUpperCase() + natural.slice(1);
}
