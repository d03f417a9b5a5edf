/**
 * Run a script of the project, with everything it needs in place: `node scripts/bootstrap.mjs scripts/x.ts …`.
 * This file is plain JavaScript without packages, since it runs before there are any.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.unspun-lock`;

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Unspun needs Node 20 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const lock = readFileSync(`${root}package-lock.json`, 'utf8');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) install();

const [script, ...rest] = process.argv.slice(2);
const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...rest], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);

/** The packages of the lock file, whenever it is not the one that they were installed from. */
function install() {
  if (isComplete()) {
    writeFileSync(stamp, lock);
    return;
  }
  console.error('Installing the packages of the project …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    // What was asked for may be read by a program; what npm says is not part of it.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The packages could not be installed; npm’s own message stands above.');
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, lock);
}

/** Whether npm itself has installed just what the lock file lists. */
function isComplete() {
  const hidden = `${root}node_modules/.package-lock.json`;
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(lock).packages;
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || present[path]?.version === version,
  );
}
