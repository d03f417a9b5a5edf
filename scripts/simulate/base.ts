import { readdirSync, readFileSync } from 'node:fs';

/** An article written for this project, as a person would write it, to be spun. */
export interface BaseText {
  name: string;
  text: string;
  /** Whether it tells the bundled story. */
  story: boolean;
}

const folder = new URL('./base/', import.meta.url);

/** The articles in `base/`, by name; those whose name begins with `story-` tell the bundled story. */
export function baseTexts(): BaseText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.txt'.length),
      text: readFileSync(new URL(file, folder), 'utf8'),
      story: file.startsWith('story-'),
    }));
}
