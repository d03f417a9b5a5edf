/**
 * Write `src/data/old-prose.txt`: words that older prose has in places where one of their synonyms would fit far better.
 *
 *     node --import tsx scripts/lexicon/read-old-prose.ts FILE…
 *
 * The files are texts of packages that are read by hand and not installed: `src/data/README.md` names them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { strangeWords } from '../../src/spin/wording.ts';
import { pageTextOf } from '../../src/text/plain-text.ts';
import { readingOf } from '../../src/text/read.ts';

const WORDS_A_PAGE = 600;
/** A word is listed that so many pages have, and whose strangeness there is this on average. */
const FEWEST_PAGES = 3;
const LEAST_STRANGENESS = 0.3;

const met = new Map<string, { pages: number; strangeness: number }>();
for (const page of pagesOf(process.argv.slice(2)))
  for (const [{ text }, strangeness] of strangeWords(readingOf(pageTextOf(page)))) {
    const before = met.get(text) ?? { pages: 0, strangeness: 0 };
    met.set(text, {
      pages: before.pages + 1,
      strangeness: before.strangeness + Math.max(0, strangeness),
    });
  }

const listed = [...met].filter(
  ([, { pages, strangeness }]) => pages >= FEWEST_PAGES && strangeness > LEAST_STRANGENESS * pages,
);
const words = listed.map(([word]) => word).sort();
writeFileSync(new URL('../../src/data/old-prose.txt', import.meta.url), `${words.join('\n')}\n`);
console.log(`${words.length} words`);

function* pagesOf(files: readonly string[]): Generator<string> {
  for (const file of files) {
    const text = readFileSync(file, 'utf8').split(/(?<=\s)(?=\S)/);
    for (let from = 0; from < text.length; from += WORDS_A_PAGE)
      yield text.slice(from, from + WORDS_A_PAGE).join('');
  }
}
