import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Measured } from './figures.ts';
import { Problem } from './problem.ts';

/** A folder to evaluate, and story files besides the bundled one. */
export interface Task {
  folder: string;
  stories: string[];
}

/** What a process is asked: every `of`-th document, beginning with the `share`-th. */
export interface Share extends Task {
  share: number;
  of: number;
}

/** A document measured, or a sentence that says why it was left out. */
export type Result = Measured | { leftOut: string };

/** What a process says. Documents come in the order of the folder. */
export type Message = { result: Result } | { missing: string } | { problem: string };

/** Each process holds a detector of its own and peaks near 160 MB (2,200 documents); four keep a folder below 1 GB. */
const MOST_PROCESSES = 4;
/** A process waits once it is this many documents ahead of what was taken, so that memory stays small. */
export const MOST_AHEAD = 256;

/**
 * Measure every document of a folder, in the order of names, in as many processes as there are processors.
 *
 * @param missing is told of documents that a key names and that are not there
 * @throws Problem where the folder, a key or a story file cannot be used
 */
export async function* evaluateFolder(
  task: Task,
  missing: (sentence: string) => void,
): AsyncGenerator<Result> {
  const of = Math.min(MOST_PROCESSES, availableParallelism());
  const parts = Array.from({ length: of }, (_, share) => new Part({ ...task, share, of }));
  try {
    for (let index = 0; ; index++) {
      const message = await nextResult(parts[index % of]!, missing);
      if (message === null) return;
      yield message;
    }
  } finally {
    for (const part of parts) part.stop();
  }
}

async function nextResult(part: Part, missing: (sentence: string) => void): Promise<Result | null> {
  for (;;) {
    const message = await part.next();
    if (message === null) return null;
    if ('problem' in message) throw new Problem(message.problem);
    if ('result' in message) return message.result;
    missing(message.missing);
  }
}

/**
 * A process whose messages are taken one by one. Not a worker thread: on Node 20 those cannot load TypeScript
 * through a loader that the main thread was started with.
 */
class Part {
  readonly #process: ChildProcess;
  readonly #messages: Message[] = [];
  #ended = false;
  #wake: () => void = () => {};

  constructor(share: Share) {
    const script = fileURLToPath(new URL('evaluating-process.ts', import.meta.url));
    this.#process = fork(script, [JSON.stringify(share)], {
      execArgv: ['--import', import.meta.resolve('tsx')],
    });
    this.#process.on('message', (message: Message) => {
      this.#messages.push(message);
      this.#wake();
    });
    this.#process.on('error', (error) => this.#end(error.message));
    this.#process.on('exit', (code) =>
      this.#end(code === 0 ? null : 'Evaluating broke off; the lines above say where.'),
    );
  }

  /** The next message; null where there are no more. */
  async next(): Promise<Message | null> {
    for (;;) {
      const message = this.#messages.shift();
      if (message !== undefined) {
        // A process that has said everything may be gone; then nobody waits for this.
        if ('result' in message && this.#process.connected) this.#process.send('taken', () => {});
        return message;
      }
      if (this.#ended) return null;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  stop(): void {
    this.#process.kill();
  }

  #end(problem: string | null): void {
    if (problem !== null) this.#messages.push({ problem });
    this.#ended = true;
    this.#wake();
  }
}
