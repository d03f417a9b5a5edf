import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

const root = new URL('..', import.meta.url).pathname;

/** Files below a folder with the modules that each imports. */
function importsOf(folder: string): { file: string; imports: string[] }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const file = join(folder, name);
      const text = readFileSync(join(root, file), 'utf8');
      const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g);
      return { file, imports: [...found].map(([, module]) => module!) };
    });
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file);
const roomOf = (file: string, module: string) =>
  relative(root, join(root, dirname(file), module)).split('/')[0];

test('the detector imports nothing from outside src but packages that need no browser and no Node', () => {
  const packages = new Set(['valibot']);
  const files = importsOf('src').filter(({ file }) => !isTest(file));
  assert.ok(files.some(({ file }) => file === 'src/detector.ts'));
  for (const { file, imports } of files)
    for (const module of imports)
      if (module.startsWith('.')) assert.equal(roomOf(file, module), 'src', `${file}: ${module}`);
      else assert.ok(packages.has(module), `${file} imports ${module}`);
});

test('the detector is compiled with no DOM, no browser and no Node types', () => {
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'src/tsconfig.json'), 'utf8'));
  assert.deepEqual(compilerOptions.types, []);
  assert.deepEqual(compilerOptions.lib, ['ES2023']);
});

test('the extension imports from itself and from the detector alone', () => {
  for (const { file, imports } of importsOf('extension').filter(({ file }) => !isTest(file)))
    for (const module of imports.filter((each) => each.startsWith('.')))
      assert.ok(['extension', 'src'].includes(roomOf(file, module) ?? ''), `${file}: ${module}`);
});

test('one module is the only door to the browser', () => {
  const doors = ['src', 'extension', 'scripts', 'e2e']
    .flatMap(importsOf)
    .filter(({ imports }) => imports.includes('webextension-polyfill'))
    .map(({ file }) => file);
  assert.deepEqual(doors, ['extension/browser.ts']);
});

test('the manifest asks for no host when it is installed', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  assert.equal(manifest.host_permissions, undefined);
  assert.equal(manifest.content_scripts, undefined);
  assert.deepEqual(manifest.permissions, ['activeTab', 'contextMenus', 'scripting', 'storage']);
});

test('the lock file names no addresses, so that packages come from whatever registry is set', () => {
  assert.doesNotMatch(readFileSync(join(root, 'package-lock.json'), 'utf8'), /"resolved"/);
});
