/**
 * Write spun documents with `gold.jsonl` and `labels.jsonl` for `npm run evaluate`.
 *
 *     node --import tsx scripts/simulate/run.ts DIR [SEED]
 *
 * Every base text is written as it is and through every channel at 10 % and at 30 %.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseTexts } from './base.ts';
import { CHANNELS, spin } from './spin.ts';

export const RATES = [0.1, 0.3] as const;
const STORY = 'tiktok-live-shopping';
const UNSPUN = { story: ['own-words', 'verbatim'], other: ['unrelated', 'none'] };

const [folder, seedText = '1'] = process.argv.slice(2);
const seed = Number(seedText);
if (folder === undefined || !Number.isInteger(seed)) {
  console.error(
    'Usage: node --import tsx scripts/simulate/run.ts DIR [SEED]; SEED is a whole number.',
  );
  process.exit(2);
}

mkdirSync(folder, { recursive: true });
const gold: object[] = [];
const labels: object[] = [];

for (const base of baseTexts()) {
  const kind = base.story ? 'story' : 'other';
  const label = (document: string, verdicts: readonly string[]) =>
    labels.push({ document, language: 'en', story: base.story ? STORY : null, verdicts });
  const unspun = `${base.name}.txt`;
  writeFileSync(join(folder, unspun), base.text);
  label(unspun, UNSPUN[kind]);
  for (const channel of CHANNELS) {
    for (const rate of RATES) {
      const { text, changes } = spin(base.text, channel, rate, seed);
      const document = `${base.name}.${channel.name}.${rate * 100}.txt`;
      writeFileSync(join(folder, document), text);
      label(document, changes.length === 0 ? UNSPUN[kind] : channel.verdicts[kind]);
      const wordings = new Map(changes.map((change) => [change.actual, change]));
      for (const change of wordings.values())
        gold.push({ document, kind: change.kind, phrase: change.actual, natural: change.natural });
    }
  }
}

const jsonl = (lines: readonly object[]) =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');
writeFileSync(join(folder, 'gold.jsonl'), jsonl(gold));
writeFileSync(join(folder, 'labels.jsonl'), jsonl(labels));
console.log(`${labels.length} documents with ${gold.length} gold lines in ${folder}`);
