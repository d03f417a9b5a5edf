import { GENERIC_NOTES, type GenericNote } from '../data/leftovers/biographies.ts';
import {
  CALL_HINT,
  CALLS,
  FORM_BUTTONS,
  FORM_LINES,
  FORUM_ROWS,
  RELATED_LINES,
} from '../data/leftovers/forms.ts';
import type { ReasonCode } from '../reasons.ts';
import { reason } from '../reasons.ts';
import type { Span } from '../report.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { asked } from '../text/word-type.ts';
import { isEpithets } from './epithets.ts';
import type { Candidate, Rule } from './rule.ts';
import { templateBlanks } from './template-blanks.ts';

const CONFIDENCE = { form: 0.5, forum: 0.5, related: 0.2, note: 0.45, epithets: 0.75, blank: 0.6 };
/** Ready-made biographies and unfilled blanks are rare on honest pages; comment forms are not. */
const WEIGHT = { epithets: 0.5, note: 0.2, blank: 0.3 };
const MOST_WEIGHT = 0.8;
/** Form lines are short; longer passages are prose that mentions one. */
const LONGEST_FORM_LINE = 220;
const LONGEST_ROW = 120;
const LONGEST_NOTE = 320;

/**
 * What is left of the place a text was taken from or of the machine that posts it: comment forms, forum
 * furniture, ready-made biographies, template blanks. By themselves they are no proof of a copy.
 */
export const leftovers: Rule = (reading) => {
  const candidates: Candidate[] = [];
  let weight = 0;
  let heavy = 0;
  const add = (span: Span, confidence: number, code: ReasonCode, worth = 0) => {
    if (candidates.some((c) => c.start < span.end && c.end > span.start)) return;
    const { start, end } = span;
    const because = [reason(code, worth)];
    candidates.push({ start, end, kind: 'boilerplate', natural: '', confidence, because });
    if (worth > 0) heavy++;
    weight += worth;
  };
  for (const passage of reading.page.passages) {
    const line = reading.text.slice(passage.start, passage.end);
    if (isEpithets(line)) {
      add(passage, CONFIDENCE.epithets, 'leftover-biography', WEIGHT.epithets);
      continue;
    }
    for (const span of formSpans(line))
      add(moved(span, passage.start), CONFIDENCE.form, 'leftover');
    const row = rowSpan(line);
    if (row) add(moved(row, passage.start), CONFIDENCE.forum, 'leftover');
    if (isLine(line, related)) add(passage, CONFIDENCE.related, 'leftover');
  }
  const calls = CALL_HINT.test(reading.text) ? CALLS : [];
  for (const call of sentencesLike(reading, () => calls)) add(call, CONFIDENCE.related, 'leftover');
  for (const note of sentencesLike(reading, notesFor(reading)))
    add(note, CONFIDENCE.note, 'leftover-biography', WEIGHT.note);
  for (const blank of templateBlanks(reading))
    add(blank, CONFIDENCE.blank, 'leftover-template', WEIGHT.blank);
  candidates.sort((a, b) => a.start - b.start);
  const total = Math.min(weight, MOST_WEIGHT);
  return { candidates, evidence: total > 0 ? [reason('leftovers-found', total, heavy)] : [] };
};

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Exact lines, and the openings of those that end in `…`. */
interface Lines {
  exact: Set<string>;
  openings: string[];
  /** The first characters of both: most lines begin like none of them. */
  beginnings: Set<string>;
}

const LONGEST_BEGINNING = 4;

function linesOf(byLanguage: Readonly<Record<string, readonly string[]>>): Lines {
  const all = Object.values(byLanguage).flat();
  const openings = all.filter((l) => l.endsWith('…')).map((l) => l.slice(0, -1).trimEnd());
  const exact = new Set(all.filter((l) => !l.endsWith('…')));
  const beginnings = new Set([...exact, ...openings].map((l) => l.slice(0, LONGEST_BEGINNING)));
  return { exact, openings, beginnings };
}

function beginsLike(plain: string, { beginnings }: Lines): boolean {
  for (let length = LONGEST_BEGINNING; length > 0; length--)
    if (beginnings.has(plain.slice(0, length))) return true;
  return false;
}

const forms = linesOf(FORM_LINES);
const related = linesOf(RELATED_LINES);

