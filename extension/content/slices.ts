/** Long enough to get on, short enough that a frame of 16 ms still has room for the page's own work. */
const SLICE_MS = 6;

/**
 * Run a generator to its end in slices, so that no task is long, and let the page go first between them.
 *
 * @throws the signal's reason once it is aborted
 */
export async function runInSlices<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await pause();
    signal.throwIfAborted();
    until = performance.now() + SLICE_MS;
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
