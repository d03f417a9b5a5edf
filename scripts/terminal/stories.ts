import bundled from '../../src/data/tiktok-live-shopping.json' with { type: 'json' };
import { parseStory, type Story } from '../../src/stories/story.ts';
import { readText } from './bytes.ts';
import { Problem } from './problem.ts';

/**
 * The bundled story and those of the given files.
 *
 * @throws Problem naming the file and the field that is wrong
 */
export async function storiesFor(files: readonly string[]): Promise<Story[]> {
  const stories = [validated(bundled, 'the bundled story')];
  for (const file of files) stories.push(validated(parsed(await readText(file), file), file));
  return stories;
}

function parsed(content: string, file: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new Problem(`This story file is not JSON: ${file}`);
  }
}

function validated(input: unknown, file: string): Story {
  const result = parseStory(input);
  if (!result.ok) throw new Problem(`This story file is broken (${file}): ${result.problem}`);
  return result.story;
}
