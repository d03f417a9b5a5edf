import type { FindingKind, Report, Verdict } from '../../src/report.ts';
import { FINDING_KINDS } from '../../src/report.ts';
import type { GoldLine, Label } from './gold.ts';
import { matchFindings, type Outcome } from './matching.ts';

/** What one document came to; null where its folder does not say what would be right. */
export interface DocumentFigures {
  document: string;
  story: string | null;
  storyRight: boolean | null;
  verdict: Verdict;
  verdictRight: boolean | null;
  score: number;
  words: number;
  /** Gold lines that were asked for: those that are not optional. */
  gold: number;
  found: number;
  reported: number;
  /** Null on a copy that has no gold lines: nobody has said what is wrong with it. */
  falseAlarms: number | null;
  /** Of the found ones, how many have the right natural wording. */
  naturalRight: number;
}

/** What all documents came to; null where nothing was there to measure by. */
export interface Total {
  documents: number;
  storyRight: number | null;
  verdictRight: number | null;
  recall: number | null;
  precision: number | null;
  f1: number | null;
  /** A share of the found ones, in [0, 1]. */
  naturalRight: number | null;
  /** Over the documents that have no gold lines and are not labelled as copies. */
  falseAlarmsPer10k: number | null;
}

/** Counts of one kind: gold by the gold line's kind, reported and false alarms by the finding's. */
export interface KindTally {
  gold: number;
  found: number;
  naturalRight: number;
  reported: number;
  falseAlarms: number;
}

/** What documents of a range of scores are labelled as: a score is worth what the share of copies there says. */
export interface ScoreBand {
  /** Scores `from`–`to`, both within it. */
  from: number;
  to: number;
  documents: number;
  copies: number;
}

/** A band a decision: calm, open on either side of the line, and sure. */
const BANDS = [0, 10, 50, 90, 101];

/** Labels that say a page is a copy or spun: with no gold lines, what is reported there proves nothing. */
const COPIES: ReadonlySet<Verdict> = new Set(['verbatim', 'spun', 'translated', 'spun-text']);

/** What one document adds to the sums. Plain data, so that it can come from another thread. */
export interface Measured {
  figures: DocumentFigures;
  outcomes: Outcome[];
  /** Kinds of the findings and of those among them that are false alarms; empty where nobody can tell. */
  reported: FindingKind[];
  falseAlarms: FindingKind[];
  /** No gold lines and not labelled as a copy: what is reported here counts for false alarms per word. */
  isClean: boolean;
  /** What its label says; null where it has none. */
  isCopy: boolean | null;
  /** Gold phrases that stand nowhere in the text. */
  absent: string[];
}

/** Hold one document's Report against its gold lines and label. */
export function measure(
  document: string,
  text: string,
  report: Report,
  gold: readonly GoldLine[],
  label: Label | null,
): Measured {
  const { outcomes, falseAlarms, absent } = matchFindings(text, report.findings, gold);
  const isCopy = label?.verdicts?.some((verdict) => COPIES.has(verdict)) ?? false;
  const isJudged = gold.length > 0 || !isCopy;
  const story = report.story?.id ?? null;
  return {
    figures: {
      document,
      story,
      storyRight: label?.story === undefined ? null : label.story === story,
      verdict: report.verdict,
      verdictRight: label?.verdicts?.includes(report.verdict) ?? null,
      score: report.score,
      words: report.words,
      gold: outcomes.length,
      found: outcomes.filter(({ found }) => found).length,
      reported: report.findings.length,
      falseAlarms: isJudged ? falseAlarms.length : null,
      naturalRight: outcomes.filter(({ naturalRight }) => naturalRight).length,
    },
    outcomes,
    reported: isJudged ? report.findings.map(({ kind }) => kind) : [],
    falseAlarms: isJudged ? falseAlarms.map(({ kind }) => kind) : [],
    isClean: gold.length === 0 && !isCopy,
    isCopy: label?.verdicts === undefined ? null : isCopy,
    absent: absent.map(({ phrase }) => phrase),
  };
}

