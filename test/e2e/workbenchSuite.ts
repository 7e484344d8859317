import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from '../browser/launchBrowser';
import { WorkbenchPage, type WorkbenchOptions } from './workbenchPage';

/** In milliseconds; a busy machine takes its time. */
const LONGEST_WAIT = 60_000;

/**
 * Gives the tests of a suite workbenches to open. Whatever a test does, nothing on the page may fail and nothing may
 * ask for anything outside of the workbench.
 */
export function workbenchSuite(): (options?: WorkbenchOptions) => Promise<WorkbenchPage> {
  let browser: Browser | undefined;
  // One for the suite: its pages share what is fetched and compiled, and the workbench keeps nothing in it.
  let context: BrowserContext | undefined;
  let opened: WorkbenchPage[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
    context = await browser.newContext({
      viewport: { width: 1400, height: 850 },
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    context.setDefaultTimeout(LONGEST_WAIT);
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    const workbenches = opened;
    opened = [];
    await Promise.all(workbenches.map((workbench) => workbench.close()));
    expect(workbenches.flatMap(({ complaints }) => complaints)).toEqual([]);
    expect(workbenches.flatMap(({ foreignRequests }) => foreignRequests)).toEqual([]);
  });
  return async (options) => {
    if (context === undefined) throw new Error('The browser is not there yet.');
    const workbench = await WorkbenchPage.open(context, options);
    opened.push(workbench);
    return workbench;
  };
}
