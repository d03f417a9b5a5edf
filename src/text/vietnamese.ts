/** A Vietnamese syllable: an onset, a vowel nucleus with at most one tone, a coda. */
const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?';
const VOWEL = 'aăâeêioôơuưyàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ';
const CODA = '(?:ng|nh|ch|[cmnpt])?';
const SYLLABLE = new RegExp(`^${ONSET}[${VOWEL}]{1,3}${CODA}$`);
const TONED = /[ăâêôơưđàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ]/g;
const LONGEST_SYLLABLE = 7;
/** "nghiêng" is the longest syllable; a name in which two or three are written together is shorter than this. */
const LEAST_GLUED = 10;
const LEAST_TONED = 2;

/**
 * The syllables of a lower-case word in which Vietnamese was run together, or null.
 * Fewest syllables win, and of those the ones on the page.
 */
export function vietnameseSyllables(
  word: string,
  isOnPage: (syllable: string) => boolean,
): string[] | null {
  if (word.length < LEAST_GLUED || (word.match(TONED)?.length ?? 0) < LEAST_TONED) return null;
  const best: ({ cost: number; from: number } | undefined)[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= word.length; end++) {
    for (let from = Math.max(0, end - LONGEST_SYLLABLE); from < end; from++) {
      const before = best[from];
      if (before === undefined) continue;
      const syllable = word.slice(from, end);
      if (!SYLLABLE.test(syllable)) continue;
      const cost = before.cost + (isOnPage(syllable) ? 1 : 1.5);
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = { cost, from };
    }
  }
  if (best[word.length] === undefined) return null;
  const syllables: string[] = [];
  for (let end = word.length; end > 0; end = best[end]!.from)
    syllables.unshift(word.slice(best[end]!.from, end));
  return syllables.length > 2 ? syllables : null;
}

/** "xemvà": no syllable by itself, but two of which one is a word of the kind asked for, or null. */
export function twoVietnameseSyllables(
  word: string,
  isWanted: (syllable: string) => boolean,
): [string, string] | null {
  if (SYLLABLE.test(word) || word.length > LEAST_GLUED || !/[^a-z]/.test(word)) return null;
  for (let at = 2; at <= word.length - 2; at++) {
    const left = word.slice(0, at);
    const right = word.slice(at);
    if (!SYLLABLE.test(left) || !SYLLABLE.test(right)) continue;
    if (isWanted(left) || isWanted(right)) return [left, right];
  }
  return null;
}
