import type { PageText, PassageRole } from '../../src/page-text.ts';
import { reason } from '../../src/reasons.ts';
import type { ClaimMatch, Finding, FindingKind, Report, Span } from '../../src/report.ts';

/** A page written for the gallery: a spun telling of the bundled story’s facts. */
const PASSAGES: readonly [PassageRole, string][] = [
  ['heading', 'TikTok downscales dwell purchasing throughout Europe'],
  [
    'paragraph',
    'The brief-video company has shelved a roll-out of dwell purchasing in Germany, France, Italy and Spain, the Monetary Occasions stated on July 5. The transfer follows a trial in the UK that struggled to win over folks.',
  ],
  [
    'paragraph',
    'Launched in the UK in the final month of 2021, the characteristic lets manufacturers promote to customers in a stream. A number of creators dropped out, and the corporatewill now put its give attention to the UK.',
  ],
  [
    'paragraph',
    'In China, the trade reached 119 thousand million dollars in 2021 and drew 384 million users to Douyin. Competitors corresponding to Instagram, YouTube and Amazon are attempting it too. Оne analyst called it “a tradition shock”. A bakery in Leeds sold bread in this way for a week.',
  ],
  [
    'author',
    'Alex is a passionate writer who loves the web. Save my name and email for the next time I comment.',
  ],
];

function pageOf(passages: readonly [PassageRole, string][]): PageText {
  let start = 0;
  const placed = passages.map(([role, text]) => {
    const passage = { start, end: start + text.length, role };
    start = passage.end + 1;
    return passage;
  });
  return {
    text: passages.map(([, text]) => text).join('\n'),
    passages: placed,
    language: 'en',
    title: PASSAGES[0]![1],
  };
}

export const samplePage = pageOf(PASSAGES);

function place(words: string, from = 0): Span {
  const start = samplePage.text.indexOf(words, from);
  if (start < 0) throw new Error(`The sample page does not say “${words}”`);
  return { start, end: start + words.length };
}

const habit = reason('slot-habit', 1.4);

function finding(kind: FindingKind, actual: string, natural: string | null, from = 0): Finding {
  const because =
    kind === 'name'
      ? [reason('name-calqued', 2.5, natural ?? '')]
      : [reason('slot-skeleton', 2.1, 71), habit, reason('slot-again', 0.8, 2)];
  return {
    ...place(actual, from),
    kind,
    actual,
    natural,
    confidence: kind === 'name' ? 0.97 : 0.9,
    because,
  };
}

const again = samplePage.text.indexOf('shelved');

export const findings: Finding[] = [
  finding('substitution', 'dwell purchasing', 'live shopping'),
  finding('substitution', 'brief-video company', 'short-video company'),
  finding('substitution', 'dwell purchasing', 'live shopping', again),
  finding('name', 'Monetary Occasions', 'Financial Times'),
  finding('substitution', 'folks', 'people'),
  finding('substitution', 'final month of 2021', 'last month of 2021'),
  finding('substitution', 'characteristic', 'feature'),
  finding('glue', 'corporatewill', 'company will'),
  finding('translation', 'put its give attention to', 'focus on'),
  finding('number', '119 thousand million dollars', '119 billion dollars'),
  finding('disguise', 'Оne', 'One'),
  finding('quotation', '“a tradition shock”', '“a culture shock”'),
  finding('insertion', 'Save my name and email for the next time I comment.', ''),
  finding('boilerplate', 'Alex is a passionate writer who loves the web.', null),
].sort((a, b) => a.start - b.start);

const claim = (
  id: string,
  status: ClaimMatch['status'],
  statement: string,
  sentence: string | null,
): ClaimMatch => ({
  id,
  status,
  statement,
  similarity: sentence === null ? 0 : 0.7,
  sentence: sentence === null ? null : place(sentence),
});

export const claims: ClaimMatch[] = [
  claim(
    'postponed',
    'reworded',
    'TikTok has dropped plans to bring live shopping to Germany, France, Italy and Spain.',
    'The brief-video company has shelved a roll-out of dwell purchasing in Germany, France, Italy and Spain, the Monetary Occasions stated on July 5.',
  ),
  claim(
    'launched',
    'reworded',
    'Live shopping started in the UK in December 2021.',
    'Launched in the UK in the final month of 2021, the characteristic lets manufacturers promote to customers in a stream.',
  ),
  claim(
    'china',
    'contradicted',
    'In China the market was worth 119 billion dollars in 2021.',
    'In China, the trade reached 119 thousand million dollars in 2021 and drew 384 million users to Douyin.',
  ),
  claim(
    'rivals',
    'matched',
    'Instagram, YouTube and Amazon are trying live shopping too.',
    'Competitors corresponding to Instagram, YouTube and Amazon are attempting it too.',
  ),
  claim('indonesia', 'missing', 'In Indonesia a shop tab was added to the app.', null),
];

const story = {
  id: 'tiktok-live-shopping',
  title: 'TikTok scales back live shopping in Europe and the US',
  source: 'Financial Times',
  date: '2022-07-05',
};

export const spunReport: Report = {
  version: 1,
  verdict: 'spun',
  score: 97,
  story,
  language: 'en',
  words: 131,
  claims,
  added: [place('A bakery in Leeds sold bread in this way for a week.')],
  findings,
  reasons: [
    reason('claim-order', 4.6, 4, 5, 4),
    reason('substitutions-found', 3.2, 9),
    reason('names-found', 1.6, 1),
    reason('terms-in-order', 0.7, 64),
    reason('named-source', 0, 'Financial Times'),
    reason('few-facts', -0.4),
    reason('copies-are-rare', -3.9),
  ],
  notChecked: [],
};

/** A Report in which nothing speaks for a copy. */
export const quietReport: Report = {
  ...spunReport,
  verdict: 'unrelated',
  score: 1,
  story: null,
  words: 842,
  claims: [],
  added: [],
  findings: [],
  reasons: [reason('few-facts', -2.8), reason('copies-are-rare', -3.9)],
};
