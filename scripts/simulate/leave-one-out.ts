/**
 * How well the detector sees each channel of the simulator, none of whose tables it knows.
 *
 *     node --import tsx scripts/simulate/leave-one-out.ts [SEEDS]
 *
 * A line a channel: the share of its spun texts that are judged `spun`, `spun-text` or `translated` at 10 % and
 * at 30 %, of texts that tell the bundled story and of others. Below stand the unspun originals accused; that
 * any of them is fails the run.
 */
import { readFileSync } from 'node:fs';
import { createDetector } from '../../src/detector.ts';
import type { Verdict } from '../../src/report.ts';
import { parseStory } from '../../src/stories/story.ts';
import { pageTextOf } from '../../src/text/plain-text.ts';
import { type BaseText, baseTexts } from './base.ts';
import type { Channel } from './channel.ts';
import { CHANNELS, countWords, spin } from './spin.ts';

const RATES = [0.1, 0.3] as const;
const ACCUSING: ReadonlySet<Verdict> = new Set(['spun', 'spun-text', 'translated']);

const seeds = Number(process.argv[2] ?? 3);
if (!Number.isInteger(seeds) || seeds < 1) {
  console.error(
    'Usage: node --import tsx scripts/simulate/leave-one-out.ts [SEEDS]; SEEDS is a whole number.',
  );
  process.exit(2);
}

const file = new URL('../../src/data/tiktok-live-shopping.json', import.meta.url);
const parsed = parseStory(JSON.parse(readFileSync(file, 'utf8')));
if (!parsed.ok) throw new Error(parsed.problem);
const detector = createDetector([parsed.story]);
const accused = (text: string) => ACCUSING.has(detector.detect(pageTextOf(text)).verdict);

interface Tally {
  texts: number;
  accused: number;
  /** Sum of the shares of words changed. */
  changed: number;
}

function tally(channel: Channel, rate: number, texts: readonly BaseText[]): Tally {
  const sum: Tally = { texts: 0, accused: 0, changed: 0 };
  for (const { text } of texts) {
    for (let seed = 1; seed <= seeds; seed++) {
      const spun = spin(text, channel, rate, seed);
      if (spun.changes.length === 0) continue;
      sum.texts++;
      if (accused(spun.text)) sum.accused++;
      const words = spun.changes.reduce((all, { natural }) => all + countWords(natural), 0);
      sum.changed += words / countWords(text);
    }
  }
  return sum;
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;

function row(name: string, tallies: readonly Tally[]): string {
  const cells = tallies.flatMap((t) => [percent(t.accused, t.texts), percent(t.changed, t.texts)]);
  return [name.padEnd(14), ...cells.map((cell) => cell.padStart(8))].join('');
}

const bases = baseTexts();
const told = bases.filter(({ story }) => story);
const others = bases.filter(({ story }) => !story);
const sets = RATES.flatMap((rate) => [told, others].map((texts) => ({ rate, texts })));

console.log(`Judged spun | words changed, over ${seeds} seeds`);
console.log(
  `${' '.repeat(14)}${RATES.map((r) => `story ${r * 100} %`.padStart(16) + `other ${r * 100} %`.padStart(16)).join('')}`,
);
const rewording = sets.map((): Tally => ({ texts: 0, accused: 0, changed: 0 }));
for (const channel of CHANNELS) {
  const tallies = sets.map(({ rate, texts }) => tally(channel, rate, texts));
  console.log(row(channel.name, tallies));
  if (!channel.reworded) continue;
  for (const [index, { texts, accused: found, changed }] of tallies.entries()) {
    const sum = rewording[index]!;
    sum.texts += texts;
    sum.accused += found;
    sum.changed += changed;
  }
}
console.log(row('all rewording', rewording));

const wronged = bases.filter(({ text }) => accused(text));
console.log(`Unspun originals accused: ${wronged.length} of ${bases.length}`);
for (const { name } of wronged) console.log(`  ${name}`);
if (wronged.length > 0) process.exitCode = 1;
