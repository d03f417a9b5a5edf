import { reason } from '../reasons.ts';
import type { Reason, Verdict } from '../report.ts';
import type { Candidate } from '../spin/rule.ts';
import type { Reading } from '../text/reading.ts';
import { type StoryEvidence, total } from './story-evidence.ts';

/** Everything the rules found on a page. */
export interface Found {
  /** In place of the story's own words; only where a story was aligned. */
  slots: readonly Candidate[];
  names: readonly Candidate[];
  wording: readonly Candidate[];
  translation: readonly Candidate[];
  traces: readonly Candidate[];
  /** Page-level evidence of the rules that need no story. */
  wordingEvidence: readonly Reason[];
  translationEvidence: readonly Reason[];
  traceEvidence: readonly Reason[];
}

export interface Decision {
  verdict: Verdict;
  /** In log-odds that the page is a machine-made copy. */
  odds: number;
  reasons: Reason[];
}

/** A page of fewer words is not judged: a headline and a caption have no wording of their own. */
export const FEWEST_WORDS = 40;
/**
 * A page on which nothing speaks for a copy starts here: one page in 150. It takes several independent
 * pieces of evidence to get over it.
 */
const START_ALONE = -5;
/** What a replaced slot, a calqued name, adds; a copy has dozens, an honest report none. */
const PER_SLOT = 0.35;
const PER_NAME = 1.6;
const MOST_SLOTS = 5;
const MOST_NAMES = 4;
/** Weak traces alone never accuse: together they add at most this. */
const MOST_TRACES = 1.5;
/** A copy that follows the story's own text by so much is a copy of that text, not of another report. */
const FOLLOWS_THE_TEXT = 1.5;
/** Below this many replaced phrases in 100 words a copy of the text counts as unaltered. */
const VERBATIM_BELOW = 0.8;

/**
 * The verdict for a page and the story that fits it best, if any.
 *
 * @param compared whether there was any story to compare the page with
 */
export function decide(
  reading: Reading,
  story: StoryEvidence | null,
  compared: boolean,
  found: Found,
): Decision {
  const words = reading.tokens.words.length;
  if (words < FEWEST_WORDS) {
    return { verdict: 'none', odds: START_ALONE, reasons: [reason('too-short', 0, words)] };
  }
  return story !== null && total(story.sameEvent) > 0
    ? decideForStory(reading, story, found)
    : decideAlone(compared, found);
}

function decideForStory(reading: Reading, story: StoryEvidence, found: Found): Decision {
  const follows = total(story.copy);
  const reasons = [
    ...story.sameEvent.filter(({ weight }) => weight > 0).map(asContext),
    ...story.copy,
  ];
  if (found.slots.length > 0 && follows > 0) {
    const weight = PER_SLOT * Math.min(found.slots.length, MOST_SLOTS * 3);
    reasons.push(reason('substitutions-found', Math.min(weight, MOST_SLOTS), found.slots.length));
  }
  if (found.names.length > 0) {
    const weight = Math.min(PER_NAME * found.names.length, MOST_NAMES);
    reasons.push(reason('names-found', weight, found.names.length));
  }
  reasons.push(
    ...found.wordingEvidence,
    ...found.translationEvidence,
    ...capped(found.traceEvidence),
  );
  const odds = total(reasons);
  return {
    verdict: odds > 0 ? kindOfCopy(reading, story, found, follows) : 'own-words',
    odds,
    reasons,
  };
}

/** Same event is no accusation: it says which story, and weighs nothing in the score. */
function asContext(r: Reason): Reason {
  return { ...r, weight: 0 };
}

function kindOfCopy(
  reading: Reading,
  { indexed }: StoryEvidence,
  found: Found,
  follows: number,
): Verdict {
  if (reading.language !== indexed.story.language) return 'translated';
  const words = reading.tokens.words.length;
  const replaced = found.slots.length + found.wording.length + found.names.length;
  const translated = total(found.translationEvidence);
  if (follows > FOLLOWS_THE_TEXT) {
    if ((100 * replaced) / words >= VERBATIM_BELOW) return 'spun';
    return translated > 0 ? 'translated' : 'verbatim';
  }
  return translated >= total(found.wordingEvidence) ? 'translated' : 'spun';
}

function decideAlone(compared: boolean, found: Found): Decision {
  const reasons = [
    reason('copies-are-rare', START_ALONE),
    ...found.wordingEvidence,
    ...capped(found.traceEvidence),
  ];
  const odds = total(reasons);
  const hasWording = total(found.wordingEvidence) > 0;
  if (odds > 0 && hasWording) return { verdict: 'spun-text', odds, reasons };
  const calm = Math.min(odds, -0.5);
  return { verdict: compared ? 'unrelated' : 'none', odds: calm, reasons };
}

function capped(evidence: readonly Reason[]): Reason[] {
  const sum = total(evidence);
  if (sum <= MOST_TRACES) return [...evidence];
  return evidence.map((r) => ({ ...r, weight: (r.weight * MOST_TRACES) / sum }));
}
