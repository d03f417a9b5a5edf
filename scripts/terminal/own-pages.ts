import { fileURLToPath } from 'node:url';
import { evaluateFolder } from './evaluating.ts';
import { byScoreLines } from './evaluation-text.ts';
import { Figures, type Total } from './figures.ts';
import { rate, type Side, table } from './table.ts';

const CORPUS = new URL('../../e2e/corpus/', import.meta.url);
const GROUPS = ['copies', 'spun-text', 'honest'];
/** Held-out pages are never looked at in tuning; their figures stand apart. */
const PARTS = ['tuning', 'held-out'];

/**
 * The pages that the project keeps for measuring, group by group, tuned on and held out apart.
 *
 * @param warn is told of documents that could not be measured
 */
export async function ownPagesTable(warn: (sentence: string) => void): Promise<string> {
  const rows = [
    ['pages', '', 'documents', 'story', 'verdict', 'recall', 'precision', 'natural', 'false/10k'],
  ];
  const all = new Figures();
  for (const group of GROUPS) {
    for (const part of PARTS) {
      const figures = new Figures();
      const folder = fileURLToPath(new URL(`${group}/${part}`, CORPUS));
      for await (const result of evaluateFolder({ folder, stories: [] }, warn)) {
        if ('leftOut' in result) {
          warn(`Left out. ${result.leftOut}`);
          continue;
        }
        figures.add(result);
        all.add(result);
      }
      rows.push([group, part, ...cells(figures.total())]);
    }
  }
  const sides: Side[] = rows[0]!.map((_, column) => (column < 2 ? 'left' : 'right'));
  return `${table(sides, rows)}\n${byScoreLines(all.byScore())}`;
}

function cells(total: Total): string[] {
  return [
    String(total.documents),
    String(total.storyRight ?? '–'),
    String(total.verdictRight ?? '–'),
    rate(total.recall),
    rate(total.precision),
    rate(total.naturalRight),
    rate(total.falseAlarmsPer10k),
  ];
}
