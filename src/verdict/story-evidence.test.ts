import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageText } from '../page-text.ts';
import type { ReasonCode } from '../reasons.ts';
import { HABITS } from '../spin/habits.ts';
import { indexStory } from '../stories/index-story.ts';
import { anchoredNames, match } from '../stories/match.ts';
import { mentionsOf } from '../stories/mentions.ts';
import { parseStory, type Story } from '../stories/story.ts';
import { numbersIn } from '../text/numbers.ts';
import { readingOf } from '../text/read.ts';
import { claimsTold, sentencesAdded } from './claims-told.ts';
import { type StoryEvidence, total, weighStory } from './story-evidence.ts';

const CLAIMS: [id: string, ...terms: string[]][] = [
  ['stops', 'the last ferry leaves Nordsund', 'on the first Sunday of March'],
  ['money', 'the council found no money', 'for a new engine'],
  ['years', 'the line has carried islanders', 'for ninety summers in a row'],
  ['buyer', 'the town had looked for a buyer', 'since early spring'],
  ['fear', 'shopkeepers fear that guests', 'will stay away for good'],
  ['bridge', 'a bridge has been planned', 'before the end of the decade'],
  ['boat', 'a small boat will carry the post', 'and twelve people a day'],
];
const TOLD = CLAIMS.map(([, ...terms]) =>
  `${terms.join(' ')}.`.replace(/^./, (c) => c.toUpperCase()),
);
/** Prose on the same place that tells none of it. */
const OTHER = [
  'Gulls nest under the roof of the chapel, and children throw them crumbs.',
  'In the inn they bake a cake with almonds after an old recipe.',
  'Painters come to see the light that falls on the cliffs at dusk.',
  'A retired teacher keeps a diary of every storm and every wreck.',
  'His house smells of tar, coffee and wet wool.',
  'Nobody locks a door here, and bicycles lean on every fence.',
  'The choir rehearses on Thursdays in the room above the bakery.',
];

const POST = { id: 'post', kind: 'publication', forms: { und: ['The Harbour Post'] } };
const CALQUES = { it: [['porto', 'portuale'], ['posta']] };

function storyOf(core: boolean, publications: readonly object[] = [POST]): Story {
  const parsed = parseStory({
    format: 'unspun-story',
    version: 1,
    id: 'ferry',
    title: 'Nordsund loses its ferry',
    language: 'en',
    date: '2022-03-01',
    source: { name: 'The Harbour Post' },
    names: [{ id: 'nordsund', kind: 'place', forms: { und: ['Nordsund'] } }, ...publications],
    claims: CLAIMS.map(([id, ...terms]) => ({
      id,
      statement: { en: `${terms.join(' ')}.` },
      anchors: [],
      terms: { en: terms },
      core: core && id === 'stops',
    })),
    words: {},
  });
  assert.ok(parsed.ok);
  return parsed.story;
}

function pageOf(prose: readonly string[], comments: readonly string[] = []): PageText {
  const lines = [...prose, ...comments];
  const text = lines.join('\n');
  let start = 0;
  const passages = lines.map((line, at) => {
    const passage = {
      start,
      end: start + line.length,
      role: at < prose.length ? ('paragraph' as const) : ('comment' as const),
    };
    start = passage.end + 1;
    return passage;
  });
  return { text, passages, language: 'en', title: '' };
}

function weigh(page: PageText, story = storyOf(true)): StoryEvidence {
  const reading = readingOf(page);
  const indexed = indexStory(story);
  const mentions = mentionsOf(reading, indexed.names);
  const tellings = match(reading, indexed, anchoredNames(mentions), HABITS);
  return weighStory(reading, indexed, mentions, numbersIn(reading), tellings);
}

const copyOf = (prose: readonly string[], comments?: readonly string[]) =>
  weigh(pageOf(prose, comments)).copy;
const weightOf = (reasons: StoryEvidence['copy'], code: ReasonCode) =>
  reasons.find((r) => r.code === code)?.weight ?? 0;

test('claims told in the story’s order speak for a copy, the same claims in another order do not', () => {
  const inOrder = weightOf(copyOf(TOLD), 'claim-order');
  const backwards = weightOf(copyOf(TOLD.toReversed()), 'claim-order');
  assert.ok(inOrder > 3, String(inOrder));
  assert.ok(backwards < 0, String(backwards));
});

