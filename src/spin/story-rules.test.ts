import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDetector } from '../detector.ts';
import type { Report } from '../report.ts';
import { parseStory, type Story } from '../stories/story.ts';
import { pageTextOf } from '../text/plain-text.ts';

function storyOf(change: Partial<Story> = {}): Story {
  const result = parseStory({
    format: 'unspun-story',
    version: 1,
    id: 'ferry',
    title: 'Nordsund loses its ferry',
    language: 'en',
    date: '2022-03-01',
    source: { name: 'The Harbour Post' },
    names: [
      {
        id: 'post',
        kind: 'publication',
        forms: { und: ['The Harbour Post', 'Harbour Post'] },
        calques: {
          de: [['hafen'], ['post', 'brief']],
          en: [
            ['port', 'haven'],
            ['mail', 'post'],
          ],
        },
      },
      { id: 'nordsund', kind: 'place', forms: { und: ['Nordsund'] } },
      { id: 'hest', kind: 'place', forms: { und: ['Hest'] } },
    ],
    claims: [
      claim(
        'stops',
        ['the last ferry between Nordsund', 'and the island of Hest', 'will sail on Sunday'],
        true,
      ),
      claim('money', ['the council found no money', 'for a new engine'], true),
      claim(
        'years',
        [
          'the line has carried islanders',
          'for 96 years',
          'and brought 40,000 visitors',
          'last summer alone',
        ],
        false,
        [{ number: 40_000 }],
      ),
      claim('buyer', [
        'the town had looked',
        'for a buyer',
        'since early spring',
        'to take over an old ship',
      ]),
      claim('fear', [
        'shopkeepers fear that guests',
        'will stay away',
        'young families will move',
        'to the mainland',
      ]),
      claim('bridge', [
        'a bridge has been planned',
        'for a long time',
        'before the end of the decade',
      ]),
      claim('boat', [
        'the council now wants',
        'to pay for a small boat',
        'that can carry twelve people',
      ]),
    ],
    words: {},
    ...change,
  });
  assert.ok(result.ok, result.ok ? '' : result.problem);
  return result.story;
}

function claim(id: string, terms: string[], core = false, anchors: object[] = []) {
  return {
    id,
    statement: { en: terms.join(' ') },
    anchors: [{ name: 'nordsund' }, ...anchors],
    terms: { en: terms },
    core,
  };
}

const detect = (text: string): Report => createDetector([storyOf()]).detect(pageTextOf(text));
const naturalOf = (report: Report, actual: string) =>
  report.findings.find((f) => f.actual.includes(actual))?.natural;

const HONEST = `The last ferry between Nordsund and the island of Hest will sail on Sunday, the Harbour Post reported.
The council found no money for a new engine.
The line has carried islanders for 96 years and brought 40,000 visitors last summer alone.
The town had looked for a buyer since early spring, but nobody wished to take over an old ship.
Shopkeepers fear that guests will stay away and that young families will move to the mainland.
A bridge has been planned for a long time, but not before the end of the decade.
The council now wants to pay for a small boat that can carry twelve people.`;

const SPUN = HONEST.replace('found no money', 'discovered no cash')
  .replace('last summer', 'final summer')
  .replace('a buyer', 'a purchaser')
  .replace('old ship', 'outdated ship')
  .replace('young families', 'younger households')
  .replace('long time', 'lengthy time')
  .replace('twelve people', 'twelve folks');

test('what stands in the place of the story’s words is marked, with those words', () => {
  const report = detect(SPUN);
  assert.equal(report.verdict, 'spun');
  assert.match(naturalOf(report, 'cash') ?? '', /money/);
  assert.match(naturalOf(report, 'folks') ?? '', /people/);
  assert.match(naturalOf(report, 'final summer') ?? '', /last summer/);
});

test('the unspun text is a verbatim copy with nothing to mark', () => {
  const report = detect(HONEST);
  assert.equal(report.verdict, 'verbatim');
  assert.deepEqual(report.findings, []);
});

test('contractions, hyphens and small words are nobody’s spin', () => {
  const report = detect(HONEST.replace('has been planned', 'had been planned'));
  assert.deepEqual(report.findings, []);
});

