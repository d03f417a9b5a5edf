import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageText } from '../page-text.ts';
import { readingOf } from '../text/read.ts';
import { spunWording } from './wording.ts';

function read(text: string, role: PageText['passages'][number]['role'] = 'paragraph') {
  const passages = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    role,
  }));
  return readingOf({ text, passages, language: null, title: '' });
}

const SPUN = `The city’s largest grocery store is closing its doors on the finish of the month, in response to the proprietor, who instructed reporters that gross sales have been falling for greater than a yr. Folks within the neighborhood mentioned they have been shocked as a result of the shop was at all times busy. "We will go to the one on the opposite aspect of the river as a substitute," one buyer mentioned.
The corporate has been on the lookout for a purchaser, however thus far no one has come ahead with sufficient cash. It additionally has two different outlets within the county, which is able to keep open in the course of the summer time. The federal government mentioned it will assist the employees discover jobs at different companies as quickly as doable.
One of many managers mentioned the workforce had labored exhausting to maintain the place going. He thinks that increasingly more folks purchase their meals on-line, and that small shops can not compete with the massive ones on value. Final yr the shop tried to promote content material on its web site, nevertheless it was not profitable.`;

const CLEAN = `The city’s largest grocery store is closing its doors at the end of the month, according to the owner, who told reporters that sales have been falling for more than a year. People in the neighbourhood said they were shocked because the shop was always busy. "We will go to the one on the other side of the river instead," one customer said.
The company has been looking for a buyer, but so far nobody has come forward with enough money. It also has two other shops in the county, which will stay open during the summer. The government said it would help the staff find jobs at other businesses as soon as possible.
One of the managers said the team had worked hard to keep the place going. He thinks that more and more people buy their food online, and that small stores cannot compete with the big ones on price. Last year the shop tried to sell content on its website, but it was not successful.`;

test('a spun page about anything is told by its wording, with the natural wording of its phrases', () => {
  const reading = read(SPUN);
  const { candidates, evidence } = spunWording(reading, 0);
  assert.ok(evidence[0]!.weight > 3);
  const naturals = new Map(
    candidates.map(({ start, end, natural }) => [reading.text.slice(start, end), natural]),
  );
  assert.equal(naturals.get('greater than a yr'), 'more than a year');
  assert.equal(
    naturals.get('opposite aspect') ?? naturals.get('the opposite aspect'),
    'the other side',
  );
  assert.ok([...naturals.keys()].some((phrase) => phrase.includes('yr')));
  assert.ok(candidates.length >= 15);
});

test('the same page as a person wrote it is left alone', () => {
  const { candidates, evidence } = spunWording(read(CLEAN), 0);
  assert.deepEqual([...candidates, ...evidence], []);
});

test('findings stand in page order, do not overlap, and mark the page’s own words', () => {
  const reading = read(SPUN);
  let end = 0;
  for (const found of spunWording(reading, 0).candidates) {
    assert.ok(found.start >= end && found.end > found.start);
    assert.ok(found.confidence > 0.5 && found.confidence < 1);
    assert.ok(found.because.length > 0);
    end = found.end;
  }
});

test('two replacements side by side are one finding with the natural wording of both, more are several', () => {
  const reading = read(SPUN);
  const found = new Map(
    spunWording(reading, 0).candidates.map(({ start, end, natural }) => [
      reading.text.slice(start, end),
      natural,
    ]),
  );
  assert.equal(found.get('increasingly more folks'), 'more and more people');
  assert.equal(found.get('purchase'), 'buy');
});

test('a word that people also write is marked on a page that other evidence calls a copy, and only there', () => {
  const reading = read(
    'The team will meet again subsequent week, and the subsequent meeting is in the month of June this year.',
  );
  const marked = (prior: number) =>
    spunWording(reading, prior).candidates.map(({ start, end }) => reading.text.slice(start, end));
  assert.deepEqual(marked(0), []);
  assert.ok(marked(9).some((phrase) => phrase.includes('subsequent')));
});

test('a place name reworded word by word is found as a name, with its capitals', () => {
  const reading = read(`${SPUN}\nThe match at Manchester Metropolis was called off.`);
  const found = spunWording(reading, 0).candidates.find(({ kind }) => kind === 'name')!;
  assert.equal(reading.text.slice(found.start, found.end), 'Manchester Metropolis');
  assert.equal(found.natural, 'Manchester City');
});

test('a known tortured phrase is found by itself, whatever its plural or hyphen', () => {
  const reading = read(
    'The paper compares two convolutional brain-organizations with an older method.',
  );
  assert.deepEqual(
    spunWording(reading, 0).candidates.map(({ start, end }) => reading.text.slice(start, end)),
    ['convolutional brain-organizations'],
  );
});

test('natural wordings keep capitals and a contraction is put back whole', () => {
  const reading = read(`${SPUN}\nFolks within the neighborhood of Leeds say there’s a shop.`);
  const naturals = spunWording(reading, 0).candidates.map(({ natural }) => natural ?? '');
  assert.ok(naturals.some((natural) => natural.startsWith('People in')));
  assert.ok(naturals.every((natural) => !natural.includes("is's")));
});

test('words that a natural wording keeps are written as the page writes them', () => {
  const reading = read(`${SPUN}\nDwell purchasing is widespread within the UK.`);
  const naturals = spunWording(reading, 0).candidates.map(({ natural }) => natural);
  assert.ok(naturals.includes('common in the UK'), naturals.join(' | '));
});

test('the article before a replaced word is put right along with it', () => {
  const reading = read(`${SPUN}\nIt was an tough yr for the shop.`);
  const found = spunWording(reading, 0).candidates.find(
    ({ start, end }) => reading.text.slice(start, end) === 'an tough yr',
  );
  assert.match(found?.natural ?? '', /^a \w/);
});

