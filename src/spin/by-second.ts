/** Wordings that begin with the same word, by their second one: a common word begins a hundred, and few need a look. */
export interface BySecond<T> {
  /** Those of one word. */
  readonly alone: readonly T[];
  readonly longer: ReadonlyMap<string, readonly T[]>;
}

export function bySecond<T>(
  wordings: readonly T[],
  wordsOf: (wording: T) => readonly string[],
): BySecond<T> {
  const alone: T[] = [];
  const longer = new Map<string, T[]>();
  for (const wording of wordings) {
    const second = wordsOf(wording)[1];
    const others = second === undefined ? alone : longer.get(second);
    if (others !== undefined) others.push(wording);
    else longer.set(second!, [wording]);
  }
  return { alone, longer };
}
