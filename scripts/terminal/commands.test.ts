import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'unspun-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function command(script: 'score' | 'evaluate', args: readonly string[], input = '') {
  const { INIT_CWD: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `scripts/${script}.ts`, ...args],
    { cwd: ROOT, env, input, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** A whole copy of the story, synonym-spun: one of the project's own test pages. */
const COPY = readFileSync(join(ROOT, 'e2e/corpus/copies/tuning/en-auto-blog-01.txt'), 'utf8');

/** The start of such a copy. */
const SPUN = [
  'TikTok is scaling again its dwell purchasing plans in Europe and the US, the Financial Times reported.',
  'TikTok has been testing dwell purchasing within the UK, beginning with an occasion known as On Trend final December.',
  'It had deliberate to launch in Germany, France, Italy and Spain, and later within the US.',
].join('\n\n');

test('score prints the Report as JSON, with offsets that are those of the file', () => {
  const path = write('spun.txt', `\uFEFF${COPY.replaceAll('\n', '\r\n')}`);
  const { status, stdout, stderr } = command('score', ['--json', path]);
  assert.deepEqual([status, stderr], [0, '']);
  const report = JSON.parse(stdout);
  assert.equal(report.version, 1);
  assert.ok(report.findings.length > 0);
  for (const { start, end, actual } of report.findings)
    assert.equal(COPY.slice(start, end), actual);
});

test('score reads HTML as the browser does, from a file and from standard input alike', () => {
  const paragraphs = SPUN.split('\n\n').map((text) => `<p>${text}`);
  const html = `<!doctype html><nav>Home</nav><main>${paragraphs.join('')}<p hidden>Unseen</main>`;
  const fromFile = command('score', ['--json', write('page.html', html)]);
  const fromInput = command('score', ['--json', '-'], html);
  assert.equal(fromFile.stdout, fromInput.stdout);
  const asText = command('score', ['--json', '-'], SPUN);
  const wordsOf = ({ stdout }: { stdout: string }) => JSON.parse(stdout).words;
  assert.equal(wordsOf(fromFile), wordsOf(asText));
});

test('score says verdict, reasons and findings in words', () => {
  const { status, stdout } = command('score', ['-'], COPY);
  assert.equal(status, 0);
  assert.match(stdout, /^This .+\nScore \d+ of 100/);
  assert.match(stdout, /\nWhy\n/);
  assert.match(stdout, / → /);
});

test('score refuses what it cannot read in one sentence, with exit code 2 and nothing on standard output', () => {
  const cases: [args: string[], sentence: RegExp][] = [
    [[join(folder, 'not-there.txt')], /^There is no such file: /],
    [[folder], /^This is a folder, not a file: /],
    [[write('zero.txt', Buffer.from([97, 0, 98]))], /^This is not text, it holds zero bytes: /],
    [[write('latin.txt', Buffer.from([0x63, 0xe9, 0x21]))], /^This is not UTF-8 text: /],
    [[write('empty.txt', ' \n')], /^There is nothing in it: /],
    [['--story', write('story.json', '{'), '-'], /^This story file is not JSON: /],
    [
      ['--story', write('story2.json', '{"format":"x"}'), '-'],
      /^This story file is broken .+format/,
    ],
    [[], /^Name one file to score/],
    [['--loud', '-'], /^Unknown option '--loud'/],
  ];
  for (const [args, sentence] of cases) {
    const { status, stdout, stderr } = command('score', args, SPUN);
    assert.equal(status, 2, stderr);
    assert.equal(stdout, '');
    assert.match(stderr, sentence);
    assert.equal(stderr.trim().split('\n').length, 1, stderr);
  }
});

test('a text of 20 MB is scored, and the Report says what was not read', () => {
  const line = 'The fog came in over the quay and nobody saw the late ferry leave.\n\n';
  const path = write('long.txt', line.repeat(20_000_000 / line.length));
  const { status, stdout } = command('score', ['--json', path]);
  assert.equal(status, 0);
  assert.ok(JSON.parse(stdout).notChecked.length > 0);
});

test('evaluate finds documents, gold and labels at the top and in folders below', () => {
  const top = join(folder, 'set');
  write('set/a.txt', SPUN);
  write('set/inner/b.html', `<p>${SPUN}</p>`);
  write('set/inner/deep/c.txt', 'The fog came in over the quay and nobody saw the ferry leave.');
  write('set/notes.md', 'no document');
  const line = { document: 'a.txt', kind: 'substitution', phrase: 'dwell purchasing' };
  write('set/gold.jsonl', `${JSON.stringify({ ...line, natural: 'live shopping' })}\n`);
  write(
    'set/inner/labels.jsonl',
    '{"document":"b.html","story":"tiktok-live-shopping","verdicts":["spun"]}\n\n{"document":"deep/c.txt","story":null,"verdicts":["unrelated","none"]}\n',
  );
  const { status, stdout, stderr } = command('evaluate', [top, '--json']);
  assert.deepEqual([status, stderr], [0, '']);
  const { documents, total } = JSON.parse(stdout);
  assert.deepEqual(
    documents.map(({ document, gold, storyRight }: Record<string, unknown>) => [
      document,
      gold,
      storyRight === null,
    ]),
    [
      ['a.txt', 1, true],
      ['inner/b.html', 0, false],
      ['inner/deep/c.txt', 0, false],
    ],
  );
  assert.equal(documents[2].verdictRight, true);
  assert.equal(total.documents, 3);
  assert.equal(total.falseAlarmsPer10k, 0);
});

test('evaluate prints a line a document, figures by kind and totals', () => {
  write('small/a.txt', SPUN);
  const gold = { document: 'a.txt', kind: 'name', phrase: 'On Trend', natural: 'x' };
  write('small/gold.jsonl', JSON.stringify(gold));
  const { stdout } = command('evaluate', [join(folder, 'small')]);
  assert.match(stdout, /^document .+\na\.txt .+\n/);
  assert.match(stdout, /\nname +1 /);
  assert.match(stdout, /\nfindings recall +\d\.\d\d\n/);
});

test('evaluate exits with 1 and says so where a figure is below its floor', () => {
  write('floor/a.txt', SPUN);
  const { status, stderr } = command('evaluate', [join(folder, 'floor'), '--floor', 'documents=2']);
  assert.equal(status, 1);
  assert.equal(stderr, 'documents is 1, below its floor of 2.\n');
});

test('evaluate names the file and line of a broken key', () => {
  write('broken/a.txt', SPUN);
  const good = '{"document":"a.txt","story":null}';
  const file = write(
    'broken/labels.jsonl',
    `${good}\n{"document":"a.txt","verdicts":["guilty"]}\n`,
  );
  const { status, stdout, stderr } = command('evaluate', [join(folder, 'broken')]);
  assert.deepEqual([status, stdout], [2, '']);
  assert.ok(stderr.startsWith(`${file}, line 2: verdicts`), stderr);
  write('broken/labels.jsonl', 'nonsense');
  assert.match(
    command('evaluate', [join(folder, 'broken')]).stderr,
    /labels\.jsonl, line 1: .+JSON/,
  );
});

test('evaluate leaves out what is not text, says so, and does not pass for a whole measurement', () => {
  write('mixed/a.txt', SPUN);
  write('mixed/b.txt', Buffer.from([0, 1, 2]));
  write('mixed/gold.jsonl', '{"document":"gone.txt","kind":"glue","phrase":"x","natural":""}');
  const { status, stdout, stderr } = command('evaluate', [join(folder, 'mixed'), '--json']);
  assert.equal(status, 1);
  assert.equal(JSON.parse(stdout).total.documents, 1);
  assert.match(stderr, /Left out\. This is not text/);
  assert.match(stderr, /gone\.txt has gold or a label, but is not there\./);
});

test('evaluate refuses a folder that is not there, is a file, or holds no documents', () => {
  mkdirSync(join(folder, 'bare'));
  const cases: [string, RegExp][] = [
    [join(folder, 'absent'), /^There is no such folder: /],
    [write('lone.txt', SPUN), /^This is a file, not a folder: /],
    [join(folder, 'bare'), /^No \.txt or \.html file is below /],
  ];
  for (const [path, sentence] of cases) {
    const { status, stdout, stderr } = command('evaluate', [path]);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, sentence);
  }
});
