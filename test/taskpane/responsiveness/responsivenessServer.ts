import { createServer } from 'node:http';
import path from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { launchBrowser, LONGEST_WAIT } from '../../browser/launchBrowser';
import { longestTask, TRACE_CATEGORIES } from './longestTask';
import type { MeasuredRun, RunAsked } from './responsivenessPage';

const FOLDER = path.join(process.cwd(), 'test', 'taskpane', 'responsiveness');

const SCRIPTS: Readonly<Record<string, string>> = {
  '/page.js': path.join(FOLDER, 'responsivenessPage.ts'),
  '/excel.js': path.join(FOLDER, 'excelStandIn.ts'),
  '/computation.js': path.join(process.cwd(), 'src', 'taskpane', 'computation', 'computationWorker.ts'),
};

const PAGE = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><link rel="icon" href="data:," /><title>Responsiveness</title></head>
  <body><script src="/page.js"></script></body>
</html>`;

/** As strict as a Court's server may be: scripts and workers from the server itself only. */
const POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'; img-src data:";

export interface MeasuredPage {
  readonly run: (asked: RunAsked) => Promise<MeasuredRun>;
  /** the same, and the longest task of the page's own thread, see {@link longestTask} */
  readonly runTraced: (asked: RunAsked) => Promise<MeasuredRun & { readonly longestTask: number }>;
}

/** Opens the page in a browser, with the real computation in its worker, and lets `body` have runs measured in it. */
export async function withMeasuredPage(body: (page: MeasuredPage) => Promise<void>): Promise<void> {
  const scripts = await bundledScripts();
  const server = createServer(({ url = '' }, response) => {
    const script = scripts.get(url);
    const type = script === undefined ? 'text/html' : 'text/javascript';
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.setHeader('content-security-policy', POLICY);
    response.end(script ?? PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launchBrowser({ isLongRun: true });
  try {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    const page = await browser.newPage();
    page.setDefaultTimeout(LONGEST_WAIT);
    await page.goto(`http://127.0.0.1:${address.port}/`);
    await body({
      run: (asked) => runIn(page, asked),
      runTraced: async (asked) => {
        await browser.startTracing(page, { categories: TRACE_CATEGORIES });
        const measured = await runIn(page, asked);
        return { ...measured, longestTask: longestTask(await browser.stopTracing()) };
      },
    });
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function bundledScripts(): Promise<ReadonlyMap<string, string>> {
  const scripts = Object.entries(SCRIPTS).map(async ([url, entry]) => {
    const bundle = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      // Nothing is shared here.
      external: ['highs', 'wasm-xlsxwriter', 'wasm-xlsxwriter/web'],
      target: 'es2022',
      logLevel: 'error',
    });
    return [url, bundle.outputFiles[0]?.text ?? ''] as const;
  });
  return new Map(await Promise.all(scripts));
}

async function runIn(page: Page, asked: RunAsked): Promise<MeasuredRun> {
  const measured = await page.evaluate((given) => window.run?.(given), asked);
  if (measured === undefined) throw new Error('The page did not load.');
  return measured;
}
