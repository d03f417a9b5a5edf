import type { Reading } from '../text/reading.ts';
import { isName } from '../text/written.ts';
import type { Surroundings } from './surroundings.ts';
import { type Rewording, unspin } from './wording-lattice.ts';

/** Words with no punctuation between them, by token. */
export interface Run {
  first: number;
  last: number;
}

export interface PlacedRewording extends Rewording {
  /** Log-odds that it is one, where it stands. */
  odds: number;
}

/**
 * On a page that is surely spun a rewording gains `least` where `aboveShare` of the words around read better put back,
 * and by `perShare` more or less where more or fewer do: of 142 pages spun by four channels at one to three words in
 * ten, that share was .05 to .15 and a precision of .85 was had at 2 to 5; of eleven pages spun throughout it was .25.
 * With 9 at the most plain sentences there were marked.
 */
const PRIOR = { least: 3, aboveShare: 0.1, perShare: 45, most: 7 };
/** The prior under which that share is taken. */
const SHARE_PRIOR = 1;
/**
 * It is taken of so many words on each side, and the share of the page counts for as many as this: by the page alone
 * twice as many words of a plain text beside a spun one were marked, and no more of what is wrong was found.
 */
const AROUND = 30;
const OF_PAGE = 40;
/** What a rewording loses at the most where nothing around is replaced. */
const LEAST_AROUND = -1;

export const placed = (found: readonly Rewording[], prior: number): PlacedRewording[] =>
  found.map((rewording) => ({ ...rewording, odds: rewording.weight + prior }));

/**
 * Every run read as a spun one, with a thesaurus among the ways of spinning.
 *
 * @param wanted what each rewording gains by the page, in log-odds; on a surely spun one less where less is replaced
 */
export function placedRewordings(
  reading: Reading,
  runs: readonly Run[],
  surroundings: Surroundings,
  wanted: number,
): PlacedRewording[] {
  const isNoSynonym = (token: number) => isName(reading, token);
  const inRun = ({ first, last }: Run, prior: number) =>
    placed(unspin(reading.tokens, first, last, prior, isNoSynonym, surroundings), prior);
  if (wanted <= PRIOR.least) return runs.flatMap((run) => inRun(run, wanted));
  const replaced = runs.map((run) =>
    sum(
      inRun(run, SHARE_PRIOR).map(
        ({ first, last, odds }) => (last - first) / (1 + Math.exp(-odds)),
      ),
    ),
  );
  const shares = sharesAround(runs, replaced);
  return runs.flatMap((run, at) => {
    const byShare = PRIOR.least + PRIOR.perShare * (shares[at]! - PRIOR.aboveShare);
    return inRun(run, Math.max(LEAST_AROUND, Math.min(wanted, PRIOR.most, byShare)));
  });
}

/** How much of the text around each run is replaced: a page may quote plain text, or mix it in. */
function sharesAround(runs: readonly Run[], replaced: readonly number[]): number[] {
  const words = runs.map(({ first, last }) => last - first);
  const ofPage = sum(replaced) / Math.max(1, sum(words));
  return runs.map((_, at) => {
    let [from, to] = [at, at + 1];
    for (let reach = 0; from > 0 && reach < AROUND; from--) reach += words[from - 1]!;
    for (let reach = 0; to < runs.length && reach < AROUND; to++) reach += words[to]!;
    const [here, all] = [sum(replaced.slice(from, to)), sum(words.slice(from, to))];
    return (here + OF_PAGE * ofPage) / (all + OF_PAGE);
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
