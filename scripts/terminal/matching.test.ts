import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding, FindingKind } from '../../src/report.ts';
import type { GoldLine } from './gold.ts';
import { matchFindings, placesOf } from './matching.ts';

const gold = (phrase: string, natural: string, optional = false): GoldLine => ({
  document: 'a.txt',
  kind: 'substitution',
  phrase,
  natural,
  optional,
});

/** A finding on the `nth` place where `actual` stands. */
function finding(text: string, actual: string, natural: string | null, nth = 0): Finding {
  let start = text.indexOf(actual);
  for (let i = 0; i < nth; i++) start = text.indexOf(actual, start + 1);
  assert.notEqual(start, -1);
  const kind: FindingKind = 'substitution';
  return { start, end: start + actual.length, kind, actual, natural, confidence: 1, because: [] };
}

const TEXT =
  'The corporate is scaling again its dwell kiosks. Folks see dwell kiosks in all places, the mayor instructed us.';

function outcome(line: GoldLine, ...findings: Finding[]) {
  const { outcomes } = matchFindings(TEXT, findings, [line]);
  assert.equal(outcomes.length, 1);
  return outcomes[0]!;
}

test('a gold phrase is found when half of its words are covered', () => {
  const line = gold('scaling again its dwell', 'scaling back its live');
  assert.equal(outcome(line, finding(TEXT, 'again its', 'back its')).found, true);
});

test('a gold phrase is missed when less than half of its words are covered', () => {
  const line = gold('is scaling again its dwell', 'is scaling back its live');
  assert.equal(outcome(line, finding(TEXT, 'scaling again', 'scaling back')).found, false);
});

test('several findings cover a phrase together', () => {
  const line = gold('is scaling again its dwell', 'is scaling back its live');
  const parts = [finding(TEXT, 'is scaling', 'is moving'), finding(TEXT, 'dwell', 'live')];
  assert.equal(outcome(line, ...parts).found, true);
});

test('a phrase with no finding is missed, and nothing about its natural wording is right', () => {
  const missed = outcome(gold('dwell kiosks', 'live kiosks'));
  assert.deepEqual(missed, { kind: 'substitution', found: false, naturalRight: false });
});

test('a finding that touches no gold phrase is a false alarm', () => {
  const stray = finding(TEXT, 'the mayor', 'a mayor');
  const hit = finding(TEXT, 'again', 'back');
  const { falseAlarms } = matchFindings(
    TEXT,
    [stray, hit],
    [gold('scaling again', 'scaling back')],
  );
  assert.deepEqual(falseAlarms, [stray]);
});

test('a finding that only meets a gold phrase at its edge does not touch it', () => {
  const text = 'onetwo three';
  const edge = finding(text, 'two', 'too');
  assert.deepEqual(matchFindings(text, [edge], [gold('one', 'won')]).falseAlarms, [edge]);
});

test('a finding that covers too little of a gold phrase is no false alarm either', () => {
  const line = gold('Folks see dwell kiosks in all places', 'People see live kiosks everywhere');
  const matching = matchFindings(TEXT, [finding(TEXT, 'Folks', 'People')], [line]);
  assert.equal(matching.outcomes[0]?.found, false);
  assert.deepEqual(matching.falseAlarms, []);
});

test('the same wording elsewhere in the document counts as it does at its first place', () => {
  const line = gold('dwell kiosks', 'live kiosks');
  const second = finding(TEXT, 'dwell kiosks', 'live kiosks', 1);
  const matching = matchFindings(TEXT, [second], [line]);
  assert.deepEqual(matching.outcomes, [{ kind: 'substitution', found: true, naturalRight: true }]);
  assert.deepEqual(matching.falseAlarms, []);
});

test('half of one place and half of another do not add up', () => {
  const text = 'a b c d e and a b c d e';
  const line = gold('a b c d e', 'x');
  const parts = [finding(text, 'a b', 'x', 0), finding(text, 'd e', 'x', 1)];
  assert.equal(matchFindings(text, parts, [line]).outcomes[0]?.found, false);
});

test('an optional line is not asked for, and a finding on it is no false alarm', () => {
  const line = gold('instructed us', 'told us', true);
  const matching = matchFindings(TEXT, [finding(TEXT, 'instructed', 'told')], [line]);
  assert.deepEqual(matching.outcomes, []);
  assert.deepEqual(matching.falseAlarms, []);
});

