import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Worker } from 'playwright';
import { needBrowser } from './find.ts';
import { until } from './until.ts';

export const EXTENSION = new URL('../../dist/chromium', import.meta.url).pathname;

/** Quiet: no service of the browser's maker is asked for anything, so that what is seen on the network is the extension's. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,DialMediaRouteProvider',
];

/** A sandbox cannot be had by root. */
const NO_SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export interface LaunchOptions {
  profile: string;
  headless: boolean;
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  locale?: string;
  /** Leave the page open that the extension shows to new readers. It is closed otherwise. */
  keepWelcome?: boolean;
}

/** Chromium with the built extension in it, which has set itself up. */
export async function launchWithExtension(options: LaunchOptions): Promise<BrowserContext> {
  // In a profile that was never used, the extension is about to be installed.
  const isNew = !existsSync(join(options.profile, 'Default'));
  const context = await launch(options);
  if (isNew) {
    const welcome = await until(
      async () => context.pages().find((page) => page.url().endsWith('/options.html#welcome')),
      'the welcome page',
    );
    if (!options.keepWelcome) await welcome.close();
  }
  return context;
}

function launch(options: LaunchOptions): Promise<BrowserContext> {
  const { profile, headless, width = 1280, height = 800, colorScheme = 'light', locale } = options;
  return chromium.launchPersistentContext(profile, {
    executablePath: needBrowser('chromium'),
    headless,
    colorScheme,
    viewport: headless ? { width, height } : null,
    ...(locale !== undefined && { locale }),
    args: [
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      // For a true click on the toolbar button (`Extensions.triggerAction`).
      '--enable-unsafe-extension-debugging',
      `--window-size=${width},${height}`,
      ...(locale === undefined ? [] : [`--lang=${locale}`]),
      ...QUIET,
      ...NO_SANDBOX,
    ],
  });
}

/** Chromium without the extension, for pictures and for pages that need none. */
export function launchPlain(): Promise<Browser> {
  return chromium.launch({ executablePath: needBrowser('chromium'), args: NO_SANDBOX });
}

/** The extension's worker. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** Make a profile one whose reader has said yes to a host permission. */
export function grantHosts(profile: string, extensionId: string, hosts: readonly string[]): void {
  answerInProfile(profile, extensionId, (known) => {
    for (const set of [known.granted_permissions, known.active_permissions])
      set.explicit_host = [...hosts];
  });
}

/** Make a profile one whose reader lets the extension into private windows. */
export function allowPrivate(profile: string, extensionId: string): void {
  answerInProfile(profile, extensionId, (known) => {
    known.incognito = true;
  });
}

/** What Chromium keeps of an extension in its profile, as far as it is needed here. */
interface Known {
  granted_permissions: { explicit_host: string[] };
  active_permissions: { explicit_host: string[] };
  incognito?: boolean;
}

/**
 * The browser's own questions cannot be answered by a program, so the answer is written where the browser keeps it.
 * The browser must not be running.
 */
function answerInProfile(
  profile: string,
  extensionId: string,
  answer: (known: Known) => void,
): void {
  const path = join(profile, 'Default', 'Preferences');
  if (!existsSync(path)) throw new Error('The profile has never been used.');
  const preferences = JSON.parse(readFileSync(path, 'utf8'));
  const known = preferences.extensions?.settings?.[extensionId];
  if (known === undefined) throw new Error('The extension has never been loaded in this profile.');
  answer(known);
  writeFileSync(path, JSON.stringify(preferences));
}
