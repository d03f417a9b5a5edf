import type { Telling } from '../stories/match.ts';

/** A sentence may tell two claims; the second must stand on words of its own, at most this share of them shared. */
const MOST_SHARED = 0.25;

/**
 * The tellings whose wording is compared: the best of each sentence, and others on words that it does not use.
 *
 * @param tellings sentence by sentence, best first within each
 */
export function distinctTellings(tellings: readonly Telling[]): Telling[] {
  const chosen: Telling[] = [];
  for (const telling of tellings) {
    let isDistinct = true;
    for (let at = chosen.length - 1; at >= 0 && isDistinct; at--) {
      if (chosen[at]!.sentence !== telling.sentence) break;
      isDistinct = sharedWith(telling, chosen[at]!) <= MOST_SHARED;
    }
    if (isDistinct) chosen.push(telling);
  }
  return chosen;
}

/** Of the words that a telling keeps, the share that its rival keeps as well. */
function sharedWith(telling: Telling, rival: Telling): number {
  const same = telling.wording?.lineup.same;
  const other = rival.wording?.lineup.same;
  if (!same || !other) return 1;
  let kept = 0;
  let shared = 0;
  for (let at = 0; at < same.length; at++) {
    if (same[at] !== 1) continue;
    kept++;
    if (other[at] === 1) shared++;
  }
  return kept === 0 ? 1 : shared / kept;
}
