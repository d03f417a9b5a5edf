import { CALQUES } from './data/compiled/calques.ts';
import type { PageText } from './page-text.ts';
import { reason } from './reasons.ts';
import type { Finding, Note, Reason, Report } from './report.ts';
import { contradictedNumbers } from './spin/contradicted.ts';
import { HABITS } from './spin/habits.ts';
import type { Candidate } from './spin/rule.ts';
import { type Found, search } from './spin/search.ts';
import { anchoredFacts } from './stories/facts.ts';
import { anchoredNames, match } from './stories/match.ts';
import { mentionsOf } from './stories/mentions.ts';
import { fewestNames, type Shelf, shelve } from './stories/shelf.ts';
import type { Story } from './stories/story.ts';
import { type NumberMention, numbersIn } from './text/numbers.ts';
import { type FoldedReading, readPageText } from './text/read.ts';
import type { Reading } from './text/reading.ts';
import { claimsTold, sentencesAdded } from './verdict/claims-told.ts';
import { type Decision, decide } from './verdict/decide.ts';
import { withoutOverlap } from './verdict/overlap.ts';
import { type StoryEvidence, total, weighStory } from './verdict/story-evidence.ts';

export interface Detector {
  /**
   * Judge one page. Never throws, whatever the text: pages are hostile input.
   *
   * Offsets in the Report are UTF-16 units into `page.text`.
   */
  detect(page: PageText): Report;
}

/**
 * The most characters of a page that are read. A page longer than this is a book or an attack; the Report says
 * that the rest was not read.
 */
export const MOST_CHARACTERS = 1_000_000;
/**
 * The most sentences that are read: a long novel's chapter has 500, a page of news 20. Each may be laid beside claims
 * of the story, at up to half a millisecond.
 */
export const MOST_SENTENCES = 3_000;

/**
 * The front door: a detector for these stories.
 *
 * @param stories validated ones (`parseStory`); with none, pages are still judged for spun wording
 */
export function createDetector(stories: readonly Story[]): Detector {
  const shelf = shelve(stories);
  return { detect: (page) => detect(page, shelf) };
}

function detect(page: PageText, shelf: Shelf): Report {
  const { cut, reading, toOriginal } = readFirst(page);
  const { best, numbers } = compare(reading, shelf);
  const found = search(reading, best, numbers);
  const decision = decide(reading, best, shelf.size > 0, found);
  const shown = withoutOverlap(toShow(found, decision));
  return {
    version: 1,
    verdict: decision.verdict,
    score: Math.round(100 / (1 + Math.exp(-decision.odds))),
    ...storyPart(reading, isAboutStory(decision) ? best : null, numbers, toOriginal),
    language: reading.language,
    words: reading.tokens.words.length,
    findings: shown.map((candidate) => finding(candidate, cut.text, toOriginal)),
    reasons: [...decision.reasons].sort((a, b) => b.weight - a.weight),
    notChecked: notesOn(page, cut, reading, shelf),
  };
}

function storyPart(
  reading: Reading,
  evidence: StoryEvidence | null,
  numbers: readonly NumberMention[],
  toOriginal: (at: number) => number,
): Pick<Report, 'story' | 'claims' | 'added'> {
  if (evidence === null) return { story: null, claims: [], added: [] };
  const { indexed, told, tellings } = evidence;
  const contradicted = new Set(contradictedNumbers(reading, evidence, numbers).map((c) => c.claim));
  const claims = claimsTold(reading, indexed, told, contradicted);
  return {
    story: referenceTo(indexed.story),
    claims: claims.map((c) => ({ ...c, sentence: c.sentence && back(c.sentence, toOriginal) })),
    added: sentencesAdded(reading, tellings).map((s) => back(s, toOriginal)),
  };
}

/** As much of a page as is read, and its reading. */
function readFirst(page: PageText): FoldedReading & { cut: PageText } {
  const cut = cutAt(page, MOST_CHARACTERS);
  const read = readPageText(cut);
  const last = read.reading.sentences[MOST_SENTENCES - 1];
  if (read.reading.sentences.length <= MOST_SENTENCES || last === undefined)
    return { ...read, cut };
  const shorter = cutAt(cut, read.toOriginal(last.end));
  return { ...readPageText(shorter), cut: shorter };
}

