/**
 * The longest subsequence that never goes back, as indexes into `values`.
 *
 * A copy tells its source's claims in the source's order; a report of one's own has its own.
 */
export function longestInOrder(values: readonly number[]): number[] {
  const best: number[] = [];
  const before: number[] = [];
  let end = -1;
  for (let i = 0; i < values.length; i++) {
    best[i] = 1;
    before[i] = -1;
    for (let j = 0; j < i; j++) {
      if (values[j]! < values[i]! && best[j]! + 1 > best[i]!) {
        best[i] = best[j]! + 1;
        before[i] = j;
      }
    }
    if (end < 0 || best[i]! > best[end]!) end = i;
  }
  const chain: number[] = [];
  for (let i = end; i >= 0; i = before[i]!) chain.unshift(i);
  return chain;
}
