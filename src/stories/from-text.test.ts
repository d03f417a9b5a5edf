import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDetector } from '../detector.ts';
import { pageTextOf } from '../text/plain-text.ts';
import { storyFromText } from './from-text.ts';

const article = `Nordsund loses its ferry

The last ferry between Nordsund and the island of Hest will sail on Sunday, the Harbour Post reported, after the council found no money for a new engine.
The line has carried islanders for 96 years and brought 40,000 visitors last summer alone.
Mayor Ingrid Dahl said that the town had looked for a buyer since early spring but that no company wanted to take over an old ship.
Shopkeepers on Hest fear that guests will stay away and that young families will move to the mainland.
A bridge has been planned for a long time, yet work on it is not going to begin before the end of the decade.
The council now wants to pay for a small boat that can carry twelve people, though no cars.
For many islanders that is not enough, and they have called a meeting in the old school.`;

const source = {
  title: 'Nordsund loses its ferry',
  text: article,
  source: 'The Harbour Post',
  date: '2026-03-01',
  language: 'en',
};

const story = () => {
  const result = storyFromText(source);
  assert.ok(result.ok, result.ok ? '' : result.problem);
  return result.story;
};

test('sentences become claims, in order, and names and numbers are found', () => {
  const made = story();
  assert.equal(made.claims.length, 7);
  const names = made.names.flatMap(({ forms }) => Object.values(forms).flat());
  for (const name of ['Nordsund', 'Hest', 'Ingrid Dahl']) {
    assert.ok(
      names.some((found) => found.includes(name)),
      `${name} is among ${names.join(', ')}`,
    );
  }
  assert.ok(
    made.claims.some(({ anchors }) => anchors.some((a) => 'number' in a && a.number === 40_000)),
  );
});

test('a spun copy of a reader’s story is known, with its replaced words', () => {
  const copy = article
    .replaceAll('ferry', 'boat')
    .replaceAll('council', 'chamber')
    .replace('found no money', 'discovered no cash')
    .replace('last summer', 'final summer')
    .replace('looked for a buyer', 'appeared for a purchaser')
    .replace('old ship', 'outdated vessel')
    .replace('young families', 'younger households')
    .replace('long time', 'lengthy time')
    .replace('begin before the end', 'start before the finish')
    .replace('enough', 'sufficient')
    .replace('a meeting', 'a gathering');
  const report = createDetector([story()]).detect(pageTextOf(copy));
  assert.equal(report.verdict, 'spun');
  assert.equal(report.story?.title, source.title);
  const money = report.findings.find(({ actual }) => actual.includes('cash'));
  assert.ok(
    money?.natural?.includes('money'),
    JSON.stringify(report.findings.map((f) => f.actual)),
  );
});

test('the text itself is a verbatim copy with nothing to mark', () => {
  const report = createDetector([story()]).detect(pageTextOf(article));
  assert.equal(report.verdict, 'verbatim');
  assert.deepEqual(report.findings, []);
});

test('an article about something else on the same coast is not matched', () => {
  const other = `A harbour festival in spring

Nordsund celebrated the opening of its new market hall on Saturday with music and soup for everybody.
Some 3,000 people came, more than the organisers had hoped for, and the rain held off until the evening.
The hall was built by a firm from the capital and holds thirty stalls, most of them let to farmers.
Fish is sold on Tuesdays and Fridays, and a baker from the hills has taken the corner by the door.
The architect said that she had wanted a roof which looks like an upturned hull.`;
  const report = createDetector([story()]).detect(pageTextOf(other));
  assert.equal(report.story, null);
  assert.equal(report.verdict, 'unrelated');
});

test('too short a text makes no story, and the sentence says how much is missing', () => {
  const result = storyFromText({
    ...source,
    text: 'One sentence that is long enough to be a claim.',
  });
  assert.equal(result.ok, false);
  assert.match(result.ok ? '' : result.problem, /at least 4 sentences/);
});

test('a date that is none is refused by name', () => {
  const result = storyFromText({ ...source, date: 'last week' });
  assert.match(result.ok ? '' : result.problem, /^date/);
});

test('a German noun is no name for its capital', () => {
  const made = storyFromText({
    ...source,
    language: 'de',
    text: `Die letzte Fähre zwischen Nordsund und der Insel fährt am Sonntag zum Hafen zurück.
Der Rat hat kein Geld für einen neuen Motor gefunden, sagt Ingrid Dahl dazu.
Seit dem Frühling hat die Stadt einen Käufer für das alte Schiff gesucht.
Die Händler fürchten, dass die Gäste im Sommer nicht mehr zu ihnen kommen.`,
  });
  assert.ok(made.ok);
  const names = made.story.names.flatMap(({ forms }) => Object.values(forms).flat());
  assert.ok(names.includes('Ingrid Dahl'), names.join(', '));
  for (const noun of ['Motor', 'Geld', 'Hafen', 'Schiff']) assert.ok(!names.includes(noun), noun);
});
