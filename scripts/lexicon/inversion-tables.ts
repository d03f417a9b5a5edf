import type { SetPhrase } from '../../src/data/lexicon.ts';
import {
  type InversionTables,
  type Learned,
  learnedFrom,
} from '../../src/spin/wording-inversion.ts';
import { singular } from '../../src/text/singular.ts';

/** Inversion's tables worked out from a list, with all their set phrases at hand for packing. */
export interface WorkedOutTables {
  readonly tables: InversionTables;
  /** Singular first word → singular second word → the set phrase they make. */
  readonly setPhrases: ReadonlyMap<string, ReadonlyMap<string, SetPhrase>>;
}

/**
 * Work out what inversion goes by.
 *
 * @param naturals     the natural wordings of listed phrases, in words; one for each phrase
 * @param learnedPairs replacements of single words, with the number of phrases that show each
 */
export function workOutInversion(
  naturals: Iterable<readonly string[]>,
  learnedPairs: Iterable<{ spun: string; natural: string; count: number }>,
  commonness: InversionTables['commonness'],
  ordinary: InversionTables['ordinary'],
): WorkedOutTables {
  const setPhrases = setPhrasesOf(naturals);
  const bySpun = new Map<string, { natural: string; count: number }[]>();
  for (const pair of learnedPairs) {
    const spun = singular(pair.spun);
    const known = bySpun.get(spun);
    if (known === undefined) bySpun.set(spun, [pair]);
    else known.push(pair);
  }
  const find = (first: string) => setPhrases.get(first);
  const learned = new Map<string, Learned | undefined>();
  for (const [spun, pairs] of bySpun) learned.set(spun, learnedFrom(spun, pairs, find));
  return {
    tables: { learned: (spun) => learned.get(spun), setPhrases: find, commonness, ordinary },
    setPhrases,
  };
}

function setPhrasesOf(naturals: Iterable<readonly string[]>): Map<string, Map<string, SetPhrase>> {
  const found = new Map<string, Map<string, SetPhrase>>();
  for (const natural of naturals) {
    const words = natural.flatMap((word) => word.split('-'));
    for (let at = 1; at < words.length; at++) {
      const [one, other] = [singular(words[at - 1]!), singular(words[at]!)];
      if (one.length < 3 || other.length < 3) continue;
      const seconds = found.get(one) ?? new Map<string, SetPhrase>();
      found.set(one, seconds);
      const { wording, count } = seconds.get(other) ?? {
        wording: `${words[at - 1]} ${words[at]}`,
        count: 0,
      };
      seconds.set(other, { wording, count: count + 1 });
    }
  }
  return found;
}
