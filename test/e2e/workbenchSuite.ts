import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser, LONGEST_WAIT } from '../browser/launchBrowser';
import { WorkbenchPage, type WorkbenchOptions } from './workbenchPage';

/**
 * Gives the tests of a suite workbenches, one at a time. Whatever a test does, nothing on the page may fail and nothing
 * may ask for anything outside of the workbench.
 *
 * @param look of the browser's window, where it is to be another than usual
 */
export function workbenchSuite(
  look: Pick<BrowserContextOptions, 'viewport' | 'deviceScaleFactor'> = {},
): (options?: WorkbenchOptions) => Promise<WorkbenchPage> {
  let browser: Browser | undefined;
  // One page, which every test loads anew: the workbench keeps nothing in it, and what is compiled stays so.
  let workbench: WorkbenchPage | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
    const page = await browser.newPage({
      viewport: { width: 1400, height: 850 },
      reducedMotion: 'reduce',
      acceptDownloads: true,
      ...look,
    });
    page.setDefaultTimeout(LONGEST_WAIT);
    // Somebody who has seen the tour.
    await page.addInitScript(() => {
      localStorage.setItem('cooperation-report.tour', 'seen');
    });
    workbench = new WorkbenchPage(page);
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(() => {
    expect(workbench?.complaints).toEqual([]);
    expect(workbench?.foreignRequests).toEqual([]);
  });
  return async (options) => {
    if (workbench === undefined) throw new Error('The browser is not there yet.');
    await workbench.load(options);
    return workbench;
  };
}
