/**
 * Build the extension: one source, one manifest, two real folders, `dist/chromium` and `dist/firefox`.
 * The bundled stories are validated first; a broken one stops the build with the field that is wrong.
 */
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { parseStory } from '../src/stories/story.ts';
import { writeLexicon } from './compile-lexicon.ts';

const root = new URL('..', import.meta.url).pathname;
const dist = join(root, 'dist');
export const TARGETS = ['chromium', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

/** The oldest browsers that the manifest admits. */
const BROWSERS = ['chrome128', 'firefox140'];
const PAGES = ['popup', 'options'];
/** Bytes of script that a page loads before it is first drawn; measured: 76,000 and 89,000. */
const MOST_AT_FIRST = 120_000;

export async function buildExtension(): Promise<void> {
  checkStories();
  writeLexicon();
  rmSync(dist, { recursive: true, force: true });
  for (const target of TARGETS) await buildFor(target);
}

/** Bundled stories are not validated again where they run, so they must be just what validation makes of them. */
function checkStories(): void {
  for (const file of readdirSync(join(root, 'src/data')).filter((name) => name.endsWith('.json'))) {
    const written: unknown = JSON.parse(readFileSync(join(root, 'src/data', file), 'utf8'));
    const parsed = parseStory(written);
    if (!parsed.ok) throw new Error(`src/data/${file} is not a story: ${parsed.problem}`);
    if (!isDeepStrictEqual(parsed.story, written))
      throw new Error(`src/data/${file} has spaces at the ends of its texts`);
  }
}

async function buildFor(target: Target): Promise<void> {
  const out = join(dist, target);
  mkdirSync(out, { recursive: true });
  const shared = {
    absWorkingDir: root,
    outdir: out,
    outbase: 'extension',
    bundle: true,
    minify: true,
    target: BROWSERS,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'warning',
    tsconfigRaw: {},
  } as const;
  // Content scripts and Firefox's background scripts are no modules.
  await build({
    ...shared,
    entryPoints: [
      'extension/content/arrival.ts',
      'extension/content/content.ts',
      'extension/background/background.ts',
    ],
    format: 'iife',
  });
  // Each page by itself: the popup would open later if it had to wait for what it shares with the options.
  for (const page of PAGES) {
    const { metafile } = await build({
      ...shared,
      entryPoints: [`extension/${page}/${page}.tsx`, `extension/${page}/${page}.css`],
      format: 'esm',
      splitting: true,
      chunkNames: `${page}/[name]-[hash]`,
      metafile: true,
    });
    checkFirstLoad(page, metafile);
  }
  for (const page of PAGES) copy(`extension/${page}/${page}.html`, join(out, page, `${page}.html`));
  copy('extension/_locales', join(out, '_locales'));
  copyIcons(join(out, 'icons'));
  copy('LICENSE', join(out, 'LICENSE'));
  writeFileSync(
    join(out, 'manifest.json'),
    `${JSON.stringify(manifestFor(target, out), null, 2)}\n`,
  );
}

/** A page that loads more before it is first drawn is felt to. @throws Error where a page does */
function checkFirstLoad(page: string, { outputs }: Metafile): void {
  const loaded = new Set<string>();
  const load = (path: string) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { path: next, kind } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement') load(next);
  };
  load(Object.keys(outputs).find((path) => path.endsWith(`${page}/${page}.js`)) ?? '');
  const bytes = [...loaded].reduce((sum, path) => sum + (outputs[path]?.bytes ?? 0), 0);
  if (bytes > MOST_AT_FIRST)
    throw new Error(`${page} loads ${bytes} bytes at first; the most is ${MOST_AT_FIRST}.`);
}

/** Each browser's manifest is the one manifest without what only the other understands. */
function manifestFor(target: Target, out: string): object {
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  if (target === 'chromium') {
    // Firefox takes policies for extensions from its own policy file, without a schema.
    manifest.storage = { managed_schema: 'managed-schema.json' };
    copy('extension/store/managed-schema.json', join(out, 'managed-schema.json'));
    delete manifest.browser_specific_settings;
  } else delete manifest.minimum_chrome_version;
  return manifest;
}

function copyIcons(to: string): void {
  mkdirSync(to, { recursive: true });
  const icons = join(root, 'extension/icons');
  for (const name of readdirSync(icons))
    if (/\.(png|svg)$/.test(name)) cpSync(join(icons, name), join(to, name));
}

function copy(from: string, to: string): void {
  cpSync(join(root, from), to, { recursive: true });
}

/** What was built, by file: bytes as shipped and as they pack. */
export function sizes(target: Target): string {
  const out = join(dist, target);
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|css)$/.test(name))
    .sort();
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
  return files
    .map((name) => {
      const path = join(out, name);
      return `${name.padEnd(28)}${kb(statSync(path).size)}${kb(gzipSync(readFileSync(path)).length)} gzipped`;
    })
    .join('\n');
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  try {
    await buildExtension();
    console.log(sizes('chromium'));
    console.log('Built dist/chromium and dist/firefox.');
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    process.exitCode = 1;
  }
}
