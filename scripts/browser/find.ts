import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

export type Kind = 'chromium' | 'firefox';

const VARIABLES: Record<Kind, string> = {
  chromium: 'UNSPUN_CHROMIUM',
  firefox: 'UNSPUN_FIREFOX',
};
/** Google's own Chrome is not among them: it ignores `--load-extension`. */
const COMMANDS: Record<Kind, string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};
const PLACES: Record<Kind, string[]> = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
/** Debian's package names; without a font every screenshot shows boxes. */
const PACKAGES: Record<Kind, string[]> = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
};

/** A browser's path: named by the environment, on this machine, or among Playwright's downloads; null where there is none. */
export function findBrowser(kind: Kind): string | null {
  const named = process.env[VARIABLES[kind]];
  if (named !== undefined && named !== '') {
    if (!isProgram(named))
      throw new Error(`${VARIABLES[kind]} names ${named}, which is not a program that can be run.`);
    return named;
  }
  return onPath(COMMANDS[kind]) ?? PLACES[kind].find(isProgram) ?? downloaded(kind);
}

/**
 * A browser's path, installed if need be: by Playwright's download (Chromium), or Debian's packages.
 *
 * @throws Error that says what to install
 */
export function needBrowser(kind: Kind): string {
  const path = findBrowser(kind) ?? install(kind);
  if (path !== null) return path;
  throw new Error(
    `No ${kind === 'chromium' ? 'Chromium' : 'Firefox'} was found, and none could be installed. ` +
      `Install one (on Debian or Ubuntu: apt install ${PACKAGES[kind][0]}), ` +
      `or set ${VARIABLES[kind]} to the path of one.`,
  );
}

/** Install a browser if it is missing and that can be done; do without it otherwise. */
export function wantBrowser(kind: Kind): void {
  if (findBrowser(kind) === null) install(kind);
}

function install(kind: Kind): string | null {
  console.error(`No ${kind} here yet; getting one …`);
  if (canUseApt() && installPackages(PACKAGES[kind])) return onPath(COMMANDS[kind]);
  if (kind === 'firefox') return null;
  spawnSync(process.execPath, [playwrightCli(), 'install', 'chromium', '--no-shell'], {
    stdio: 'inherit',
  });
  return downloaded(kind);
}

function canUseApt(): boolean {
  return process.getuid?.() === 0 && onPath(['apt-get']) !== null;
}

function installPackages(packages: string[]): boolean {
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = () => apt('install', '-y', '-q', '--no-install-recommends', ...packages);
  return install() || (apt('update', '-q') && install());
}

/** Text is drawn with the fonts of the machine; a bare container has none. */
export function needFont(): void {
  if (process.platform !== 'linux' || existsSync('/usr/share/fonts/truetype') || !canUseApt())
    return;
  installPackages(['fonts-dejavu-core']);
}

function downloaded(kind: Kind): string | null {
  if (kind === 'firefox') return null; // Playwright's Firefox is built without extensions.
  const path = chromium.executablePath();
  return isProgram(path) ? path : null;
}

function playwrightCli(): string {
  return new URL('../../node_modules/playwright/cli.js', import.meta.url).pathname;
}

function onPath(commands: string[]): string | null {
  for (const command of commands)
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, command);
      if (folder !== '' && isProgram(path)) return path;
    }
  return null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
