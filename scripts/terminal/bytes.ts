import { open } from 'node:fs/promises';
import { asGiven, Problem } from './problem.ts';

/**
 * The largest file that is taken in, in bytes. A saved page with its pictures inside reaches 20 MB and is read;
 * the detector itself stops at a million characters and says so in the Report.
 */
export const MOST_BYTES = 64_000_000;

/** Standard input as it is named on the command line. */
export const STANDARD_INPUT = '-';

const SAID_BY_THE_SYSTEM: Record<string, string> = {
  ENOENT: 'There is no such file',
  ENOTDIR: 'There is no such file',
  EACCES: 'This file may not be read',
  EPERM: 'This file may not be read',
  EISDIR: 'This is a folder, not a file',
};

/**
 * The text of a file or of standard input (`-`), which must be UTF-8.
 *
 * @throws Problem in one sentence: missing, a folder, too large, not text
 */
export async function readText(path: string): Promise<string> {
  const name = path === STANDARD_INPUT ? 'standard input' : path;
  const bytes = path === STANDARD_INPUT ? await standardInput() : await fileBytes(path);
  if (bytes.includes(0)) throw new Problem(`This is not text, it holds zero bytes: ${name}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(`This is not UTF-8 text: ${name}`);
  }
}

async function fileBytes(path: string): Promise<Buffer> {
  try {
    const file = await open(asGiven(path));
    try {
      const { size } = await file.stat();
      if (size > MOST_BYTES) throw tooLarge(path);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new Problem(`${SAID_BY_THE_SYSTEM[code] ?? `This cannot be read (${code})`}: ${path}`);
  }
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MOST_BYTES) throw tooLarge('standard input');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string): Problem {
  return new Problem(`This is larger than ${MOST_BYTES / 1e6} MB, the most that is read: ${name}`);
}
