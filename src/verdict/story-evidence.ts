import { reason } from '../reasons.ts';
import type { Reason } from '../report.ts';
import { calquedNames } from '../spin/names.ts';
import type { IndexedStory } from '../stories/index-story.ts';
import type { Telling } from '../stories/match.ts';
import type { Mention } from '../stories/mentions.ts';
import { longestInOrder } from '../stories/order.ts';
import { laterYears, otherMonths } from '../stories/years.ts';
import type { NumberMention } from '../text/numbers.ts';
import type { Reading, Sentence } from '../text/reading.ts';

/** What a comparison with one story says. */
export interface StoryEvidence {
  indexed: IndexedStory;
  mentions: readonly Mention[];
  /** The best sentence of each claim told, in reading order. */
  told: readonly Telling[];
  /** Every sentence that tells something, with all claims it may tell. */
  tellings: readonly Telling[];
  /** In log-odds: is it the same event? Reasons add up to it. */
  sameEvent: Reason[];
  /** In log-odds: does it follow the story's own text? Reasons add up to it. */
  copy: Reason[];
  /** Mean coverage of the told claims' terms; null where the language has none. */
  coverage: number | null;
}

/*
 * Weights, set on the project's tuning pages and the five sample pages (November 2026). Told claims' similarity
 * above .2, added up: 2.0–8.5 on copies, 0–1.2 on independent reports, 0–1.1 on other events. Coverage above .35,
 * added up: .55–6.4 on copies, at most .08 on all honest pages.
 */
const SAME_EVENT = {
  start: -2.7,
  startForWholeText: -4,
  told: 1.5,
  core: 2.1,
  source: 1.2,
  laterYear: -1.9,
  otherMonth: -0.3,
};
/**
 * Where a page starts that tells the story: of 148 honest pages the highest ends at -2.5, of 86 copies five below 0; from
 * -3.2 on they ended at -2.9 and seven.
 */
const COPY = { start: -2.6, terms: 5.5, told: 1.9, toldFrom: 1.2, order: 0.45, orderFrom: 4 };
const SIMILARITY_FLOOR = 0.2;
const COVERAGE_FLOOR = 0.35;
/** Other dates count no more than so many: an old story may be told in a long article. */
const MOST_LATER_YEARS = 2;
const MOST_OTHER_MONTHS = 3;
/**
 * How much of the page's prose tells claims in the story's order: on the tuning pages .50–.93 of the sentences of
 * copies that keep to the story, .36–.55 of translations of other reports, at most .33 of honest reports. A brief of
 * six sentences can be dense by chance, so each sentence in order allows only so much.
 */
const DENSITY = { even: 0.4, slope: 20, perSentence: 0.5, least: -1, most: 4 };
/** A report in an order of its own is ordinary; a translation of it is a copy all the same. */
const LEAST_ORDER = -1.2;

/** From these log-odds of `copy` on a page follows the story's own text and not another report of the event. */
export const FOLLOWS_THE_TEXT = 3;

/** Weigh a page against one story. */
export function weighStory(
  reading: Reading,
  indexed: IndexedStory,
  mentions: readonly Mention[],
  numbers: readonly NumberMention[],
  tellings: readonly Telling[],
): StoryEvidence {
  const told = bestByClaim(tellings);
  return {
    indexed,
    mentions,
    told,
    tellings,
    sameEvent: sameEvent(reading, indexed, mentions, numbers, told),
    copy: copied(reading, indexed, told),
    coverage: meanCoverage(told),
  };
}

/** Each sentence's best claim, and of those each claim's best sentence, in reading order. */
function bestByClaim(tellings: readonly Telling[]): Telling[] {
  const bySentence = new Map<number, Telling>();
  for (const t of tellings) {
    const best = bySentence.get(t.sentence);
    if (!best || t.similarity > best.similarity) bySentence.set(t.sentence, t);
  }
  const byClaim = new Map<number, Telling>();
  for (const t of bySentence.values()) {
    const best = byClaim.get(t.claim);
    if (!best || t.similarity > best.similarity) byClaim.set(t.claim, t);
  }
  return [...byClaim.values()].sort((a, b) => a.sentence - b.sentence);
}

