import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where Debian and its relatives put it. */
const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

const INSTALL_FOR_ALL = 'apt-get install -y chromium';
const INSTALL_FOR_USER = 'npx playwright-core install chromium';

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
  return [...SYSTEM, chromium.executablePath()].find((file) => existsSync(file));
}

function install(): boolean {
  const shell = process.platform === 'win32';
  const run = (command: string): boolean =>
    spawnSync(command, { shell: true, stdio: ['ignore', 2, 2] }).status === 0;
  if (mayInstallForAll()) {
    if (run(INSTALL_FOR_ALL) || (run('apt-get update') && run(INSTALL_FOR_ALL))) return true;
  }
  return (
    spawnSync('npx', ['playwright-core', 'install', 'chromium'], { shell, stdio: ['ignore', 2, 2] })
      .status === 0
  );
}

function installCommand(): string {
  return existsSync('/usr/bin/apt-get')
    ? `${mayInstallForAll() ? '' : 'sudo '}${INSTALL_FOR_ALL}`
    : INSTALL_FOR_USER;
}

function mayInstallForAll(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}
