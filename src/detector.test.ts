import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import bundled from './data/tiktok-live-shopping.json' with { type: 'json' };
import { createDetector, MOST_CHARACTERS, MOST_SENTENCES } from './detector.ts';
import { parseStory, type Story } from './stories/story.ts';
import { pageTextOf } from './text/plain-text.ts';

function bundledStory(): Story {
  const result = parseStory(bundled);
  assert.ok(result.ok);
  return result.story;
}

const detector = createDetector([bundledStory()]);
const detect = (text: string) => detector.detect(pageTextOf(text));

/** Written for this test in the manner of a synonym spinner; it tells the claims in the story's order. */
const SPUN = `In accordance with the Financial Times, TikTok is scaling again its dwell commerce plans in Europe and the US, for the early launches had been no hit.
Since late final yr it has been testing dwell purchasing within the UK, and a multi-brand occasion known as On Trend made the begin final December.
The purchasing livestreams drew few viewers, and creators concerned in early TikTok Store initiatives dropped out altogether, the FT reported.
The corporate had been planning to roll out Store in Germany, France, Italy, and Spain by now and hoped to launch within the US later this yr.
Dwell purchasing, led by creators and influencers, is a gigantic enterprise for ByteDance, the proprietor of TikTok.
In the US, QVC and the Dwelling Buying Community had been as soon as enormous successes, and more and more folks purchase by means of Instagram and YouTube.`;

const VERDICTS_THAT_ACCUSE = ['verbatim', 'spun', 'translated', 'spun-text'];

test('a spun copy is told as one, with its story and its phrases', () => {
  const report = detect(SPUN);
  assert.equal(report.verdict, 'spun');
  assert.equal(report.story?.id, 'tiktok-live-shopping');
  assert.ok(report.score > 90);
  const network = report.findings.find(({ actual }) => actual === 'Dwelling Buying Community');
  assert.equal(network?.natural, 'Home Shopping Network');
  const dwell = report.findings.find(({ actual }) => actual.startsWith('dwell purchasing'));
  assert.match(dwell?.natural ?? '', /live shopping/);
});

test('a word that no table knows is learned from the slots it fills, and found where no claim is told too', () => {
  const { findings } = detect(`An evening of frobling with friends

${SPUN.replaceAll(/purchasing/gi, 'frobling')}
And as social frobling keeps growing, the competition to be the home for that frobling will be fierce.`);
  const heading = findings.find(({ start }) => start < 30);
  assert.equal(heading?.actual, 'frobling');
  assert.equal(heading?.natural, 'shopping');
});

test('every finding says what stands at its place on the page', () => {
  for (const { start, end, actual } of detect(SPUN).findings) {
    assert.equal(pageTextOf(SPUN).text.slice(start, end), actual);
  }
});

test('findings are in page order and do not overlap', () => {
  let last = 0;
  for (const { start, end } of detect(SPUN).findings) {
    assert.ok(start >= last);
    last = end;
  }
});

test('reasons come heaviest first and their weights add up to the score', () => {
  const { reasons, score } = detect(SPUN);
  const weights = reasons.map(({ weight }) => weight);
  assert.deepEqual(
    weights,
    [...weights].sort((a, b) => b - a),
  );
  const odds = weights.reduce((a, b) => a + b, 0);
  assert.equal(score, Math.round(100 / (1 + Math.exp(-odds))));
});

test('the same event in own words is no copy', () => {
  const report = detect(`TikTok shelves a shopping experiment abroad

TikTok will not take its live shopping feature to more European countries for now, according to a Financial Times article.
About half of the e-commerce staff in London have left since the service began, people there say, and some of them complained about long days and calls at night.
The company answers that a European launch for 2022 was never planned and that it pays attention to what its British sellers need.
Brands had been offered subsidies so that they would discount goods on screen, but few viewers bought anything.
One manager stepped aside this summer after remarks on maternity leave that colleagues found hard to accept.
Whether the United States will see the service is open.`);
  assert.equal(report.verdict, 'own-words');
  assert.ok(report.score < 50);
  assert.deepEqual(report.findings, []);
});

test('that a page in a spinner’s words tells the story backwards does not speak for it', () => {
  const report = detect(SPUN.split('\n').reverse().join('\n'));
  assert.equal(report.verdict, 'spun');
  assert.equal(report.story?.id, 'tiktok-live-shopping');
  const against = report.reasons.filter(({ weight }) => weight < 0);
  assert.deepEqual(
    against.map(({ code }) => code),
    ['copies-are-rare'],
  );
});

