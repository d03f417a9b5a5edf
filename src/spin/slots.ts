import { reason } from '../reasons.ts';
import type { Reason } from '../report.ts';
import type { Channel } from '../stories/lineup.ts';
import type { Telling } from '../stories/match.ts';
import type { PatternWord } from '../stories/pattern.ts';
import { weightOf } from '../stories/weights.ts';
import type { Reading } from '../text/reading.ts';
import type { Candidate } from './rule.ts';

/**
 * A run of page words that stands where the story has other words, before it is judged.
 * Indexes are into the sentence's words and the claim's pattern; ends are exclusive.
 */
export interface Replacement {
  telling: Telling;
  from: number;
  to: number;
  patternFrom: number;
  patternTo: number;
  /** How many of its two neighbours are the story's own words within the same term. */
  flanks: 0 | 1 | 2;
  /** The strongest known habit that explains it, in log-odds; 0 where none is known. */
  channel: number;
}

/**
 * Below this coverage a sentence is somebody's own and nothing in it is a replacement. Terms found in order were
 * measured at .35–1.0 on spun pages, .19–.38 on an independent report, at most .28 on a different event.
 */
const LEAST_COVERAGE = 0.35;
/** A skeleton needs so many content words of the claim in order, or two names hold a sentence together by chance. */
const FEWEST_KEPT = 3;
/** Between words of different terms there may be free text: a run longer than the slot by more than this is that. */
const MOST_FREE_WORDS = 2;

/** Runs of one telling where the page has other words than the story. */
export function replacementsOf(
  telling: Telling,
  channel: Channel,
  language: string,
): Replacement[] {
  const { wording } = telling;
  if (wording === null) return [];
  const { lineup, pattern, words } = wording;
  if (lineup.coverage < LEAST_COVERAGE || lineup.kept < Math.min(FEWEST_KEPT, pattern.length - 1)) {
    return [];
  }
  const found: Replacement[] = [];
  let lastWord = -1;
  let lastPattern = -1;
  for (let at = 0; at <= words.length; at++) {
    const isEnd = at === words.length;
    if (!isEnd && lineup.same[at] !== 1) continue;
    const patternAt = isEnd ? pattern.length : lineup.patternOf[at]!;
    const run = { from: lastWord + 1, to: at, patternFrom: lastPattern + 1, patternTo: patternAt };
    found.push(...splitRun(telling, run, channel, language));
    lastWord = at;
    lastPattern = patternAt;
  }
  return found;
}

interface Run {
  from: number;
  to: number;
  patternFrom: number;
  patternTo: number;
}

/** A run between two kept words, cut down to the words that really stand in a slot. */
function splitRun(telling: Telling, run: Run, channel: Channel, language: string): Replacement[] {
  const { lineup, pattern, words } = telling.wording!;
  const page = run.to - run.from;
  const slot = run.patternTo - run.patternFrom;
  if (page === 0 || (slot === 0 && !sameTerm(pattern, run))) return [];
  if (slot === 0) return insertedWords(telling, run, channel);
  if (
    sameTerm(pattern, run) ||
    (isInside(run, pattern, words.length) && page <= slot + MOST_FREE_WORDS)
  ) {
    return judge(telling, run, channel, language);
  }
  // Free text may stand in the run: keep only what alignment put in a slot's place next to a kept word,
  // or what a known habit explains.
  const parts: Replacement[] = [];
  for (let at = run.from; at < run.to; at++) {
    const slotAt = lineup.patternOf[at]!;
    if (slotAt < 0) continue;
    let to = at + 1;
    while (to < run.to && lineup.patternOf[to] === slotAt + (to - at)) to++;
    const part = { from: at, to, patternFrom: slotAt, patternTo: slotAt + (to - at) };
    const next = isNextToKept(part, run, pattern);
    for (const judged of judge(telling, part, channel, language)) {
      if (next || judged.channel > 0) parts.push(judged);
    }
    at = to - 1;
  }
  return parts;
}