function sameEvent(
  reading: Reading,
  indexed: IndexedStory,
  mentions: readonly Mention[],
  numbers: readonly NumberMention[],
  told: readonly Telling[],
): Reason[] {
  const { story, claims, isWholeText } = indexed;
  const start = isWholeText ? SAME_EVENT.startForWholeText : SAME_EVENT.start;
  const reasons: Reason[] = [reason('few-facts', start)];
  const named = new Set(mentions.map(({ name }) => name));
  const sum = told.reduce((total, { similarity }) => total + similarity - SIMILARITY_FLOOR, 0);
  if (sum > 0) {
    const weight = SAME_EVENT.told * sum;
    reasons.push(reason('story-anchors', weight, named.size, story.names.length));
  }
  for (const { claim, similarity } of told) {
    const { core, statement } = claims[claim]!.claim;
    if (!core) continue;
    const weight = SAME_EVENT.core * Math.min(1, similarity / 0.5);
    reasons.push(reason('core-told', weight, statement[story.language] ?? ''));
  }
  if (namesSource(reading, indexed, mentions))
    reasons.push(reason('named-source', SAME_EVENT.source, story.source.name));
  for (const year of laterYears(reading, story, numbers).slice(0, MOST_LATER_YEARS)) {
    reasons.push(reason('later-year', SAME_EVENT.laterYear, year));
  }
  const months = otherMonths(reading, story, numbers).length;
  if (months > 0) {
    const weight = SAME_EVENT.otherMonth * Math.min(months, MOST_OTHER_MONTHS);
    reasons.push(reason('other-months', weight, months));
  }
  return reasons;
}

/** A copy names the story's source too, or a spun or translated form of it: "Tempi Finanziari". */
function namesSource(
  reading: Reading,
  indexed: IndexedStory,
  mentions: readonly Mention[],
): boolean {
  const { names, source } = indexed.story;
  const own = names.filter(({ forms }) => Object.values(forms).flat().includes(source.name));
  if (mentions.some(({ name }) => own.some(({ id }) => id === name))) return true;
  const forms = new Set<string | null>(own.flatMap(({ forms }) => Object.values(forms).flat()));
  return (
    own.length > 0 &&
    calquedNames(reading, indexed, mentions).some(({ natural }) => forms.has(natural))
  );
}

function copied(reading: Reading, { claims }: IndexedStory, told: readonly Telling[]): Reason[] {
  const reasons: Reason[] = [reason('copies-are-rare', COPY.start)];
  const chain = longestInOrder(told.map(({ claim }) => claim));
  const inOrder = chain.map((index) => told[index]!);
  const sum = inOrder.reduce((total, { similarity }) => total + similarity - SIMILARITY_FLOOR, 0);
  const order = COPY.order * (inOrder.length - COPY.orderFrom) + COPY.told * (sum - COPY.toldFrom);
  if (told.length > 0) {
    const weight = Math.max(LEAST_ORDER, order);
    reasons.push(reason('claim-order', weight, told.length, claims.length, inOrder.length));
    reasons.push(reason('claim-density', density(reading, inOrder.length), inOrder.length));
  }
  const coverages = inOrder.flatMap(({ wording }) => (wording ? [wording.lineup.coverage] : []));
  const terms = coverages.reduce((total, c) => total + Math.max(0, c - COVERAGE_FLOOR), 0);
  if (terms > 0) {
    const percent = Math.round((100 * coverages.reduce((a, b) => a + b, 0)) / coverages.length);
    reasons.push(reason('terms-in-order', COPY.terms * terms, percent));
  }
  return reasons;
}

function density(reading: Reading, inOrder: number): number {
  const prose = reading.sentences.filter((s) => isProse(reading, s)).length;
  const share = inOrder / Math.max(prose, 1);
  const most = Math.min(DENSITY.most, DENSITY.perSentence * inOrder);
  return Math.max(DENSITY.least, Math.min(most, DENSITY.slope * (share - DENSITY.even)));
}

/** A sentence of fewer words tells nothing either way. */
const FEWEST_WORDS = 5;

function isProse(reading: Reading, { passage, firstToken, lastToken }: Sentence): boolean {
  const role = reading.page.passages[passage]?.role;
  return role !== 'comment' && role !== 'author' && lastToken - firstToken >= FEWEST_WORDS;
}

function meanCoverage(told: readonly Telling[]): number | null {
  const coverages = told.flatMap(({ wording }) => (wording ? [wording.lineup.coverage] : []));
  if (coverages.length === 0) return null;
  return coverages.reduce((a, b) => a + b, 0) / coverages.length;
}

/** What reasons add up to. */
export function total(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { weight }) => sum + weight, 0);
}
