import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './findChromium';

/** Milliseconds after which a test gives up waiting for the browser, which on a busy machine takes its time. */
export const LONGEST_WAIT = 600_000;

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Making code quick takes the browser longer than a short test runs: it halves what such tests ask of the processor. */
const WITHOUT_OPTIMISATION = '--js-flags=--no-turbofan';

/**
 * The browser that pages are tested in, without a window.
 *
 * @param isLongRun whether the page computes so long that quick code pays
 */
export function launchBrowser({ isLongRun = false } = {}): Promise<Browser> {
  const args = isLongRun ? ARGUMENTS : [...ARGUMENTS, WITHOUT_OPTIMISATION];
  return chromium.launch({ executablePath: findChromium(), args, timeout: LONGEST_WAIT });
}
