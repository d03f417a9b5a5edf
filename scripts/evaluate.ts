import { parseArgs } from 'node:util';
import { printGeneralisation } from './simulate/generalisation.ts';
import { evaluateFolder } from './terminal/evaluating.ts';
import {
  byKindLines,
  byScoreLines,
  columnLine,
  documentLine,
  totalLines,
} from './terminal/evaluation-text.ts';
import { type DocumentFigures, Figures } from './terminal/figures.ts';
import { belowFloor, parseFloors } from './terminal/floors.ts';
import { ownPagesTable } from './terminal/own-pages.ts';
import { asGiven, EXIT, Problem, run } from './terminal/problem.ts';

const HELP = `Measure detection on a folder of documents whose right answers are known.

  npm run --silent evaluate -- [DIR] [--json] [--floor NAME=VALUE,...] [--story FILE]...

  DIR           every .txt and .html file below it is scored; gold.jsonl says what is to be found in them,
                labels.jsonl what they are; without DIR the project's own pages are measured, those held out of
                tuning apart, and texts that the simulator spins through channels the detector does not know
  --json        print one JSON object with "documents", "total" and "byScore"
  --floor ...   exit with 1 where a figure of the total lies below, as in recall=0.6,verdictRight=5
  --story FILE  compare with the story in this file too

Precision counts every reported phrase of a document that has gold lines or is no copy; one that touches a gold
phrase, an optional one too, is right. False alarms per 10,000 words are those of the documents without gold
lines that are not labelled as copies.
`;

/** How often the simulator spins each text at each rate. */
const SEEDS = 2;

const warn = (sentence: string) => process.stderr.write(`${sentence}\n`);

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      floor: { type: 'string', multiple: true, default: [] },
      story: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.done;
  }
  const [folder, ...more] = positionals;
  if (more.length > 0) throw new Problem('Name one folder to evaluate; --help says more.');
  if (folder === undefined) {
    process.stdout.write(`${await ownPagesTable(warn)}\n`);
    return printGeneralisation(SEEDS) === 0 ? EXIT.done : EXIT.short;
  }
  const floors = values.floor.flatMap(parseFloors);
  const task = { folder: asGiven(folder), stories: values.story };
  const figures = new Figures();
  const rows: DocumentFigures[] = [];
  let complete = true;
  for await (const result of evaluateFolder(task, warn)) {
    if ('leftOut' in result) {
      warn(`Left out. ${result.leftOut}`);
      complete = false;
      continue;
    }
    for (const phrase of result.absent) {
      warn(`${result.figures.document}: the gold phrase “${phrase}” does not stand in it.`);
    }
    figures.add(result);
    if (values.json) rows.push(result.figures);
    else {
      const heading = figures.documents === 1 ? columnLine() : '';
      process.stdout.write(heading + documentLine(result.figures));
    }
  }
  const total = figures.total();
  if (total.documents === 0) throw new Problem(`No .txt or .html file is below ${task.folder}.`);
  const byScore = figures.byScore();
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ documents: rows, total, byScore }, null, 1)}\n`);
  } else {
    const parts = [byKindLines(figures), byScoreLines(byScore), totalLines(total)];
    process.stdout.write(parts.join(''));
  }
  const shortfalls = belowFloor(total, floors);
  for (const sentence of shortfalls) warn(sentence);
  return complete && shortfalls.length === 0 ? EXIT.done : EXIT.short;
});
