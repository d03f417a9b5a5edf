import { reason } from '../reasons.ts';
import type { Reason } from '../report.ts';
import type { Habits, Lineup, Run } from '../stories/lineup.ts';
import type { Telling } from '../stories/match.ts';
import type { PatternWord } from '../stories/pattern.ts';
import { weightOf } from '../stories/weights.ts';
import type { Reading } from '../text/reading.ts';
import type { Candidate } from './rule.ts';

/**
 * A run of page words that stands where the story has other words, before it is judged.
 * Indexes are into the sentence's words and the claim's pattern; ends are exclusive.
 */
export interface Replacement extends Run {
  telling: Telling;
  /** How many of its two neighbours are the story's own words, right beside the slot. */
  flanks: number;
  /** The strongest known habit that explains it, in log-odds; 0 where none is known. */
  habit: number;
}

/**
 * Below this coverage a sentence is somebody's own and nothing in it is a replacement. Terms found in order were
 * measured at .35–1.0 on spun pages, .19–.38 on an independent report, at most .28 on a different event.
 */
const LEAST_COVERAGE = 0.35;
/** A slot filled by a known habit holds the skeleton together nearly as well as the story's own word. */
const EXPLAINED_SHARE = 0.7;

function skeletonOf({ coverage, explained }: Lineup): number {
  return Math.min(1, coverage + EXPLAINED_SHARE * explained);
}

/** A skeleton needs so many content words of the claim in order, or two names hold a sentence together by chance. */
const FEWEST_KEPT = 2;
/** Between words of different terms there may be free text: a run longer than the slot by more than this is that. */
const MOST_FREE_WORDS = 2;

/** Runs of one telling where the page has other words than the story. */
export function replacementsOf(telling: Telling, habits: Habits, language: string): Replacement[] {
  const { wording } = telling;
  if (wording === null) return [];
  const { lineup, pattern, words } = wording;
  if (
    skeletonOf(lineup) < LEAST_COVERAGE ||
    lineup.kept < Math.min(FEWEST_KEPT, pattern.length - 1)
  ) {
    return [];
  }
  const found: Replacement[] = [];
  const phrases = [...lineup.phrases];
  let [from, patternFrom] = [0, 0];
  for (let at = 0; at <= words.length; at++) {
    const phrase = phrases[0]?.from === at ? phrases.shift() : undefined;
    const isEnd = at === words.length;
    if (!isEnd && !phrase && lineup.same[at] !== 1) continue;
    const patternTo = isEnd ? pattern.length : (phrase?.patternFrom ?? lineup.patternOf[at]!);
    found.push(...splitRun(telling, { from, to: at, patternFrom, patternTo }, habits, language));
    if (phrase) found.push(...judge(telling, phrase, habits, language));
    [from, patternFrom] = phrase ? [phrase.to, phrase.patternTo] : [at + 1, patternTo + 1];
    at = from - 1;
  }
  return found;
}

/** A run between two kept words, cut down to the words that really stand in a slot. */
function splitRun(telling: Telling, run: Run, habits: Habits, language: string): Replacement[] {
  const { lineup, pattern, words } = telling.wording!;
  const page = run.to - run.from;
  const slot = run.patternTo - run.patternFrom;
  if (page === 0 || (slot === 0 && !sameTerm(pattern, run))) return [];
  if (slot === 0) return insertedWords(telling, run, habits);
  if (isTight(run, pattern, words.length)) return byTerm(telling, run, habits, language);
  // Free text may stand in the run: keep only what alignment put in a slot's place next to a kept word,
  // or what a known habit explains.
  const parts: Replacement[] = [];
  for (let at = run.from; at < run.to; at++) {
    const slotAt = lineup.patternOf[at]!;
    if (slotAt < 0) continue;
    let to = at + 1;
    const term = pattern[slotAt]!.term;
    while (
      to < run.to &&
      lineup.patternOf[to] === slotAt + (to - at) &&
      pattern[slotAt + (to - at)]!.term === term
    )
      to++;
    const part = { from: at, to, patternFrom: slotAt, patternTo: slotAt + (to - at) };
    const next = isNextToKept(part, run, pattern);
    for (const judged of judge(telling, part, habits, language)) {
      if (next || judged.habit > 0) parts.push(judged);
    }
    at = to - 1;
  }
  return parts;
}

/** Is the run filled by its slot, with no room for free text? */
function isTight(run: Run, pattern: readonly PatternWord[], words: number): boolean {
  const page = run.to - run.from;
  const slot = run.patternTo - run.patternFrom;
  if (sameTerm(pattern, run)) return page <= 2 * slot + MOST_FREE_WORDS;
  if (page > slot + MOST_FREE_WORDS) return false;
  const atStart = run.from === 0;
  const atEnd = run.to === words;
  if (atStart || atEnd) {
    const bounded = atStart ? run.patternFrom === 0 : run.patternTo === pattern.length;
    return bounded && oneTerm(pattern, run) && page <= slot + 1;
  }
  return run.patternFrom > 0 && run.patternTo < pattern.length;
}

function oneTerm(pattern: readonly PatternWord[], run: Run): boolean {
  return pattern[run.patternFrom]!.term === pattern[run.patternTo - 1]!.term;
}