function cutAt(page: PageText, length: number): PageText {
  if (page.text.length <= length) return page;
  return {
    ...page,
    text: page.text.slice(0, length),
    passages: page.passages
      .filter(({ start }) => start < length)
      .map((p) => ({ ...p, end: Math.min(p.end, length) })),
  };
}

/** The story that the page tells, or null; and the numbers found on the way. */
function compare(
  reading: Reading,
  shelf: Shelf,
): { best: StoryEvidence | null; numbers: readonly NumberMention[] } {
  let best: StoryEvidence | null = null;
  let most = 0;
  let numbers: NumberMention[] | null = null;
  for (const indexed of shelf.likely(reading)) {
    const { story } = indexed;
    const mentions = mentionsOf(reading, indexed.names);
    const named = new Set(mentions.map(({ name }) => name)).size;
    if (named < fewestNames(story)) continue;
    numbers ??= numbersIn(reading);
    const anchored = [...anchoredNames(mentions), ...anchoredFacts(story, numbers)];
    const tellings = match(reading, indexed, anchored, HABITS);
    const evidence = weighStory(reading, indexed, mentions, numbers, tellings);
    const odds = total(evidence.sameEvent);
    if (odds > most) [best, most] = [evidence, odds];
  }
  return { best, numbers: numbers ?? [] };
}

function isAboutStory({ verdict }: Decision): boolean {
  return (
    verdict === 'verbatim' ||
    verdict === 'spun' ||
    verdict === 'translated' ||
    verdict === 'own-words'
  );
}

/** A phrase is marked at even odds or better. */
const LEAST_CONFIDENCE = 0.5;

/** On a page that is not accused a disguise is marked only where it is surely one: editors leave soft hyphens behind. */
const SURE_DISGUISE = 0.7;

/** On a page that is not accused only what speaks for itself is shown: honest pages have comment forms too. */
function toShow(
  { slots, facts, wording, translation, disguise, traces }: Found,
  { verdict }: Decision,
): Candidate[] {
  const alone = [...facts, ...wording.candidates, ...disguise.candidates];
  const translated = translation.candidates.filter(
    ({ confidence }) => confidence >= LEAST_CONFIDENCE,
  );
  switch (verdict) {
    case 'spun':
    case 'translated':
    case 'verbatim':
      return [...slots.candidates, ...alone, ...translated, ...traces.candidates];
    case 'spun-text':
      return [...alone, ...translated, ...traces.candidates];
    default:
      return [
        ...wording.candidates,
        ...disguise.candidates.filter(({ confidence }) => confidence >= SURE_DISGUISE),
      ];
  }
}

function referenceTo({ id, title, source, date }: Story): Report['story'] {
  return { id, title, source: source.name, date };
}

function back<T extends { start: number; end: number }>(
  span: T,
  toOriginal: (at: number) => number,
): T {
  return { ...span, start: toOriginal(span.start), end: toOriginal(span.end) };
}

function finding(candidate: Candidate, text: string, toOriginal: (at: number) => number): Finding {
  const placed = back(candidate, toOriginal);
  return { ...placed, actual: text.slice(placed.start, placed.end) };
}

/** Languages whose wording the rules know something of; in others only the story's facts are compared. */
const COVERED = new Set(Object.keys(CALQUES));

function notesOn(page: PageText, cut: PageText, reading: Reading, shelf: Shelf): Note[] {
  const notes: Reason[] = [];
  if (cut !== page) notes.push(reason('too-long', 0, cut.text.length));
  if (shelf.size === 0) notes.push(reason('stories-not-compared', 0));
  if (reading.language !== null && !COVERED.has(reading.language)) {
    notes.push(reason('language-not-covered', 0, reading.language));
  }
  return notes.map(({ code, values, text }) => ({ code, values, text }));
}
