import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ReasonCode, reason } from '../reasons.ts';
import type { Reason } from '../report.ts';
import type { Candidate, RuleResult } from '../spin/rule.ts';
import type { Found } from '../spin/search.ts';
import { indexStory } from '../stories/index-story.ts';
import { parseStory } from '../stories/story.ts';
import { pageTextOf } from '../text/plain-text.ts';
import { readingOf } from '../text/read.ts';
import { decide } from './decide.ts';
import { type StoryEvidence, total } from './story-evidence.ts';

const ENGLISH = readingOf(
  pageTextOf(
    'The mayor of the town has asked the owners of the old mill what is to become of it. They said that they would think about it until the end of the summer, and that the people who live beside the river will be told before anybody else is.',
  ),
);
const GERMAN = readingOf(
  pageTextOf(
    'Der Bürgermeister der Stadt hat die Besitzer der alten Mühle gefragt, was aus ihr werden soll. Sie haben gesagt, dass sie bis zum Ende des Sommers darüber nachdenken wollen und dass die Leute am Fluss es vor allen anderen erfahren, wenn es so weit ist.',
  ),
);

/** What is known of a page beside a story in English, in log-odds. */
function aboutStory(copy: readonly Reason[], coverage = 0.5): StoryEvidence {
  const parsed = parseStory({
    format: 'unspun-story',
    version: 1,
    id: 'mill',
    title: 'The old mill',
    language: 'en',
    date: '2024-05-02',
    source: { name: 'The Harbour Post' },
    names: [],
    claims: [],
    words: {},
  });
  assert.ok(parsed.ok);
  const sameEvent = [reason('few-facts', -2.6), reason('named-source', 1.1, 'The Harbour Post')];
  const nothing = { mentions: [], told: [], tellings: [] };
  return { indexed: indexStory(parsed.story), ...nothing, sameEvent, copy: [...copy], coverage };
}

const NOTHING: RuleResult = { candidates: [], evidence: [] };
const weighing = (code: ReasonCode, weight: number): RuleResult => ({
  candidates: [],
  evidence: [reason(code, weight)],
});

function found(parts: Partial<Found>): Found {
  return {
    slots: NOTHING,
    facts: [],
    wording: NOTHING,
    leaning: [],
    translation: NOTHING,
    disguise: NOTHING,
    traces: NOTHING,
    ...parts,
  };
}

const RARE = reason('copies-are-rare', -3.2);
const FOLLOWS = [RARE, reason('claim-order', 5), reason('terms-in-order', 3)];
const OWN_ORDER = [RARE, reason('claim-order', -1.2), reason('claim-density', -1)];

const calquedName = (natural: string): Candidate => ({
  start: 0,
  end: 4,
  kind: 'name',
  natural,
  confidence: 0.9,
  because: [reason('name-calqued', 1.6, natural)],
});

test('a headline with its caption is not judged, whatever was found in it', () => {
  const short = readingOf(
    pageTextOf('The mill by the river is sold\n\nThe old mill, as it stood in the spring of 1960'),
  );
  const { verdict, odds, reasons } = decide(
    short,
    aboutStory(FOLLOWS),
    true,
    found({ wording: weighing('wordings-reworded', 8) }),
  );
  assert.equal(verdict, 'none');
  assert.ok(odds < 0);
  assert.deepEqual(
    reasons.map(({ code }) => code),
    ['too-short'],
  );
});

test('claims left out or told in another order do not clear a page whose wording shows a machine', () => {
  const wording = weighing('wordings-reworded', 4);
  const inOrder = decide(ENGLISH, aboutStory([RARE]), true, found({ translation: wording }));
  const ownOrder = decide(ENGLISH, aboutStory(OWN_ORDER), true, found({ translation: wording }));
  assert.equal(ownOrder.verdict, 'translated');
  assert.equal(ownOrder.odds, inOrder.odds);
});

test('an order of its own is forgiven as far as the wording shows a machine and no further', () => {
  const { reasons } = decide(
    ENGLISH,
    aboutStory(OWN_ORDER),
    true,
    found({ translation: weighing('translation-page', 1.5) }),
  );
  const weightOf = (code: ReasonCode) => reasons.find((r) => r.code === code)?.weight ?? Number.NaN;
  assert.ok(Math.abs(weightOf('claim-order') + weightOf('claim-density') + 0.7) < 1e-9);
  assert.equal(weightOf('copies-are-rare'), RARE.weight);
});

test('what stands in the story’s slots does not excuse an order of its own: a rewriter fills them too', () => {
  const { verdict } = decide(
    ENGLISH,
    aboutStory(OWN_ORDER),
    true,
    found({ slots: weighing('substitutions-found', 4) }),
  );
  assert.equal(verdict, 'own-words');
});

test('wording that is spun on any page is spun where the page tells a story in its own way', () => {
  const spun = found({ wording: weighing('wordings-reworded', 2) });
  const alone = decide(ENGLISH, null, true, spun);
  const beside = decide(ENGLISH, aboutStory(OWN_ORDER), true, spun);
  assert.equal(alone.verdict, 'spun-text');
  assert.equal(beside.verdict, 'spun');
  assert.equal(beside.odds, alone.odds);
  assert.ok(beside.reasons.some(({ code }) => code === 'named-source'));
});