function isInside(run: Run, pattern: readonly PatternWord[], words: number): boolean {
  return run.patternFrom > 0 && run.patternTo < pattern.length && run.from > 0 && run.to < words;
}

function sameTerm(pattern: readonly PatternWord[], run: Run): boolean {
  const before = pattern[run.patternFrom - 1];
  const after = pattern[run.patternTo];
  return before !== undefined && after !== undefined && before.term === after.term;
}

function isNextToKept(part: Run, run: Run, pattern: readonly PatternWord[]): boolean {
  const left =
    part.from === run.from &&
    part.patternFrom === run.patternFrom &&
    pattern[part.patternFrom - 1]?.term === pattern[part.patternFrom]?.term;
  const right =
    part.to === run.to &&
    part.patternTo === run.patternTo &&
    pattern[part.patternTo]?.term === pattern[part.patternTo - 1]?.term;
  return left || right;
}

/** Words pushed into a term are a replacement only where a habit is known ("gross sales" for "sales"). */
function insertedWords(telling: Telling, run: Run, channel: Channel): Replacement[] {
  const { pattern, words } = telling.wording!;
  const pushed = words
    .slice(run.from, run.to)
    .map((w) => w.word)
    .join(' ');
  const after = pattern[run.patternTo];
  const before = pattern[run.patternFrom - 1];
  if (after) {
    const weight = channel(`${pushed} ${words[run.to]!.word}`, after.word);
    if (weight > 0) {
      return [
        {
          telling,
          from: run.from,
          to: run.to + 1,
          patternFrom: run.patternTo,
          patternTo: run.patternTo + 1,
          flanks: 1,
          channel: weight,
        },
      ];
    }
  }
  if (before) {
    const weight = channel(`${words[run.from - 1]!.word} ${pushed}`, before.word);
    if (weight > 0) {
      return [
        {
          telling,
          from: run.from - 1,
          to: run.to,
          patternFrom: run.patternFrom - 1,
          patternTo: run.patternFrom,
          flanks: 1,
          channel: weight,
        },
      ];
    }
  }
  return [];
}

function judge(telling: Telling, run: Run, channel: Channel, language: string): Replacement[] {
  const { lineup, pattern, words } = telling.wording!;
  const actual = words.slice(run.from, run.to).map((w) => w.word);
  const natural = pattern.slice(run.patternFrom, run.patternTo).map((w) => w.word);
  const weight = bestChannel(actual, natural, channel);
  if (weight === 0 && isGrammarOnly(actual, natural, language)) return [];
  if (plain(actual) === plain(natural)) return [];
  let flanks = 0;
  const term = pattern[run.patternFrom]!.term;
  const lastTerm = pattern[run.patternTo - 1]!.term;
  if (
    run.from > 0 &&
    lineup.same[run.from - 1] === 1 &&
    pattern[run.patternFrom - 1]?.term === term
  )
    flanks++;
  if (
    run.to < words.length &&
    lineup.same[run.to] === 1 &&
    pattern[run.patternTo]?.term === lastTerm
  )
    flanks++;
  return [{ telling, ...run, flanks: flanks as 0 | 1 | 2, channel: weight }];
}

/** The best explanation of the whole run, or of one word in it by one word of the slot. */
function bestChannel(
  actual: readonly string[],
  natural: readonly string[],
  channel: Channel,
): number {
  let best = channel(actual.join(' '), natural.join(' '));
  for (const a of actual) for (const n of natural) best = Math.max(best, channel(a, n));
  return best;
}

