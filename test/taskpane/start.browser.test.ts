import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, LONGEST_WAIT } from '../browser/launchBrowser';

/* The pane's own page and entry, where office.js does not come or comes outside Excel. */

const PANE = 'https://pane.test';
const OFFICE_JS = 'https://office.test/office.js';
const INSIDE =
  "window.Office = { HostType: { Excel: 'Excel' }, context: { displayLanguage: 'fr-FR' }, onReady: async () => ({ host: 'Excel' }) };";
const OUTSIDE = "window.Office = { HostType: { Excel: 'Excel' }, onReady: async () => ({ host: null }) };";
const sources = path.join(__dirname, '..', '..', 'src', 'taskpane');

let browser: Browser;
let script: string;

/** Leaves the texts of the pane's languages out of its script, as its build does; nobody serves them here. */
const textsApart: Plugin = {
  name: 'texts apart',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^\.\/(?:en|fr)$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: `${PANE}/texts.js`, external: true } : undefined,
    );
  },
};

beforeAll(async () => {
  const [bundle, started] = await Promise.all([
    build({
      entryPoints: [path.join(sources, 'index.tsx')],
      bundle: true,
      write: false,
      format: 'esm',
      jsx: 'automatic',
      target: 'es2022',
      // Asked for where there is no browser only.
      external: ['node:module'],
      plugins: [textsApart],
    }),
    launchBrowser(),
  ]);
  script = bundle.outputFiles[0]?.text ?? '';
  browser = started;
});

afterAll(() => browser.close());

/** The pane's page in a browser of a language, with an office.js of its own; `undefined` blocks it. */
async function open(locale: string, officeJs: string | undefined): Promise<Page> {
  const page = await browser.newPage({ locale, viewport: { width: 270, height: 500 } });
  page.setDefaultTimeout(LONGEST_WAIT);
  const html = readFileSync(path.join(sources, 'taskpane.html'), 'utf8')
    .replace(/<%=.*?%>/, OFFICE_JS)
    .replace('</head>', '<script type="module" src="/pane.js"></script></head>');
  const csp = `default-src 'none'; script-src 'self' https://office.test`;
  await page.route(`${PANE}/taskpane.html`, (route) =>
    route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': csp }, body: html }),
  );
  await page.route(`${PANE}/pane.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  await page.route(`${PANE}/texts.js`, (route) => route.abort());
  await page.route(OFFICE_JS, (route) =>
    officeJs === undefined
      ? route.abort()
      : route.fulfill({ contentType: 'text/javascript', body: officeJs }),
  );
  await page.goto(`${PANE}/taskpane.html`);
  return page;
}

test('says what is missing, in the browser’s language, where office.js does not come', async () => {
  const page = await open('fr-FR', undefined);
  const notice = page.getByRole('alert');
  expect(await notice.getByRole('heading').innerText()).toBe('Le volet ne peut pas démarrer');
  expect(await notice.innerText()).toContain('n’a pas pu être chargée');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(270);
  await page.close();
});

test('tries again at a click', async () => {
  const page = await open('en-GB', undefined);
  const asked = page.waitForRequest(OFFICE_JS);
  await page.getByRole('button', { name: 'Try again' }).click();
  await asked;
  expect(await page.getByRole('alert').innerText()).toContain('could not be loaded');
  await page.close();
});

test('says where it belongs where the page is open outside Excel', async () => {
  const page = await open('en-GB', OUTSIDE);
  expect(await page.getByRole('alert').innerText()).toContain('Open a workbook in Excel');
  await page.close();
});

test('makes visible what nobody sees or what turns texts round, whenever it comes and wherever it stands', async () => {
  const page = await open('en-GB', OUTSIDE);
  await page.getByRole('alert').waitFor();
  const shown = await page.evaluate(async () => {
    const paragraph = document.createElement('p');
    paragraph.innerHTML = '<b title="t\u200be">log \u202excod.exe</b>';
    document.body.append(paragraph);
    const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
    await settled();
    const added = paragraph.innerHTML;
    const text = paragraph.querySelector('b')?.firstChild;
    if (!(text instanceof Text)) throw new Error('The text has gone.');
    text.data = 'line\none\ttwo \u0007\u009b';
    await settled();
    return [added, text.data];
  });
  expect(shown).toEqual([
    '<b title="t⟨U+200B⟩e">log ⟨U+202E⟩xcod.exe</b>',
    'line\none\ttwo ⟨U+0007⟩⟨U+009B⟩',
  ]);
  await page.close();
});

test('says what is missing, in Excel’s language, where the texts of the pane do not come', async () => {
  const page = await open('en-GB', INSIDE);
  const notice = page.getByRole('alert');
  expect(await notice.innerText()).toContain('Une partie du complément n’a pas pu être chargée.');
  await page.close();
});
