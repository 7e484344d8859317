import { findChromium } from './findChromium';

// Before everything else of `npm test`: nobody should learn after minutes that there is no browser.
try {
  findChromium();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
