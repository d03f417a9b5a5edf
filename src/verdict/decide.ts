import { reason } from '../reasons.ts';
import type { Reason, Verdict } from '../report.ts';
import type { Found } from '../spin/search.ts';
import type { Reading } from '../text/reading.ts';
import { FOLLOWS_THE_TEXT, type StoryEvidence, total } from './story-evidence.ts';

export interface Decision {
  verdict: Verdict;
  /** In log-odds that the page is a machine-made copy. */
  odds: number;
  reasons: Reason[];
}

/** A page of fewer words is not judged: a headline and a caption have no wording of their own. */
export const FEWEST_WORDS = 40;
/**
 * Wording that says less by itself is ordinary, and no weak trace beside it carries a page that tells no story over the
 * line: of 8,489 clean pages cut to 400 words three stood above, of 8,743 whole ones none.
 */
const LEAST_ALONE = 0.6;
/** Where such a page starts whose wording says more. */
const START_ALONE = -1;
/** Where nothing speaks for a copy, the score says so: one page in 150. */
const NOTHING_FOUND = -5;
/** What calqued names add at the most, each counted once: a copy has several, an honest report none. */
const MOST_NAMES = 4;
/** Weak traces alone never accuse: together they add at most this. */
const MOST_TRACES = 1.5;
/**
 * A page that follows the story closely is a machine's work only with so much evidence of machine wording: articles of the
 * simulator that tell the same claims in their own words had at most 1.0, an unspun copy with two edits 1.2, and ten
 * rewrites by hand, claim by claim, .5 to 1.9.
 */
const LEAST_MACHINE = 2;
/** A page that keeps this share of the wordings it tells, and shows no machine, is an unaltered copy. */
const VERBATIM_COVERAGE = 0.8;
/** A page that stays under the line is not left at even odds: nothing speaks of a machine. */
const CALM = -0.5;

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
    return { verdict: 'none', odds: NOTHING_FOUND, reasons: [reason('too-short', 0, words)] };
  }
  const alone = decideAlone(compared, found);
  if (story === null) return alone;
  const told = decideForStory(reading, story, found);
  // Wording that is spun whatever a page tells is no less so where it tells a story in an order of its own.
  return alone.verdict === 'spun-text' && alone.odds > told.odds
    ? { ...alone, verdict: 'spun', reasons: [...contextOf(story), ...alone.reasons] }
    : told;
}

function decideForStory(reading: Reading, story: StoryEvidence, found: Found): Decision {
  const wording = [
    ...nameEvidence(found),
    ...found.wording.evidence,
    ...found.leaning,
    ...found.translation.evidence,
    ...found.disguise.evidence,
  ];
  const machine = [...found.slots.evidence, ...wording, ...capped(found.traces.evidence)];
  const copy = forgiven(story.copy, total(wording));
  const reasons = [...contextOf(story), ...copy, ...machine];
  const odds = total(reasons);
  if (odds <= 0) return { verdict: 'own-words', odds, reasons };
  if (reading.language !== story.indexed.story.language)
    return { verdict: 'translated', odds, reasons };
  if (total(machine) >= LEAST_MACHINE) {
    return { verdict: isSpun(story, found) ? 'spun' : 'translated', odds, reasons };
  }
  if ((story.coverage ?? 0) >= VERBATIM_COVERAGE) {
    return { verdict: 'verbatim', odds, reasons: [...reasons, reason('wording-kept', 0)] };
  }
  const own = reason('no-machine', CALM - odds);
  return { verdict: 'own-words', odds: CALM, reasons: [...reasons, own] };
}

/**
 * Reworded in the story's own language, or translated into it from another? A round trip through another language
 * that still follows the story's text is a way of spinning.
 */
function isSpun(story: StoryEvidence, { slots, wording, leaning, translation }: Found): boolean {
  const replaced = total(slots.evidence);
  if (total(story.copy) >= FOLLOWS_THE_TEXT && replaced >= 1) return true;
  return replaced + total(wording.evidence) + total(leaning) >= total(translation.evidence);
}

function nameEvidence({ facts }: Found): Reason[] {
  const weights = new Map<string | null, number>();
  for (const { kind, natural, because } of facts)
    if (kind === 'name') weights.set(natural, Math.max(total(because), weights.get(natural) ?? 0));
  if (weights.size === 0) return [];
  const sum = [...weights.values()].reduce((a, b) => a + b, 0);
  return [reason('names-found', Math.min(sum, MOST_NAMES), weights.size)];
}

/**
 * Claims left out or told in another order speak against a copy of the story's own text, and not against some other
 * report of it that a machine translated or reworded: where the wording shows a machine, they weigh so much less.
 */
function forgiven(copy: readonly Reason[], machine: number): Reason[] {
  let left = machine;
  return copy.map((r) => {
    if (r.weight >= 0 || r.code === 'copies-are-rare') return r;
    const taken = Math.min(left, -r.weight);
    left -= taken;
    return { ...r, weight: r.weight + taken };
  });
}

/** Same event is no accusation: it says which story, and weighs nothing in the score. */
function contextOf({ sameEvent }: StoryEvidence): Reason[] {
  return sameEvent.filter(({ weight }) => weight > 0).map((r) => ({ ...r, weight: 0 }));
}

function decideAlone(compared: boolean, found: Found): Decision {
  const start = total(found.wording.evidence) > LEAST_ALONE ? START_ALONE : NOTHING_FOUND;
  const reasons = [
    reason('copies-are-rare', start),
    ...found.wording.evidence,
    ...found.disguise.evidence,
    ...capped(found.traces.evidence),
  ];
  const odds = total(reasons);
  // Only wording accuses a page that no story matches: disguised words alone are some game's or some spammer's.
  if (odds > 0 && total(found.wording.evidence) > 0) {
    return { verdict: 'spun-text', odds, reasons };
  }
  const verdict = compared ? 'unrelated' : 'none';
  if (odds <= 0) return { verdict, odds, reasons };
  return { verdict, odds: CALM, reasons: [...reasons, reason('no-machine', CALM - odds)] };
}

function capped(evidence: readonly Reason[]): Reason[] {
  const sum = total(evidence);
  if (sum <= MOST_TRACES) return [...evidence];
  return evidence.map((r) => ({ ...r, weight: (r.weight * MOST_TRACES) / sum }));
}