test('neighbouring words in the other order are marked', () => {
  const swapped = HONEST.replace('a new engine', 'a engine new')
    .replace('old ship', 'ship old')
    .replace('small boat', 'boat small')
    .replace('early spring', 'spring early')
    .replace('young families', 'families young');
  const report = detect(swapped);
  assert.equal(naturalOf(report, 'ship old'), 'old ship');
});

test('in a story made of whole sentences a preposition that is changed where all round it stays is marked', () => {
  const { claims, ...story } = storyOf();
  const whole = { ...story, claims: claims.map((c) => ({ ...c, core: false })) };
  const text = SPUN.replace('will sail on Sunday', 'will sail at Sunday');
  const report = createDetector([whole]).detect(pageTextOf(text));
  const finding = report.findings.find(({ actual }) => / ?at /.test(` ${actual} `));
  assert.match(finding?.natural ?? '', /\bon\b/);
});

test('a name put together from other words is marked as the name', () => {
  const report = detect(SPUN.replace('the Harbour Post reported', 'the Port Mail reported'));
  const name = report.findings.find(({ kind }) => kind === 'name');
  assert.equal(name?.actual, 'Port Mail');
  assert.equal(name?.natural, 'The Harbour Post');
});

test('the same two words in lower case are no name', () => {
  const report = detect(SPUN.replace('the Harbour Post reported', 'so the port mail has it'));
  assert.ok(report.findings.every(({ kind }) => kind !== 'name'));
});

test('a number of another size contradicts the story', () => {
  const report = detect(SPUN.replace('40,000 visitors', '40 million visitors'));
  const number = report.findings.find(({ kind }) => kind === 'number');
  assert.match(number?.actual ?? '', /40 million/);
  assert.match(number?.natural ?? '', /40/);
  assert.equal(report.claims.find(({ id }) => id === 'years')?.status, 'contradicted');
});

test('claims say what became of them, and what the page adds is listed', () => {
  const text = SPUN.split('\n')
    .filter((line) => !line.startsWith('A bridge'))
    .join('\n');
  const report = detect(
    `${text}\nA choir of forty children sang at the pier while reporters drank coffee.`,
  );
  assert.equal(report.claims.find(({ id }) => id === 'bridge')?.status, 'missing');
  const added = report.added.map(({ start, end }) =>
    pageTextOf(
      `${text}\nA choir of forty children sang at the pier while reporters drank coffee.`,
    ).text.slice(start, end),
  );
  assert.ok(added.some((sentence) => sentence.includes('choir')));
});

test('a later year speaks for another event', () => {
  const later = detect(SPUN.replace('since early spring', 'since 2024 and through 2025'));
  const reason = later.reasons.find(({ code }) => code === 'later-year');
  assert.ok(reason === undefined || reason.weight <= 0);
  const other = detect(`A ferry for Nordsund in 2025

In 2024 the island of Hest asked for a new ferry, and in 2025 it got one.
The council has paid for it with money from a fund, and the old line is forgotten.
Guests come back to the mainland every evening and the shopkeepers of Nordsund are glad.`);
  assert.equal(other.story, null);
});

test('a lone word is marked with its nearest word of the story’s, whether or not any table knows it', () => {
  const report = detect(SPUN.replace('outdated ship', 'frobling ship'));
  const finding = report.findings.find(({ actual }) => actual.includes('frobling'));
  assert.deepEqual([finding?.actual, finding?.natural], ['frobling ship', 'old ship']);
});

test('what is proposed at a sentence’s beginning has its capital', () => {
  const report = detect(SPUN.replace('Shopkeepers fear', 'Frobs fear'));
  assert.match(naturalOf(report, 'Frobs') ?? '', /^Shopkeepers\b/);
});

test('a number in a sentence that hardly tells the claim is not held against it', () => {
  const others = SPUN.split('\n').filter((line) => !line.includes('40,000'));
  const report = detect(
    [...others, 'Visitors to the fair ate 40 million shrimps and a whale, the cook says.'].join(
      '\n',
    ),
  );
  assert.ok(report.findings.every(({ kind }) => kind !== 'number'));
});