test('a word written in two is put together again', () => {
  const reading = read(`${SPUN}\nThey left with out saying good day.`);
  const found = spunWording(reading, 0).candidates.find(
    ({ start, end }) => reading.text.slice(start, end) === 'with out',
  );
  assert.equal(found?.natural, 'without');
});

test('a tortured phrase with an ordinary meaning counts only in company', () => {
  const alone = read('The search engine found the page in a second, which nobody had expected.');
  assert.deepEqual(spunWording(alone, 0).candidates, []);
});

test('a set phrase reworded word by word is found though no list has it', () => {
  const reading = read(
    'We used a strategy for discourse acknowledgment that was described in an earlier paper.',
  );
  const [found] = spunWording(reading, 0).candidates;
  assert.equal(reading.text.slice(found!.start, found!.end), 'discourse acknowledgment');
  assert.equal(found!.natural, 'speech recognition');
});

test('no replacement reaches over a comma', () => {
  const reading = read(
    `${SPUN}\nFor the purpose of gross, sales figures are kept apart from the others.`,
  );
  const comma = reading.text.indexOf('gross, sales') + 5;
  assert.ok(
    spunWording(reading, 0).candidates.every(({ start, end }) => end <= comma || start > comma),
  );
});

test('comments under a page, other languages and empty pages say nothing', () => {
  const german =
    'Der Laden in der Stadt schließt am Ende des Monats, und niemand hat damit gerechnet, dass es so kommt.';
  for (const reading of [read(SPUN, 'comment'), read(german), read('')]) {
    const { candidates, evidence } = spunWording(reading, 0);
    assert.deepEqual([...candidates, ...evidence], []);
  }
  assert.deepEqual(spunWording(read('\ud800 yr yr yr'), 0).evidence, []);
});

/** Spun in nearly every word, so that each further replacement is likelier than not. */
const SPUN_THROUGHOUT = `In accordance with the proprietor, the largest grocery retailer of the metropolis is shutting its doorways on the finish of this month, as a result of gross sales have been falling for greater than a yr. Folks within the neighborhood mentioned they have been shocked, as the shop was at all times busy. The corporate has been on the lookout for a purchaser, however thus far no one has come ahead with sufficient cash. The federal government mentioned it will assist the employees discover different jobs as quickly as doable. One of many managers mentioned the workforce had labored exhausting to maintain the place going, and increasingly more folks purchase their meals on-line.`;

/** What is marked in a sentence at the end of such a page. */
function markedAfterSpun(sentence: string): (string | null)[][] {
  const reading = read(`${SPUN_THROUGHOUT}\n${sentence}`);
  return spunWording(reading, 0)
    .candidates.filter(({ start }) => start > SPUN_THROUGHOUT.length)
    .map(({ start, end, natural }) => [reading.text.slice(start, end), natural]);
}

test('a word that only a thesaurus knows is shown where the natural one reads better by itself', () => {
  assert.deepEqual(markedAfterSpun('The phone has a short battery lifespan.'), [
    ['lifespan', 'life'],
  ]);
});

test('however spun a page, words at home in their sentence are no synonyms of others', () => {
  for (const plain of [
    'Then the boys go to bed, the girls read, and we sit by the fire till it dies.',
    'The bishop blessed the ship, and a band struck up a march.',
    'We hung our coats on a nail.',
  ])
    assert.deepEqual(markedAfterSpun(plain), [], plain);
});

test('one small word for another is anybody’s, on a spun page too', () => {
  for (const plain of [
    'We should do it now, while there is still time.',
    'All of these things were his.',
    'But we must not forget who did it.',
  ])
    assert.deepEqual(markedAfterSpun(plain), [], plain);
});

test('a name is no rewording of the words that it is made of', () => {
  assert.deepEqual(markedAfterSpun('They heard Massive Attack in Leeds.'), []);
});

test('where a spun text stands beside a plain one, the plain one’s words are left alone but for a few', () => {
  const plain = `Our children have dogs and cats, and on Sundays we all walk up the hill to see the river from above. My mother bakes bread, and father tells stories about the war and the hard winter after it. The kitchen is warm, the windows are dark, and nobody thinks about work. She cut the cake with a sharp knife, laid the pieces on a white plate and gave the largest of them to the boy who had come in from the rain. Beyond the gate a narrow path runs between two fields. It was cold on the bridge, and nobody could see across the water. The teacher wrote a sum on the board, and the class copied it. A bee flew in through the window, so everybody laughed and the lesson was over. They threw their bags under a tree and played until the bell rang. He had a map in his pocket, although he knew the road quite well. Because of the snow, the train was late. The doctor felt his pulse and told him to rest. A young actor played the king, and the crowd cheered when he fell off his horse. Her uncle grows roses behind the barn, and her husband repairs boats. A fox crossed the lawn at dawn. The lamp threw a pale light over the desk.`;
  const reading = read(`${SPUN}\n${plain}`);
  const starts = spunWording(reading, 0).candidates.map(({ start }) => start);
  assert.ok(starts.filter((start) => start < SPUN.length).length >= 15);
  const inPlain = starts.filter((start) => start >= SPUN.length).length;
  assert.ok(inPlain <= plain.split(' ').length / 16, String(inPlain));
});

test('a hyphen more is nobody’s spin', () => {
  assert.deepEqual(markedAfterSpun('They wrote to us by e-mail.'), []);
  assert.deepEqual(markedAfterSpun('The e-mail is from my sister.'), []);
  assert.deepEqual(markedAfterSpun('The e-mail came on Monday.'), []);
});
