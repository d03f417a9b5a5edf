/**
 * How well the detector sees each channel of the simulator, none of whose tables it knows.
 *
 * A line a channel: the share of its spun texts that are judged `spun`, `spun-text` or `translated` at 10 % and
 * at 30 %, in three settings: texts that tell the bundled story, other texts whose unspun original a reader has
 * made a story of, and the same texts with no story of theirs at hand; beside them the share of words changed.
 * Below stand the unspun originals accused.
 */
import { readFileSync } from 'node:fs';
import { createDetector, type Detector } from '../../src/detector.ts';
import type { Verdict } from '../../src/report.ts';
import { storyFromText } from '../../src/stories/from-text.ts';
import { parseStory, type StoryResult } from '../../src/stories/story.ts';
import { pageTextOf } from '../../src/text/plain-text.ts';
import { type BaseText, baseTexts } from './base.ts';
import type { Channel } from './channel.ts';
import { CHANNELS, countWords, spin } from './spin.ts';

const RATES = [0.1, 0.3] as const;
const ACCUSING: ReadonlySet<Verdict> = new Set(['spun', 'spun-text', 'translated']);

interface Subject extends BaseText {
  detector: Detector;
}

interface Setting {
  name: string;
  subjects: Subject[];
}

function settings(): Setting[] {
  const file = new URL('../../src/data/tiktok-live-shopping.json', import.meta.url);
  const bundled = detectorOf(parseStory(JSON.parse(readFileSync(file, 'utf8'))));
  const bases = baseTexts();
  const others = bases.filter(({ story }) => !story);
  const own = ({ name, text }: BaseText) =>
    detectorOf(
      storyFromText({
        title: name,
        text,
        source: 'The Sample',
        date: '2022-07-05',
        language: 'en',
      }),
    );
  return [
    {
      name: 'story',
      subjects: bases.filter(({ story }) => story).map((base) => ({ ...base, detector: bundled })),
    },
    { name: 'own', subjects: others.map((base) => ({ ...base, detector: own(base) })) },
    { name: 'none', subjects: others.map((base) => ({ ...base, detector: bundled })) },
  ];
}

function detectorOf(result: StoryResult): Detector {
  if (!result.ok) throw new Error(result.problem);
  return createDetector([result.story]);
}

const isAccused = (detector: Detector, text: string) =>
  ACCUSING.has(detector.detect(pageTextOf(text)).verdict);

interface Tally {
  texts: number;
  accused: number;
  words: number;
  wordsChanged: number;
}

const NOTHING: Tally = { texts: 0, accused: 0, words: 0, wordsChanged: 0 };

function tally(channel: Channel, rate: number, { subjects }: Setting, seeds: number): Tally {
  const sum = { ...NOTHING };
  for (const { text, detector } of subjects) {
    for (let seed = 1; seed <= seeds; seed++) {
      const spun = spin(text, channel, rate, seed);
      if (spun.changes.length === 0) continue;
      sum.texts++;
      if (isAccused(detector, spun.text)) sum.accused++;
      sum.words += countWords(text);
      for (const { natural } of spun.changes) sum.wordsChanged += countWords(natural);
    }
  }
  return sum;
}

const plus = (a: Tally, b: Tally): Tally => ({
  texts: a.texts + b.texts,
  accused: a.accused + b.accused,
  words: a.words + b.words,
  wordsChanged: a.wordsChanged + b.wordsChanged,
});

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;

const line = (name: string, cells: readonly string[]) =>
  name.padEnd(14) + cells.map((cell) => cell.padStart(8)).join('');

/** `tallies` holds one row a rate, one tally a setting. */
function row(name: string, tallies: readonly (readonly Tally[])[]): string {
  const cells = tallies.flatMap((ofRate) => {
    const all = ofRate.reduce(plus, NOTHING);
    return [
      ...ofRate.map((t) => percent(t.accused, t.texts)),
      percent(all.wordsChanged, all.words),
    ];
  });
  return line(name, cells);
}

/**
 * Print the table, and say how many unspun originals were accused.
 *
 * @param seeds how many spun texts are made of each original at each rate
 */
export function printGeneralisation(seeds: number): number {
  const all = settings();
  const head = RATES.flatMap((rate) => [...all.map(({ name }) => name), `of ${rate * 100} %`]);
  console.log(
    `Spun texts recognised, by setting and rate, over ${seeds} seeds; last: words changed`,
  );
  console.log(line('', head));
  let rewording = RATES.map(() => all.map(() => NOTHING));
  for (const channel of CHANNELS) {
    const tallies = RATES.map((rate) => all.map((setting) => tally(channel, rate, setting, seeds)));
    console.log(row(channel.name, tallies));
    if (!channel.reworded) continue;
    rewording = rewording.map((ofRate, r) => ofRate.map((sum, s) => plus(sum, tallies[r]![s]!)));
  }
  console.log(row('all rewording', rewording));

  const wronged = all.flatMap(({ name, subjects }) =>
    subjects
      .filter(({ detector, text }) => isAccused(detector, text))
      .map((subject) => `${subject.name} (${name})`),
  );
  const originals = all.reduce((sum, { subjects }) => sum + subjects.length, 0);
  console.log(`Unspun originals accused: ${wronged.length} of ${originals}`);
  for (const original of wronged) console.log(`  ${original}`);
  return wronged.length;
}
