import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser that the pane is tested in: the one that CHROMIUM names, or the one of the system. */
export function launchBrowser(): Promise<Browser> {
  const found = [process.env['CHROMIUM'], '/usr/bin/chromium'].find(
    (file) => file !== undefined && file !== '' && existsSync(file),
  );
  if (found === undefined) {
    throw new Error('No Chromium found: install it (apt-get install -y chromium) or name it in CHROMIUM.');
  }
  return chromium.launch({ executablePath: found, args: ARGUMENTS });
}