/** A tight run over several terms is cut where alignment says that one slot ends and the next begins. */
function byTerm(telling: Telling, run: Run, habits: Habits, language: string): Replacement[] {
  const { lineup, pattern } = telling.wording!;
  if (oneTerm(pattern, run)) return judge(telling, run, habits, language);
  const parts: Replacement[] = [];
  let { from, patternFrom } = run;
  while (patternFrom < run.patternTo) {
    const term = pattern[patternFrom]!.term;
    let patternTo = patternFrom;
    while (patternTo < run.patternTo && pattern[patternTo]!.term === term) patternTo++;
    let to = from;
    while (to < run.to && (lineup.patternOf[to]! < patternTo || patternTo === run.patternTo)) to++;
    if (to > from)
      parts.push(...judge(telling, { from, to, patternFrom, patternTo }, habits, language));
    from = to;
    patternFrom = patternTo;
  }
  return parts;
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
function insertedWords(telling: Telling, run: Run, habits: Habits): Replacement[] {
  const { pattern, words } = telling.wording!;
  const pushed = words
    .slice(run.from, run.to)
    .map((w) => w.word)
    .join(' ');
  const after = pattern[run.patternTo];
  const before = pattern[run.patternFrom - 1];
  if (after) {
    const weight = habits.weight(`${pushed} ${words[run.to]!.word}`, after.word);
    if (weight > 0) {
      return [
        {
          telling,
          from: run.from,
          to: run.to + 1,
          patternFrom: run.patternTo,
          patternTo: run.patternTo + 1,
          flanks: 1,
          habit: weight,
        },
      ];
    }
  }
  if (before) {
    const weight = habits.weight(`${words[run.from - 1]!.word} ${pushed}`, before.word);
    if (weight > 0) {
      return [
        {
          telling,
          from: run.from - 1,
          to: run.to,
          patternFrom: run.patternFrom - 1,
          patternTo: run.patternFrom,
          flanks: 1,
          habit: weight,
        },
      ];
    }
  }
  return [];
}

function judge(telling: Telling, run: Run, habits: Habits, language: string): Replacement[] {
  const { lineup, pattern, words } = telling.wording!;
  const actual = words.slice(run.from, run.to).map((w) => w.word);
  const natural = pattern.slice(run.patternFrom, run.patternTo).map((w) => w.word);
  const weight = bestHabit(telling, run, habits);
  if (weight === 0 && (isGrammar(actual, language) || isGrammar(natural, language))) return [];
  if (plain(actual) === plain(natural)) return [];
  if (isGlued(actual, natural, language)) return [];
  if (weight === 0 && language !== 'en' && isInflected(actual, natural)) return [];
  const isFlank = (at: number, patternAt: number) =>
    lineup.same[at] === 1 && lineup.patternOf[at] === patternAt;
  const left = run.from > 0 && isFlank(run.from - 1, run.patternFrom - 1);
  const right = run.to < words.length && isFlank(run.to, run.patternTo);
  const flanks = Number(left) + Number(right);
  return [{ telling, ...run, flanks, habit: weight }];
}

/**
 * The best explanation of the whole run, alone or with its kept neighbours ("a number of" for "some of"), or of
 * one word in it by one word of the slot.
 */
function bestHabit(telling: Telling, run: Run, habits: Habits): number {
  const { lineup, pattern, words } = telling.wording!;
  const actual = words.slice(run.from, run.to).map((w) => w.word);
  const natural = pattern.slice(run.patternFrom, run.patternTo).map((w) => w.word);
  let best = habits.weight(actual.join(' '), natural.join(' '));
  for (const a of actual) for (const n of natural) best = Math.max(best, habits.weight(a, n));
  const after =
    lineup.same[run.to] === 1 && lineup.patternOf[run.to] === run.patternTo
      ? words[run.to]!.word
      : null;
  const before =
    run.from > 0 &&
    lineup.same[run.from - 1] === 1 &&
    lineup.patternOf[run.from - 1] === run.patternFrom - 1
      ? words[run.from - 1]!.word
      : null;
  if (after !== null)
    best = Math.max(
      best,
      habits.weight([...actual, after].join(' '), [...natural, after].join(' ')),
    );
  if (before !== null)
    best = Math.max(
      best,
      habits.weight([before, ...actual].join(' '), [before, ...natural].join(' ')),
    );
  return best;
}

/** "in the US" for "in the United States", "has" for "have": nobody's spin, unless a habit is known. */
function isGrammar(words: readonly string[], language: string): boolean {
  return words.every((word) => weightOf(word, language) < 1);
}

/** "salesand" where the story has "sales" is no other word but two run together, which is another rule's. */
function isGlued(actual: readonly string[], natural: readonly string[], language: string): boolean {
  const word = actual.length === 1 ? actual[0]! : '';
  return natural.some((n) => word.startsWith(n) && weightOf(word.slice(n.length), language) < 1);
}

/** "zog" for "zogen": the stemmer knows few endings outside English, so words with a long common beginning pass. */
function isInflected(actual: readonly string[], natural: readonly string[]): boolean {
  if (actual.length !== natural.length) return false;
  return actual.every((word, index) => {
    const expected = natural[index]!;
    const least = Math.ceil(INFLECTED * Math.max(word.length, expected.length));
    return word.slice(0, least) === expected.slice(0, least);
  });
}

/** Common beginning of two inflected forms, as a share of the longer. */
const INFLECTED = 0.6;

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
const CONFIDENCE = { start: -2, coverage: 3, flank: 0.6, habit: 0.8, again: 0.9, prior: 0.25 };
/** A channel beyond this, and a prior beyond this, adds no more. */
const MOST_HABIT = 3;
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
  const coverage = skeletonOf(r.telling.wording!.lineup);
  const skeleton = CONFIDENCE.coverage * (coverage - LEAST_COVERAGE) + CONFIDENCE.flank * r.flanks;
  const because = [reason('slot-skeleton', skeleton, Math.round(coverage * 100))];
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