/** Sums over documents, held in a few numbers however many there are. */
export class Figures {
  readonly #kinds = new Map<FindingKind, KindTally>();
  readonly #bands = BANDS.slice(1).map(
    (next, index): ScoreBand => ({ from: BANDS[index]!, to: next - 1, documents: 0, copies: 0 }),
  );
  #documents = 0;
  #storyRight: number | null = null;
  #verdictRight: number | null = null;
  #cleanWords = 0;
  #cleanFalseAlarms = 0;

  add({ figures, outcomes, reported, falseAlarms, isClean, isCopy }: Measured): void {
    for (const { kind, found, naturalRight } of outcomes) {
      const tally = this.#kind(kind);
      tally.gold += 1;
      if (found) tally.found += 1;
      if (naturalRight) tally.naturalRight += 1;
    }
    for (const kind of reported) this.#kind(kind).reported += 1;
    for (const kind of falseAlarms) this.#kind(kind).falseAlarms += 1;
    if (isClean) {
      this.#cleanWords += figures.words;
      this.#cleanFalseAlarms += falseAlarms.length;
    }
    const band = isCopy === null ? undefined : this.#bands.find(({ to }) => figures.score <= to);
    if (band !== undefined) {
      band.documents += 1;
      band.copies += Number(isCopy);
    }
    this.#documents += 1;
    const { storyRight, verdictRight } = figures;
    if (storyRight !== null) this.#storyRight = (this.#storyRight ?? 0) + Number(storyRight);
    if (verdictRight !== null) {
      this.#verdictRight = (this.#verdictRight ?? 0) + Number(verdictRight);
    }
  }

  get documents(): number {
    return this.#documents;
  }

  total(): Total {
    const all = [...this.#kinds.values()].reduce(sum, emptyTally());
    return {
      documents: this.#documents,
      storyRight: this.#storyRight,
      verdictRight: this.#verdictRight,
      ...ratesOf(all),
      falseAlarmsPer10k: share(this.#cleanFalseAlarms * 10_000, this.#cleanWords),
    };
  }

  /** The ranges of scores in which labelled documents lie, lowest first. */
  byScore(): ScoreBand[] {
    return this.#bands.filter(({ documents }) => documents > 0);
  }

  /** The kinds that were asked for or reported, in the order in which kinds are listed everywhere. */
  *byKind(): Generator<[FindingKind, KindTally]> {
    for (const kind of FINDING_KINDS) {
      const tally = this.#kinds.get(kind);
      if (tally) yield [kind, tally];
    }
  }

  #kind(kind: FindingKind): KindTally {
    const tally = this.#kinds.get(kind) ?? emptyTally();
    this.#kinds.set(kind, tally);
    return tally;
  }
}

/** Recall, precision, F1 and the share of right natural wordings; null where there is nothing to divide by. */
export function ratesOf({
  gold,
  found,
  naturalRight,
  reported,
  falseAlarms,
}: KindTally): Pick<Total, 'recall' | 'precision' | 'f1' | 'naturalRight'> {
  const recall = share(found, gold);
  const precision = share(reported - falseAlarms, reported);
  const both = recall === null || precision === null ? null : recall + precision;
  const f1 = both === null ? null : both === 0 ? 0 : (2 * recall! * precision!) / both;
  return { recall, precision, f1, naturalRight: share(naturalRight, found) };
}

function emptyTally(): KindTally {
  return { gold: 0, found: 0, naturalRight: 0, reported: 0, falseAlarms: 0 };
}

function sum(a: KindTally, b: KindTally): KindTally {
  return {
    gold: a.gold + b.gold,
    found: a.found + b.found,
    naturalRight: a.naturalRight + b.naturalRight,
    reported: a.reported + b.reported,
    falseAlarms: a.falseAlarms + b.falseAlarms,
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
