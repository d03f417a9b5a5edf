import {
  type DocumentFigures,
  type Figures,
  ratesOf,
  type ScoreBand,
  type Total,
} from './figures.ts';
import { padded, printable, rate, type Side, table } from './table.ts';

/** Lines are printed as documents are scored, so the widths are fixed; a longer name pushes its line out. */
const COLUMNS: readonly [name: string, width: number, side: Side][] = [
  ['document', 36, 'left'],
  ['story', 24, 'left'],
  ['', 5, 'left'],
  ['verdict', 10, 'left'],
  ['', 5, 'left'],
  ['score', 5, 'right'],
  ['words', 6, 'right'],
  ['found', 9, 'right'],
  ['natural', 7, 'right'],
  ['reported', 8, 'right'],
  ['false', 5, 'right'],
];

function line(cells: readonly string[]): string {
  const padding = cells.map((cell, i) => padded(cell, COLUMNS[i]![1], COLUMNS[i]![2]));
  return `${padding.join('  ').trimEnd()}\n`;
}

export function columnLine(): string {
  return line(COLUMNS.map(([name]) => name));
}

export function documentLine(figures: DocumentFigures): string {
  return line([
    printable(figures.document),
    figures.story ?? '–',
    rightness(figures.storyRight),
    figures.verdict,
    rightness(figures.verdictRight),
    String(figures.score),
    String(figures.words),
    `${figures.found}/${figures.gold}`,
    String(figures.naturalRight),
    String(figures.reported),
    String(figures.falseAlarms ?? '–'),
  ]);
}

export function byKindLines(figures: Figures): string {
  const rows = [
    ['kind', 'gold', 'found', 'recall', 'reported', 'precision', 'F1', 'natural right'],
  ];
  for (const [kind, tally] of figures.byKind()) {
    const { recall, precision, f1, naturalRight } = ratesOf(tally);
    rows.push([
      kind,
      String(tally.gold),
      String(tally.found),
      rate(recall),
      String(tally.reported),
      rate(precision),
      rate(f1),
      rate(naturalRight),
    ]);
  }
  const sides: Side[] = ['left', ...rows[0]!.slice(1).map((): Side => 'right')];
  return rows.length === 1 ? '' : `\n${table(sides, rows)}\n`;
}

/** How many of the labelled documents of each range of scores are copies: what a score is worth. */
export function byScoreLines(bands: readonly ScoreBand[]): string {
  if (bands.length === 0) return '';
  const rows = bands.map(({ from, to, documents, copies }) => [
    `${from}–${to}`,
    String(documents),
    String(copies),
  ]);
  return `\n${table(['left', 'right', 'right'], [['score', 'labelled', 'copies'], ...rows])}\n`;
}

export function totalLines(total: Total): string {
  return `\n${table(
    ['left', 'right'],
    [
      ['documents', String(total.documents)],
      ['story right', String(total.storyRight ?? '–')],
      ['verdict right', String(total.verdictRight ?? '–')],
      ['findings recall', rate(total.recall)],
      ['findings precision', rate(total.precision)],
      ['findings F1', rate(total.f1)],
      ['natural wording right', rate(total.naturalRight)],
      ['false alarms per 10,000 words', rate(total.falseAlarmsPer10k)],
    ],
  )}\n`;
}

function rightness(right: boolean | null): string {
  if (right === null) return '';
  return right ? 'right' : 'wrong';
}