test('an order of its own is ordinary: it weighs less than half of what the rarity of copies does', () => {
  const copy = copyOf(TOLD.toReversed());
  const [order, rare] = [weightOf(copy, 'claim-order'), weightOf(copy, 'copies-are-rare')];
  assert.ok(order < 0 && order > rare / 2, `${order} ${rare}`);
});

test('a page that keeps the wordings of its claims is nearer to a copy than one that tells them in other words', () => {
  const kept = copyOf(TOLD);
  const reworded = copyOf([
    'On the first weekend of March the last ferry is to sail from Nordsund.',
    'There was not enough money in the council for an engine that is new.',
    'Islanders have travelled on the line through ninety summers.',
    'Since spring, when it was early, a buyer has been wanted by the town.',
  ]);
  assert.ok(weightOf(kept, 'terms-in-order') > 5);
  assert.ok(weightOf(reworded, 'terms-in-order') < weightOf(kept, 'terms-in-order') / 2);
});

test('the same claims among much else are less of a copy', () => {
  const mixed = TOLD.flatMap((line, at) => [line, OTHER[at]!, OTHER[at]!.replace('.', ' too.')]);
  assert.ok(total(copyOf(mixed)) < total(copyOf(TOLD)) - 2);
});

test('what readers write under a page changes nothing of that', () => {
  assert.equal(total(copyOf(TOLD, [...OTHER, ...OTHER])), total(copyOf(TOLD)));
});

test('of a story that somebody made from a text more is asked before a page is about it: no claim of it is the event itself', () => {
  const page = pageOf([...TOLD.slice(2, 4), ...OTHER]);
  const written = total(weigh(page, storyOf(true)).sameEvent);
  const made = total(weigh(page, storyOf(false)).sameEvent);
  assert.ok(made < written);
});

const MISNAMED =
  'Il giornale Posta Portuale lo ha scritto nello stesso giorno, e nessuno lo sapeva.';
/** What a sentence after two claims says of the story's source, where the story has such names. */
function sourceWeight(line: string, publications: readonly object[] = [POST]): number {
  const page = pageOf([...TOLD.slice(0, 2), line]);
  return weightOf(weigh(page, storyOf(true, publications)).sameEvent, 'named-source');
}

test('a page that names the story’s source, or a word-for-word translation of its name, is nearer to the story', () => {
  const calqued = [{ ...POST, calques: CALQUES }];
  assert.ok(sourceWeight('So The Harbour Post wrote on the same day.') > 1);
  assert.ok(sourceWeight(MISNAMED, calqued) > 1);
  assert.equal(sourceWeight(MISNAMED), 0);
  assert.equal(sourceWeight(MISNAMED.toLowerCase(), calqued), 0);
});

test('the translated name of something else names no source', () => {
  const other = { id: 'other', kind: 'company', forms: { und: ['Port Mail'] }, calques: CALQUES };
  assert.equal(sourceWeight(MISNAMED, [POST, other]), 0);
});

test('each claim is shown beside its sentence as kept, reworded or missing', () => {
  const reading = readingOf(
    pageOf([
      TOLD[0]!,
      'There was not enough money to be found in the purse of the town.',
      TOLD[2]!,
    ]),
  );
  const { indexed, told } = weigh(reading.page);
  const status = new Map(
    claimsTold(reading, indexed, told, new Set([2])).map((c) => [c.id, c.status]),
  );
  assert.deepEqual(Object.fromEntries(status), {
    stops: 'matched',
    money: 'reworded',
    years: 'contradicted',
    buyer: 'missing',
    fear: 'missing',
    bridge: 'missing',
    boat: 'missing',
  });
});

test('what a page adds is its prose that tells no claim, and not what readers write under it', () => {
  const page = pageOf([TOLD[0]!, OTHER[0]!, 'Read more'], [OTHER[1]!]);
  const reading = readingOf(page);
  const added = sentencesAdded(reading, weigh(page).tellings);
  assert.deepEqual(
    added.map(({ start, end }) => reading.text.slice(start, end)),
    [OTHER[0]],
  );
});