function isLine(line: string, lines: Lines): boolean {
  if (line.length > LONGEST_FORM_LINE) return false;
  const plain = line.toLowerCase().replaceAll("'", '’').trim();
  return isOneLine(plain, lines) || (lines === forms && isTwoLines(plain));
}

/** "Leave a Comment Cancel Reply": a heading and its button, run together by the page. */
function isTwoLines(plain: string): boolean {
  if (!beginsLike(plain, forms)) return false;
  for (let at = plain.indexOf(' '); at > 0; at = plain.indexOf(' ', at + 1)) {
    const rest = plain.slice(at + 1);
    if (forms.exact.has(plain.slice(0, at)) && (FORM_BUTTONS.has(rest) || isOneLine(rest, forms)))
      return true;
  }
  return false;
}

function isOneLine(plain: string, lines: Lines): boolean {
  const inside = plain.replace(/^[\s*※>«»←-]+/u, '');
  const begins = beginsLike(plain, lines);
  if (!begins && !beginsLike(inside, lines)) return false;
  return (
    lines.exact.has(plain) ||
    lines.exact.has(inside.replace(/[\s.!:：。！*»«>→…-]+$/u, '')) ||
    (begins && lines.openings.some((opening) => plain.startsWith(opening)))
  );
}

/** A whole line, or each sentence of a short one: forms say several things in one line. */
function formSpans(line: string): Span[] {
  if (line.length > LONGEST_FORM_LINE) return [];
  if (isLine(line, forms)) return [{ start: 0, end: line.length }];
  const sentences = [...line.matchAll(/[^.!?。！？]+[.!?。！？]*(?:\s*\*)?/gu)]
    .map((m) => ({
      start: m.index + (m[0].length - m[0].trimStart().length),
      end: m.index + m[0].trimEnd().length,
    }))
    .filter((s) => s.end > s.start);
  const found = sentences.filter((s) => isLine(line.slice(s.start, s.end), forms));
  if (found.length === sentences.length && found.length > 0)
    return [{ start: 0, end: line.length }];
  // One form sentence within prose is somebody writing about forms.
  return found.length * 2 > sentences.length ? found : openingOf(line);
}

/** "查看完整版本: " and the title after it: the label is furniture, the title is the page's own. */
function openingOf(line: string): Span[] {
  const colon = line.search(/[:：]/);
  if (colon < 1 || colon > 40) return [];
  return isLine(line.slice(0, colon), forms) ? [{ start: 0, end: colon + 1 }] : [];
}

function rowSpan(line: string): Span | null {
  if (line.length > LONGEST_ROW) return null;
  for (const [hint, row] of FORUM_ROWS) {
    const match = hint.test(line) ? row.exec(line) : null;
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

const NO_NOTES: readonly GenericNote[] = [];
const rareNoteWords = new Set(
  Object.values(GENERIC_NOTES).flatMap((notes) => notes.flatMap(({ words }) => words[0] ?? [])),
);
const isOfNote = asked((word) => rareNoteWords.has(word));

/** The notes that a sentence may be. */
function notesFor({ tokens }: Reading): (sentence: Sentence) => readonly RegExp[] {
  return ({ language, firstToken, lastToken }) => {
    const notes = GENERIC_NOTES[language ?? ''] ?? NO_NOTES;
    if (!notes.some(({ words }) => words.length === 0)) {
      let first = firstToken;
      while (first < lastToken && !isOfNote(tokens.types[first]!)) first++;
      if (first === lastToken) return [];
    }
    const said = tokens.words.slice(firstToken, lastToken);
    return notes
      .filter(({ words }) => words.every((group) => group.some((word) => said.includes(word))))
      .map(({ pattern }) => pattern);
  };
}

/** Sentences, not too long, that one of their language's patterns matches. */
function sentencesLike(
  { text, sentences }: Reading,
  patternsOf: (sentence: Sentence) => readonly RegExp[],
): Span[] {
  const found: Span[] = [];
  for (const sentence of sentences) {
    const { start, end } = sentence;
    const patterns = end - start <= LONGEST_NOTE ? patternsOf(sentence) : [];
    if (patterns.length === 0) continue;
    const words = text.slice(start, end);
    if (patterns.some((pattern) => pattern.test(words.trim())))
      found.push(trimmed({ start, end }, words));
  }
  return found;
}

function trimmed({ start }: Span, words: string): Span {
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: from + words.trim().length };
}
