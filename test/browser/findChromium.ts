import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where Debian and its relatives put it. */
const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

const INSTALL_FOR_ALL = 'apt-get install -y --no-install-recommends chromium';
const INSTALL_FOR_USER = 'npx playwright-core install chromium';
const INSTALL_WITH_LIBRARIES = 'npx playwright-core install --with-deps chromium';

/**
 * The Chromium that tests drive: the one that `CHROMIUM` names, the system's, or Playwright's own. Where there is none
 * it is installed. It throws, naming the one command to run, where that is not possible.
 */
export function findChromium(): string {
  const found = presentChromium();
  if (found !== undefined) return found;
  process.stderr.write('No Chromium found; installing it …\n');
  const installed = install() ? presentChromium() : undefined;
  if (installed !== undefined) return installed;
  throw new Error(`No Chromium found, and it could not be installed. Run: ${installCommand()}`);
}

function presentChromium(): string | undefined {
  const named = process.env['CHROMIUM'] ?? '';
  if (named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM is “${named}”, and there is no such file.`);
  }
  return [...SYSTEM, chromium.executablePath()].find((file) => existsSync(file) && starts(file));
}

/** Whether it starts: Ubuntu has a file of this name that only says how to install it, and libraries may be missing. */
function starts(file: string): boolean {
  // On Windows the question for the version opens a window, and nothing is needed besides the file.
  return process.platform === 'win32' || spawnSync(file, ['--version']).status === 0;
}

function install(): boolean {
  const run = (command: string): boolean =>
    spawnSync(command, { shell: true, stdio: ['ignore', 2, 2] }).status === 0;
  if (!mayInstallForAll()) return run(INSTALL_FOR_USER);
  return run(INSTALL_FOR_ALL) || (run('apt-get update') && run(INSTALL_FOR_ALL)) || run(INSTALL_FOR_USER);
}

function installCommand(): string {
  if (!existsSync('/usr/bin/apt-get')) return INSTALL_WITH_LIBRARIES;
  return mayInstallForAll() ? INSTALL_FOR_ALL : `sudo ${INSTALL_FOR_ALL}`;
}

function mayInstallForAll(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}
