import type { Finding, FindingKind, Span } from '../../src/report.ts';
import { tokenize } from '../../src/text/tokens.ts';
import type { GoldLine } from './gold.ts';

/** A gold phrase is found when reported spans cover this share of its words. */
const LEAST_COVER = 1 / 2;
/** A natural wording is right when it shares this much with the gold one: Dice over words. */
const LEAST_DICE = 2 / 3;

/** What a gold line that was asked for came to. */
export interface Outcome {
  kind: FindingKind;
  found: boolean;
  naturalRight: boolean;
}

/** A document's findings held against its gold lines. */
export interface Matching {
  /** One a gold line that is not optional, in the order of the lines. */
  outcomes: Outcome[];
  /** Findings that touch no gold phrase, optional ones included. */
  falseAlarms: Finding[];
  /** Gold lines whose phrase stands nowhere in the text: they can only be missed. */
  absent: GoldLine[];
}

/**
 * Hold findings against gold lines.
 *
 * A wording counts wherever it stands: a line is found when at any one place at least half of its words are
 * covered, and a finding on any place is no false alarm. A word is covered when a reported span touches it.
 *
 * @param text what the offsets of the findings are into
 */
export function matchFindings(
  text: string,
  findings: readonly Finding[],
  gold: readonly GoldLine[],
): Matching {
  const touched = new Set<Finding>();
  const outcomes: Outcome[] = [];
  const absent: GoldLine[] = [];
  for (const line of gold) {
    const places = placesOf(text, line.phrase);
    if (places.length === 0) absent.push(line);
    const outcome: Outcome = { kind: line.kind, found: false, naturalRight: false };
    for (const place of places) {
      const on = findings.filter((finding) => touches(finding, place));
      for (const finding of on) touched.add(finding);
      if (on.length === 0 || cover(text, place, on) < LEAST_COVER) continue;
      outcome.found = true;
      outcome.naturalRight ||= isNaturalRight(text, place, on, line.natural);
    }
    if (!line.optional) outcomes.push(outcome);
  }
  return { outcomes, falseAlarms: findings.filter((finding) => !touched.has(finding)), absent };
}

/**
 * Where a phrase stands, white space of any kind and length being the same. Inside longer words it counts
 * only where it stands nowhere else.
 */
export function placesOf(text: string, phrase: string): Span[] {
  const pattern = phrase
    .trim()
    .split(/\s+/)
    .map((piece) => piece.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join('\\s+');
  const places = Array.from(text.matchAll(new RegExp(pattern, 'g')), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  const whole = places.filter(
    ({ start, end }) => !splitsWord(text, start) && !splitsWord(text, end),
  );
  return whole.length > 0 ? whole : places;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

function splitsWord(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The share of a place's words that findings touch. A place with no words at all is one word. */
function cover(text: string, place: Span, on: readonly Finding[]): number {
  const { starts, ends } = tokenize(text.slice(place.start, place.end));
  if (starts.length === 0) return 1;
  let covered = 0;
  for (let i = 0; i < starts.length; i++) {
    const word = { start: place.start + starts[i]!, end: place.start + ends[i]! };
    if (on.some((finding) => touches(finding, word))) covered += 1;
  }
  return covered / starts.length;
}

function isNaturalRight(
  text: string,
  place: Span,
  on: readonly Finding[],
  natural: string,
): boolean {
  if (natural.trim() === '') return on.every((finding) => (finding.natural ?? '').trim() === '');
  return dice(wordsOf(withNaturals(text, place, on)), wordsOf(natural)) >= LEAST_DICE;
}

/** The phrase with the natural wording of each finding in its place; one that is not known changes nothing. */
function withNaturals(text: string, place: Span, on: readonly Finding[]): string {
  let result = '';
  let at = place.start;
  for (const { start, end, natural } of [...on].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, Math.max(at, start));
    result += natural ?? text.slice(Math.max(start, place.start), Math.min(end, place.end));
    at = Math.max(at, end);
  }
  return result + text.slice(at, Math.max(at, place.end));
}

function wordsOf(text: string): readonly string[] {
  return tokenize(text).words;
}

/** Dice's coefficient over two bags of words, in [0, 1]. */
function dice(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const more = left.get(word) ?? 0;
    if (more > 0) shared += 1;
    left.set(word, more - 1);
  }
  return a.length + b.length === 0 ? 1 : (2 * shared) / (a.length + b.length);
}
