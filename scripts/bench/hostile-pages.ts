import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import story from '../../src/data/tiktok-live-shopping.json' with { type: 'json' };
import { createDetector } from '../../src/detector.ts';
import { parseStory } from '../../src/stories/story.ts';
import { pageTextOf } from '../../src/text/plain-text.ts';
import { table } from '../terminal/table.ts';

/** As many characters as the detector takes in at all. */
const CHARACTERS = 1_000_000;

const CORPUS = new URL('../../e2e/corpus/', import.meta.url);

/** Pages of a million characters that are made to cost as much as they can. */
const PAGES: readonly [what: string, repeated: () => string][] = [
  ['spun copies of the story', () => articles('copies/tuning/', /^en-/)],
  ['honest reports of it', () => articles('honest/tuning/', /^own-/)],
  ['spun, no story', () => articles('spun-text/tuning/', /./)],
  [
    'names in short sentences',
    () => 'TikTok in the UK. Europe. The Financial Times. Douyin and QVC.\n',
  ],
  [
    'figures',
    () => 'In May 2023 TikTok made 300,000 million dollars in the UK, and 119 million in Asia.\n',
  ],
  [
    'quotations',
    () => '“TikTok changes its plans,” said the Financial Times. “Europe waits in the UK.”\n',
  ],
  ['links and their echoes', () => 'See https://example.com/email-data where Email Data waits.\n'],
  ['disguised words', () => 'Тhe соmраny is l\u200bive and s h o p p i n g today.\n'],
  ['one endless line', () => 'live shopping in the UK by TikTok and Douyin '],
];

/** What the dearest pages cost, in one call each, warm. */
export function hostilePagesCosts(): string {
  const parsed = parseStory(story);
  if (!parsed.ok) throw new Error(parsed.problem);
  const detector = createDetector([parsed.story]);
  const rows = PAGES.map(([what, repeated]) => {
    const piece = repeated();
    const text = piece.repeat(Math.ceil(CHARACTERS / piece.length)).slice(0, CHARACTERS);
    const page = pageTextOf(text);
    detector.detect(pageTextOf(text.slice(0, CHARACTERS / 20)));
    const before = performance.now();
    const { words } = detector.detect(page);
    return [what, String(words), (performance.now() - before).toFixed(0)];
  });
  return [
    `Pages of ${CHARACTERS} characters that are made to be dear, milliseconds:`,
    table(['left', 'right', 'right'], [['page', 'words read', 'warm'], ...rows]),
    '',
  ].join('\n');
}

function articles(folder: string, name: RegExp): string {
  const files = readdirSync(new URL(folder, CORPUS)).filter(
    (f) => name.test(f) && /\.txt$/.test(f),
  );
  return files.map((file) => readFileSync(new URL(folder + file, CORPUS), 'utf8')).join('\n');
}