test('the natural wording is judged with each finding’s wording put in its place', () => {
  const line = gold('scaling again its dwell kiosks', 'scaling back its live kiosks');
  const right = [finding(TEXT, 'again its', 'back its'), finding(TEXT, 'dwell', 'live')];
  assert.equal(outcome(line, ...right).naturalRight, true);
  const wrong = [
    finding(TEXT, 'again its', 'up'),
    finding(TEXT, 'dwell kiosks', 'residence booths'),
  ];
  assert.equal(outcome(line, ...wrong).naturalRight, false);
});

test('two thirds of the words shared is right, anything less is wrong', () => {
  const line = gold('in all places', 'a b c');
  assert.equal(outcome(line, finding(TEXT, 'in all places', 'a b x')).naturalRight, true);
  assert.equal(outcome(line, finding(TEXT, 'in all places', 'a b x y')).naturalRight, false);
});

test('a word that is proposed twice is shared once', () => {
  const line = gold('in all places', 'home town council');
  assert.equal(outcome(line, finding(TEXT, 'in all places', 'home home home')).naturalRight, false);
});

test('case, punctuation and the shape of apostrophes do not matter to the natural wording', () => {
  const line = gold('Folks see', 'People don’t see');
  assert.equal(
    outcome(line, finding(TEXT, 'Folks see', "“people, DON'T see!”")).naturalRight,
    true,
  );
});

test('a finding longer than the phrase brings its whole natural wording', () => {
  const line = gold('instructed us', 'told us');
  const longer = finding(TEXT, 'the mayor instructed us', 'the mayor told us');
  assert.equal(outcome(line, longer).naturalRight, true);
  const muchLonger = finding(
    TEXT,
    TEXT.slice(TEXT.indexOf('Folks'), -1),
    'People see it there, said he',
  );
  assert.equal(outcome(line, muchLonger).naturalRight, false);
});

test('where the natural wording is not known, the page’s own words stand', () => {
  const unknown = finding(TEXT, 'instructed us', null);
  assert.equal(outcome(gold('instructed us', 'told them'), unknown).naturalRight, false);
});

test('what should not be there at all is right when nothing is proposed', () => {
  const line = gold('in all places', '');
  assert.equal(outcome(line, finding(TEXT, 'in all places', '')).naturalRight, true);
  assert.equal(outcome(line, finding(TEXT, 'in all places', null)).naturalRight, true);
  assert.equal(outcome(line, finding(TEXT, 'in all places', 'everywhere')).naturalRight, false);
});

test('a phrase that stands nowhere is asked for, missed and told of', () => {
  const line = gold('never written', 'x');
  const matching = matchFindings(TEXT, [], [line]);
  assert.deepEqual(matching.absent, [line]);
  assert.equal(matching.outcomes[0]?.found, false);
});

test('a phrase with no words in it is covered by a finding that touches it', () => {
  const text = 'Buy now >>>> and go on.';
  const line = gold('>>>>', '');
  const { outcomes } = matchFindings(text, [finding(text, '>>>>', '')], [line]);
  assert.deepEqual(outcomes, [{ kind: 'substitution', found: true, naturalRight: true }]);
});

test('each character of a script without spaces is a word', () => {
  const text = '居住购物在欧洲。';
  const line = gold('居住购物', '直播购物');
  assert.equal(
    matchFindings(text, [finding(text, '居住', '直播')], [line]).outcomes[0]?.found,
    true,
  );
  assert.equal(matchFindings(text, [finding(text, '居', '直')], [line]).outcomes[0]?.found, false);
});

test('a phrase is looked for as whole words, and inside words where it stands nowhere else', () => {
  assert.deepEqual(placesOf('flip into a pit, flip intolerably', 'flip into'), [
    { start: 0, end: 9 },
  ]);
  assert.deepEqual(placesOf('the USAwaren', 'USA'), [{ start: 4, end: 7 }]);
});

test('a phrase may be broken by any white space, and its signs are taken as they are', () => {
  assert.deepEqual(placesOf('a (b+c)\n  d', '(b+c) d'), [{ start: 2, end: 11 }]);
  assert.deepEqual(placesOf('a big.', 'b.g'), []);
});
