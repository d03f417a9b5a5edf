/**
 * Everything that must hold: form, types, unit tests, then the built extension in real browsers.
 * Steps run cheapest first, and the first that fails ends the run.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { needBrowser, needFont, wantBrowser } from './browser/find.ts';

const root = new URL('..', import.meta.url).pathname;
const bin = (name: string) => join(root, 'node_modules/.bin', name);
const tsc = (project: string) => [bin('tsc'), '-p', project];

/** Node 20's test runner takes no patterns. */
function testFiles(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.test\.tsx?$/.test(name))
      .map((name) => join(folder, name))
      .sort(),
  );
}

const node = [process.execPath, '--import', 'tsx'];
const steps: [name: string, command: string[]][] = [
  ['format and lint', [bin('biome'), 'ci', '--error-on-warnings', '.']],
  // `src` is compiled without DOM, browser and Node types: that it passes is the proof that it needs none.
  ['types: the detector, pure', tsc('src')],
  ['types: the extension', tsc('extension')],
  ['types: everything', tsc('.')],
  [
    'unit tests',
    [...node, '--test', '--test-reporter=spec', ...testFiles('src', 'extension', 'scripts')],
  ],
  ['build', [...node, 'scripts/build.ts']],
  ['end-to-end tests', [bin('playwright'), 'test', '--config', 'e2e/playwright.config.ts']],
];

needFont();
needBrowser('chromium');
wantBrowser('firefox');
for (const [name, [command = '', ...args]] of steps) {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n${name}: failed`);
    process.exit(status ?? 1);
  }
  console.log(`── ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