/** "in the US" for "in the United States", "has" for "have": nobody's spin. */
function isGrammarOnly(
  actual: readonly string[],
  natural: readonly string[],
  language: string,
): boolean {
  return [...actual, ...natural].every((word) => weightOf(word, language) < 1);
}

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/n't\b/g, ' not'],
  [/\bit's\b/g, 'it is'],
  [/'re\b/g, ' are'],
  [/'s\b/g, ''],
  [/[-.\s]+/g, ''],
];

/** Wordings that differ only in contraction, hyphen or spacing are the same. */
function plain(words: readonly string[]): string {
  return CONTRACTIONS.reduce((text, [pattern, by]) => text.replace(pattern, by), words.join(' '));
}

/** Starting point of a replacement's confidence in log-odds, and what each piece of evidence adds. */
const CONFIDENCE = { start: -1, coverage: 2.5, flank: 0.5, channel: 0.8, habit: 0.9, prior: 0.15 };
/** A channel beyond this, and a prior beyond this, adds no more. */
const MOST_CHANNEL = 3;
const MOST_PRIOR = 6;
/** A finding is shown at even odds or better. */
const LEAST_CONFIDENCE = 0.5;

/**
 * Judge replacements together: a spinner is deterministic, so a pair seen in two sentences explains both.
 *
 * @param prior log-odds that the page is a copy, from claims and order
 */
export function judgeReplacements(
  reading: Reading,
  replacements: readonly Replacement[],
  prior: number,
): Candidate[] {
  const habits = countPairs(replacements);
  const judged: Judged[] = [];
  for (const r of replacements) {
    const because = reasonsFor(r, habits.get(pairKey(r)) ?? 1);
    const odds =
      CONFIDENCE.start +
      because.reduce((sum, { weight }) => sum + weight, 0) +
      CONFIDENCE.prior * Math.max(-MOST_PRIOR, Math.min(prior, MOST_PRIOR));
    const confidence = 1 / (1 + Math.exp(-odds));
    if (confidence >= LEAST_CONFIDENCE) judged.push({ ...r, ...widen(r), confidence, because });
  }
  return groups(judged).map((group) => candidateOf(reading, group));
}

/** A replacement that is shown, with the words from `first` to `last` (exclusive) that are marked for it. */
interface Judged extends Replacement {
  first: number;
  last: number;
  confidence: number;
  because: Reason[];
}

function reasonsFor(r: Replacement, seen: number): Reason[] {
  const { coverage } = r.telling.wording!.lineup;
  const skeleton = CONFIDENCE.coverage * (coverage - LEAST_COVERAGE) + CONFIDENCE.flank * r.flanks;
  const because = [reason('slot-skeleton', skeleton, Math.round(coverage * 100))];
  if (r.channel > 0) {
    because.push(reason('slot-habit', CONFIDENCE.channel * Math.min(r.channel, MOST_CHANNEL)));
  }
  if (seen > 1) because.push(reason('slot-again', CONFIDENCE.habit, seen));
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

/** "hub of tradition" says more than "tradition": up to the nearest kept content word of the term on each side. */
function widen(r: Replacement): { first: number; last: number } {
  const { lineup, pattern, words } = r.telling.wording!;
  const kept = (at: number, term: number): PatternWord | null => {
    const word = lineup.same[at] === 1 ? pattern[lineup.patternOf[at]!]! : null;
    return word?.term === term ? word : null;
  };
  let first = r.from;
  for (let at = r.from - 1; at >= 0; at--) {
    const word = kept(at, pattern[r.patternFrom]!.term);
    if (word === null) break;
    if (word.weight >= 1) {
      first = at;
      break;
    }
  }
  let last = r.to;
  for (let at = r.to; at < words.length; at++) {
    const word = kept(at, pattern[r.patternTo - 1]!.term);
    if (word === null) break;
    if (word.weight >= 1) {
      last = at + 1;
      break;
    }
  }
  return { first, last };
}

/** Replacements of one sentence that touch, or have one kept word between them, read as one phrase. */
function groups(judged: readonly Judged[]): Judged[][] {
  const ordered = [...judged].sort(
    (a, b) => a.telling.sentence - b.telling.sentence || a.from - b.from,
  );
  const result: Judged[][] = [];
  for (const one of ordered) {
    const group = result.at(-1);
    const before = group?.at(-1);
    if (before && before.telling === one.telling && one.first <= before.last + 1) group!.push(one);
    else if (before?.telling.sentence !== one.telling.sentence || one.first >= before.last) {
      result.push([one]);
    }
  }
  return result;
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