test('bodies and papers whose names are near to those of the story are no reworded names', () => {
  const report = detect(
    `Britain is the only European country where TikTok sells goods in live streams, and it will stay so, the Financial Times wrote on Tuesday.
The Economic Times in India had asked before whether such shows could work there; a United Nations agency for trade has counted what they sell in China.
TikTok told the Financial Times that it looks at Britain alone this year, and that Germany, France, Italy and Spain can wait. Nobody at the United Nations or at the Economic Times would say more.`,
  );
  assert.ok(!VERDICTS_THAT_ACCUSE.includes(report.verdict));
  assert.deepEqual(report.findings, []);
});

test('another event on the same subject is unrelated', () => {
  const report = detect(`TikTok pauses its shop in Europe

TikTok has put the opening of its online shop in Spain, Germany, Italy, France and Ireland on hold, Bloomberg reported on 31 May 2024.
Mexico and Brazil have to wait as well, because the company wants to concentrate on the United States in 2024.
There it hopes for 17.5 billion dollars of sales this year, ten times as much as in 2023.
Lawmakers in Washington meanwhile want ByteDance to sell the app.`);
  assert.equal(report.verdict, 'unrelated');
  assert.equal(report.story, null);
});

test('a page that is spun and tells no story is told as such, with its words and what was left in it', () => {
  const report = detect(`A shop closes

The city’s largest grocery store is closing its doors on the finish of the month, in response to the proprietor, who instructed reporters that gross sales have been falling for greater than a yr. Folks within the neighborhood mentioned they have been shocked as a result of the shop was at all times busy.
The corporate has been on the lookout for a purchaser, however thus far no one has come ahead with sufficient cash. The federal government mentioned it will assist the employees discover jobs at different companies as quickly as doable.
One of many managers mentioned the workforce had labored exhausting to maintain the place going. It is the last shop of its kind in the UKsince June, and there are few like it outside the UK.`);
  assert.equal(report.verdict, 'spun-text');
  assert.equal(report.story, null);
  const natural = (actual: string) =>
    report.findings.find((f) => f.actual.includes(actual))?.natural ?? '';
  assert.match(natural('greater than a yr'), /more than a year/);
  assert.equal(natural('UKsince'), 'UK since');
});

test('on a page that is not accused, what honest pages have as well is not marked', () => {
  const report =
    detect(`TikTok will not take its live shopping feature to more European countries for now, according to a Finance Times article.
About half of the e-commerce staff in London have left since the service began, people there say, and some of themtold reporters about long days and calls at night.
The company answers that a European launch for 2022 was never planned and that it pays attention to what its British sellers need.
Brands had been offered subsidies so that they would discount goods on screen, but few viewers bought anything.
Leave a comment. Your email address will not be published. Required fields are marked *`);
  assert.ok(!VERDICTS_THAT_ACCUSE.includes(report.verdict));
  assert.deepEqual(report.findings, []);
});

test('a page of a few words is not judged', () => {
  assert.equal(detect('TikTok').verdict, 'none');
  assert.equal(detect('').verdict, 'none');
  assert.match(detect('TikTok').reasons[0]?.text ?? '', /too few/);
});

test('a language without rules is said to be uncovered, and is not accused', () => {
  const report = detect(
    'Ο καιρός σήμερα είναι πολύ καλός και ο ήλιος λάμπει πάνω από το λιμάνι. '.repeat(8),
  );
  assert.ok(!VERDICTS_THAT_ACCUSE.includes(report.verdict));
  assert.ok(report.notChecked.some(({ code }) => code === 'language-not-covered'));
});

test('a line of more than a million characters is read up to the limit, and the report says so', () => {
  const report = detect('word '.repeat(MOST_CHARACTERS / 5 + 10));
  assert.ok(report.notChecked.some(({ code }) => code === 'too-long'));
  assert.ok(!VERDICTS_THAT_ACCUSE.includes(report.verdict));
});

test('of a page of endless sentences the first are read, and the report says how far', () => {
  const page = `${SPUN}\n\n`.repeat(Math.ceil((2 * MOST_SENTENCES) / 10));
  const { notChecked, findings, words } = detect(page);
  const note = notChecked.find(({ code }) => code === 'too-long');
  const read = Number(note?.values[0]);
  assert.ok(read > 0 && read < page.length);
  assert.ok(words > MOST_SENTENCES && findings.every(({ end }) => end <= read));
});

test('a story with no claims matches nothing and breaks nothing', () => {
  const empty = createDetector([{ ...bundledStory(), claims: [] }]);
  const report = empty.detect(pageTextOf(SPUN));
  assert.equal(report.story, null);
});

test('with no stories at all the report says that none was compared', () => {
  const report = createDetector([]).detect(pageTextOf(SPUN));
  assert.equal(report.story, null);
  assert.ok(report.notChecked.some(({ code }) => code === 'stories-not-compared'));
});

test('any text is answered with a report and never accused for being noise', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const report = detect(text);
      assert.ok(!VERDICTS_THAT_ACCUSE.includes(report.verdict));
    }),
    { numRuns: 200 },
  );
});
