import { resolve } from 'node:path';

/** Something the user can mend, said in one sentence. */
export class Problem extends Error {}

/** What a command exits with: 0 done, 1 measured and fallen short, 2 could not be done as asked. */
export const EXIT = { done: 0, short: 1, refused: 2 } as const;

/**
 * Run a command: its result is the exit code; a {@link Problem} becomes one sentence on standard error.
 */
export async function run(command: () => Promise<number>): Promise<void> {
  process.stdout.on('error', stopWhenNobodyReads);
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof Problem) && !isArgumentError(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = EXIT.refused;
  }
}

/** A path as the user meant it: npm moves to the project's own folder before it runs a script. */
export function asGiven(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** `head` and `less` close the pipe early; that is no failure. */
function stopWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
}

function isArgumentError(error: unknown): error is Error {
  return (
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}
