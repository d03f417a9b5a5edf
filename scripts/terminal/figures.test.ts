import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding, Report, Verdict } from '../../src/report.ts';
import { Figures, measure } from './figures.ts';
import { belowFloor, parseFloors } from './floors.ts';
import type { GoldLine, Label } from './gold.ts';
import { Problem } from './problem.ts';

const TEXT = 'one two three four five six seven eight nine ten';

function finding(actual: string, natural: string | null, kind: Finding['kind'] = 'substitution') {
  const start = TEXT.indexOf(actual);
  return { start, end: start + actual.length, kind, actual, natural, confidence: 1, because: [] };
}

function report(verdict: Verdict, findings: Finding[], words = 10): Report {
  const story = { id: 'a-story', title: 'A story', source: 'A paper', date: '2022-07-05' };
  return {
    version: 1,
    verdict,
    score: 90,
    story: verdict === 'unrelated' ? null : story,
    language: 'en',
    words,
    claims: [],
    added: [],
    findings,
    reasons: [],
    notChecked: [],
  };
}

const gold = (
  phrase: string,
  natural: string,
  kind: GoldLine['kind'] = 'substitution',
): GoldLine => ({
  document: 'd.txt',
  kind,
  phrase,
  natural,
  optional: false,
});
const label = (story: string | null, ...verdicts: Verdict[]): Label => ({
  document: 'd.txt',
  story,
  verdicts,
});

function add(figures: Figures, ...document: Parameters<typeof measure>) {
  const measured = measure(...document);
  figures.add(measured);
  return measured.figures;
}

test('recall, precision, F1 and natural wording are shares over all documents together', () => {
  const figures = new Figures();
  const lines = [gold('one', 'eins'), gold('two', 'zwei'), gold('three', 'drei')];
  const found = [finding('one', 'eins'), finding('two', 'deux'), finding('ten', 'dix')];
  add(figures, 'a.txt', TEXT, report('spun', found), lines, label('a-story', 'spun'));
  add(figures, 'b.txt', TEXT, report('spun', []), [gold('six', 'sechs')], null);
  const total = figures.total();
  assert.equal(total.recall, 2 / 4);
  assert.equal(total.precision, 2 / 3);
  assert.ok(Math.abs(total.f1! - 4 / 7) < 1e-12);
  assert.equal(total.naturalRight, 1 / 2);
  assert.equal(total.falseAlarmsPer10k, null);
});

test('a document’s figures have every key, and say right or wrong by its label', () => {
  const row = add(
    new Figures(),
    'a.txt',
    TEXT,
    report('spun', [finding('one', 'eins')]),
    [gold('one', 'eins')],
    label('a-story', 'translated'),
  );
  assert.deepEqual(row, {
    document: 'a.txt',
    story: 'a-story',
    storyRight: true,
    verdict: 'spun',
    verdictRight: false,
    score: 90,
    words: 10,
    gold: 1,
    found: 1,
    reported: 1,
    falseAlarms: 0,
    naturalRight: 1,
  });
});

test('a label that names no story is right when no story is matched', () => {
  const figures = new Figures();
  const page = report('unrelated', []);
  assert.equal(add(figures, 'a.txt', TEXT, page, [], label(null, 'unrelated')).storyRight, true);
  assert.equal(figures.total().storyRight, 1);
  assert.equal(figures.total().verdictRight, 1);
});

test('without labels nothing is right or wrong, and without findings there is no precision', () => {
  const figures = new Figures();
  const row = add(figures, 'a.txt', TEXT, report('unrelated', []), [], null);
  assert.deepEqual([row.storyRight, row.verdictRight], [null, null]);
  const { storyRight, verdictRight, recall, precision, f1, naturalRight } = figures.total();
  const none = [storyRight, verdictRight, recall, precision, f1, naturalRight];
  assert.deepEqual(none, [null, null, null, null, null, null]);
});

test('false alarms per 10,000 words are those of documents with no gold lines that are no copies', () => {
  const figures = new Figures();
  const stray = [finding('ten', 'x')];
  add(figures, 'clean.txt', TEXT, report('unrelated', stray, 5_000), [], label(null, 'none'));
  add(figures, 'plain.txt', TEXT, report('unrelated', [], 15_000), [], null);
  add(figures, 'gold.txt', TEXT, report('spun', stray, 9_000), [gold('one', 'x')], null);
  const copy = add(figures, 'copy.txt', TEXT, report('spun', stray, 9_000), [], label('s', 'spun'));
  assert.equal(figures.total().falseAlarmsPer10k, 0.5);
  assert.equal(copy.falseAlarms, null);
  assert.equal(figures.total().precision, 0, 'the copy without gold lines proves nothing');
  const reported = [...figures.byKind()].map(([kind, tally]) => [kind, tally.reported]);
  assert.deepEqual(reported, [['substitution', 2]]);
});

test('recall counts by the gold line’s kind, precision by the finding’s', () => {
  const figures = new Figures();
  const found = [finding('one two', '', 'glue')];
  add(figures, 'a.txt', TEXT, report('spun', found), [gold('one two', '', 'name')], null);
  const byKind = new Map(figures.byKind());
  assert.equal(byKind.get('name')?.found, 1);
  assert.equal(byKind.get('glue')?.reported, 1);
});

test('a gold phrase that does not stand in its document is told of', () => {
  const { absent } = measure('a.txt', TEXT, report('spun', []), [gold('eleven', 'x')], null);
  assert.deepEqual(absent, ['eleven']);
});

test('a total below its floor, or not measured, is said in a sentence', () => {
  const figures = new Figures();
  const lines = [gold('one', 'eins'), gold('two', 'zwei')];
  add(figures, 'a.txt', TEXT, report('spun', [finding('one', 'eins')]), lines, null);
  const total = figures.total();
  assert.deepEqual(belowFloor(total, parseFloors('recall=0.5, precision=1')), []);
  assert.deepEqual(belowFloor(total, parseFloors('recall=0.6,storyRight=1')), [
    'recall is 0.5, below its floor of 0.6.',
    'storyRight was not measured; its floor is 1.',
  ]);
});

test('a floor for something that is no figure, or that is no number, is refused', () => {
  assert.throws(() => parseFloors('reach=1'), Problem);
  assert.throws(() => parseFloors('recall='), Problem);
  assert.throws(() => parseFloors('recall=high'), Problem);
});

test('what a score is worth is said by the labels of the documents that have such scores', () => {
  const figures = new Figures();
  const scored = (score: number, verdict: Verdict) => ({ ...report(verdict, []), score });
  add(figures, 'a.txt', TEXT, scored(100, 'spun'), [], label('a-story', 'spun'));
  add(figures, 'b.txt', TEXT, scored(90, 'spun'), [], label('a-story', 'own-words'));
  add(figures, 'c.txt', TEXT, scored(9, 'own-words'), [], label('a-story', 'own-words'));
  add(figures, 'd.txt', TEXT, scored(50, 'spun'), [], null);
  assert.deepEqual(figures.byScore(), [
    { from: 0, to: 9, documents: 1, copies: 0 },
    { from: 90, to: 100, documents: 2, copies: 1 },
  ]);
});