test('a name translated word for word counts once, however often it stands there', () => {
  const oneName = (times: number) =>
    decide(
      GERMAN,
      aboutStory([RARE]),
      true,
      found({ facts: Array(times).fill(calquedName('The Harbour Post')) }),
    );
  assert.equal(oneName(9).odds, oneName(1).odds);
  assert.equal(oneName(9).verdict, 'own-words');
  const two = [calquedName('The Harbour Post'), calquedName('In Bloom')];
  assert.ok(decide(GERMAN, aboutStory([RARE]), true, found({ facts: two })).odds > oneName(1).odds);
});

test('a page that follows the story is verbatim, spun, or told in own words, by what its wording shows', () => {
  const verdict = (parts: Partial<Found>, coverage: number) =>
    decide(ENGLISH, aboutStory(FOLLOWS, coverage), true, found(parts)).verdict;
  assert.equal(verdict({}, 0.95), 'verbatim');
  assert.equal(verdict({}, 0.5), 'own-words');
  assert.equal(verdict({ slots: weighing('substitutions-found', 4) }, 0.5), 'spun');
  assert.equal(verdict({ slots: weighing('substitutions-found', 4) }, 0.95), 'spun');
});

test('as much as a careful rewrite by hand shows of a machine, claim by claim, does not make a page spun', () => {
  const verdict = (weight: number) =>
    decide(
      ENGLISH,
      aboutStory(FOLLOWS),
      true,
      found({ slots: weighing('substitutions-found', weight) }),
    ).verdict;
  assert.equal(verdict(1.9), 'own-words');
  assert.equal(verdict(2.5), 'spun');
});

test('a close retelling that shows no machine is not left with the score of a copy', () => {
  const { odds, reasons } = decide(ENGLISH, aboutStory(FOLLOWS, 0.5), true, found({}));
  assert.ok(odds < 0);
  assert.ok(Math.abs(total(reasons) - odds) < 1e-9);
  assert.ok(reasons.some(({ code }) => code === 'no-machine'));
});

test('a page in another language that follows the story is a translation', () => {
  assert.equal(decide(GERMAN, aboutStory(FOLLOWS), true, found({})).verdict, 'translated');
});

test('in the story’s language, a translation is told by its traces, and a round trip that keeps the story’s text is spun', () => {
  const translation = weighing('translation-page', 4);
  const report = found({ translation });
  assert.equal(decide(ENGLISH, aboutStory(FOLLOWS), true, report).verdict, 'translated');
  const roundTrip = found({ translation, slots: weighing('substitutions-found', 2) });
  assert.equal(decide(ENGLISH, aboutStory(FOLLOWS), true, roundTrip).verdict, 'spun');
  const loose = [RARE, reason('claim-order', 3)];
  assert.equal(decide(ENGLISH, aboutStory(loose), true, roundTrip).verdict, 'translated');
});

test('words run together, text pushed in and leftovers accuse nobody, however many there are', () => {
  const traces = weighing('texts-inserted', 40);
  assert.equal(decide(ENGLISH, null, true, found({ traces })).verdict, 'unrelated');
  const { verdict, reasons } = decide(ENGLISH, aboutStory([RARE]), true, found({ traces }));
  assert.equal(verdict, 'own-words');
  assert.ok(reasons.find(({ code }) => code === 'texts-inserted')!.weight < -RARE.weight);
});

test('disguised words alone accuse no page that tells no story', () => {
  const disguise = weighing('words-disguised', 30);
  const { verdict, odds } = decide(ENGLISH, null, true, found({ disguise }));
  assert.equal(verdict, 'unrelated');
  assert.ok(odds < 0);
});

test('disguised words speak for a copy where the page follows a story', () => {
  const disguise = weighing('words-disguised', 3);
  assert.equal(decide(ENGLISH, aboutStory(FOLLOWS), true, found({ disguise })).verdict, 'spun');
});

test('where nothing speaks for a machine the score says so, and a page is unrelated only if a story was compared', () => {
  const compared = decide(ENGLISH, null, true, found({}));
  const uncompared = decide(ENGLISH, null, false, found({}));
  assert.deepEqual([compared.verdict, uncompared.verdict], ['unrelated', 'none']);
  for (const { odds } of [compared, uncompared]) assert.ok(odds < Math.log(1 / 100), String(odds));
});

test('that a page is about the story is said, and weighs nothing: it is no accusation', () => {
  const { reasons } = decide(ENGLISH, aboutStory(FOLLOWS), true, found({}));
  assert.equal(reasons.find(({ code }) => code === 'named-source')?.weight, 0);
  assert.ok(!reasons.some(({ code }) => code === 'few-facts'));
});

test('wording that only leans to a spinner’s counts beside a story, and is no spun wording by itself', () => {
  const leaning = [reason('wording-leans', 1.5)];
  const { verdict, odds } = decide(ENGLISH, aboutStory([RARE]), true, found({ leaning }));
  assert.equal(verdict, 'own-words');
  assert.ok(odds > decide(ENGLISH, aboutStory([RARE]), true, found({})).odds);
});

test('names say no more than so much, however many are translated word for word', () => {
  const names = (count: number) =>
    Array.from({ length: count }, (_, at) => calquedName(`The Harbour Post ${at}`));
  const odds = (count: number) =>
    decide(GERMAN, aboutStory([RARE]), true, found({ facts: names(count) })).odds;
  assert.equal(odds(30), odds(4));
});

test('weak traces do not carry a page whose wording is nearly ordinary over the line', () => {
  const traces = weighing('leftovers-found', 1.5);
  const verdict = (weight: number) =>
    decide(ENGLISH, null, true, found({ wording: weighing('wordings-reworded', weight), traces }))
      .verdict;
  assert.equal(verdict(0.55), 'unrelated');
  assert.equal(verdict(1.2), 'spun-text');
});
