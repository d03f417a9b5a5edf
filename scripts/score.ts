import { parseArgs } from 'node:util';
import { createDetector } from '../src/detector.ts';
import { readWrittenDocument } from './terminal/document.ts';
import { EXIT, Problem, run } from './terminal/problem.ts';
import { describe } from './terminal/report-text.ts';
import { storiesFor } from './terminal/stories.ts';

const HELP = `Score one page: is it a machine-spun or machine-translated copy of a story, and what should its words have been?

  npm run --silent score -- [--json] [--story FILE]... FILE|-

  FILE          a page saved as .html, or a plain text; "-" is standard input, HTML or text
  --json        print the Report as JSON instead of in words
  --story FILE  compare with the story in this file too

Offsets in the Report are UTF-16 units. In a plain text they are those of the file, without its byte order mark
and with every line break as one character. In HTML they are those of the prose that was read.
`;

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      story: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.done;
  }
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) {
    throw new Problem('Name one file to score, or "-" for standard input; --help says more.');
  }
  const stories = await storiesFor(values.story);
  const report = createDetector(stories).detect(await readWrittenDocument(path));
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : describe(report));
  return EXIT.done;
});
