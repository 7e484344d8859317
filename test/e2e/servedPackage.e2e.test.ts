import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { officeJsAddress } from '../../scripts/buildSettings.js';
import { nginxConfiguration } from '../../scripts/package/nginxConfiguration';
import { packageFiles } from '../../scripts/package/packageFiles';
import { contentSecurityPolicy } from '../../scripts/package/serving';
import { zippedPackage } from '../../scripts/package/zippedPackage';
import { buildWorkbench } from '../../scripts/workbenchBuild';
import { launchBrowser, LONGEST_WAIT } from '../browser/launchBrowser';
import { findNginx, freePort, type NginxServer, startNginx } from '../package/nginxServer';
import { WorkbenchPage } from './workbenchPage';
import { workbenchAddress } from './workbenchServer';

/* The zip that an administrator gets, served by nginx as its server/nginx.conf says, with the workbench for Excel. */

const OFFICE_JS = officeJsAddress();
const nginx = findNginx();
const served = nginx === undefined ? it.skip : it;
const unless = nginx === undefined ? ' (skipped: nginx is not installed)' : '';

let folder = '';
let browser: Browser | undefined;
let server: NginxServer | undefined;
let address = '';
let officeJs = '';

beforeAll(async () => {
  if (nginx === undefined) return;
  folder = mkdtempSync(path.join(os.tmpdir(), 'served-'));
  const port = await freePort();
  address = `https://localhost:${port}/pane/`;
  const { pane, page } = await buildWorkbench(() => undefined);
  const files = packageFiles({ root: process.cwd(), pane, address, officeJs: OFFICE_JS });
  for (const [name, bytes] of Object.entries(unzipSync(zippedPackage('package', files)))) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  const site = nginxConfiguration(address, OFFICE_JS, path.join(folder, 'package', 'site/'));
  const excel = `location / { proxy_pass ${workbenchAddress()}; }`;
  server = await startNginx(nginx, path.join(folder, 'nginx'), port, `${site}\n${excel}`);
  const library = path.dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json'));
  officeJs = [path.join(library, 'dist', 'excel-web-16.00.js'), path.join(page, 'paneOffice.js')]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  if (folder !== '') rmSync(folder, { recursive: true });
});

async function openWorkbench(): Promise<WorkbenchPage> {
  if (browser === undefined) throw new Error('The browser is not there.');
  const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1400, height: 850 } });
  page.setDefaultTimeout(LONGEST_WAIT);
  await page.route(OFFICE_JS, (route) => route.fulfill({ contentType: 'text/javascript', body: officeJs }));
  return new WorkbenchPage(page, new URL('/', address).href);
}

function writtenScriptRuns(workbench: WorkbenchPage): Promise<boolean> {
  return workbench.paneFrame().evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    document.body.append(script);
    return document.title === 'ran';
  });
}

served(
  `the pane computes, writes and shares under the policy of the package, breaks it nowhere and asks for nothing elsewhere${unless}`,
  async () => {
    const workbench = await openWorkbench();
    const answer = workbench.page.waitForResponse(`${address}taskpane.html`);
    await workbench.load();
    expect((await answer).headers()['content-security-policy']).toBe(contentSecurityPolicy(OFFICE_JS));
    await workbench.compute();
    expect(await workbench.sheetNames()).toContain('Data quality');
    await workbench.pane.getByRole('button', { name: 'Create a copy to share' }).click();
    const [copy] = await Promise.all([
      workbench.page.waitForEvent('download'),
      workbench.pane.getByRole('button', { name: 'Save the copy' }).click(),
    ]);
    expect(copy.suggestedFilename()).toBe('cooperation-report-2022-2023-en.xlsx');
    expect(workbench.complaints).toEqual([]);
    expect(workbench.foreignRequests).toEqual([OFFICE_JS]);
    // A script that somebody gets into the page is one that the policy stops.
    expect(await writtenScriptRuns(workbench)).toBe(false);
    expect(workbench.complaints.join()).toContain('Content Security Policy');
    await workbench.page.close();
  },
);

served(`files come compressed, and are kept as long as they are good${unless}`, async () => {
  if (browser === undefined) throw new Error('The browser is not there.');
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const headersOf = async (name: string): Promise<Readonly<Record<string, string>>> =>
    (await context.request.get(`${address}${name}`)).headers();
  const page = await headersOf('taskpane.html');
  expect(page).toMatchObject({ 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' });
  const html = await (await context.request.get(`${address}taskpane.html`)).text();
  const script = /assets\/taskpane\.[^"'> ]*\.js/.exec(html)?.[0] ?? '';
  expect(await headersOf(script)).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'gzip',
    'x-content-type-options': 'nosniff',
  });
  expect(await headersOf('icons/icon-32.png')).toMatchObject({ 'cache-control': 'public, max-age=86400' });
  expect((await headersOf('nothing.html'))['content-security-policy']).toBe(contentSecurityPolicy(OFFICE_JS));
  await context.close();
});
