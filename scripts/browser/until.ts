/**
 * How long anything may take before it counts as never. Nothing here takes a tenth of it on a machine of two cores
 * that does nothing else; one that is built on by others at the same time is slower by several times.
 */
export const PATIENCE_MS = 30_000;

/** Ask until there is an answer. @throws Error that says what was waited for, and what there was instead */
export async function until<T>(
  ask: () => Promise<T | undefined>,
  what: string,
  instead?: () => Promise<string>,
): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end)
      throw new Error(
        `Waited in vain for ${what}.${instead ? ` There was: ${await instead()}` : ''}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
