import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { officeJsAddress } from './buildSettings.js';
import { mediaTypeOf, type StaticFile, staticFile } from './staticFile';
import type { BuiltWorkbench } from './workbenchBuild';

const ROOT = path.dirname(import.meta.dirname);
const SAMPLES = path.join(ROOT, 'assets', 'samples');
const OFFICE_JS = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** Nothing may be fetched from elsewhere. Univer and Fluent make style elements; the writer of workbooks is WebAssembly. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
].join('; ');

export interface WorkbenchServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the workbench on this machine only: its page, the pane as it was built, and office.js as it is on npm.
 *
 * @param port 0 takes a free one
 */
export async function startWorkbenchServer(built: BuiltWorkbench, port: number): Promise<WorkbenchServer> {
  const server = createServer((request, response) => {
    const found = answer(built, new URL(request.url ?? '/', 'http://localhost').pathname);
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cache-control', 'no-cache');
    if (found === undefined) {
      response.statusCode = 404;
      response.end();
      return;
    }
    // Asked every time and sent only where it changed, so that browsers keep what they compiled.
    const tag = `"${createHash('sha256').update(found.body).digest('base64url')}"`;
    response.setHeader('etag', tag);
    response.setHeader('content-type', found.type);
    if (request.headers['if-none-match'] === tag) {
      response.statusCode = 304;
      response.end();
      return;
    }
    response.end(found.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { address: `http://localhost:${portOf(server)}/`, close: () => closeServer(server) };
}

function answer(built: BuiltWorkbench, pathname: string): StaticFile | undefined {
  if (pathname === '/') return staticFile(built.page, 'index.html');
  if (pathname === '/samples.json') return { type: mediaTypeOf('samples.json'), body: sampleList() };
  const [, folder = '', ...rest] = pathname.split('/').map(decodeURIComponent);
  const name = rest.join('/');
  switch (folder) {
    case 'page':
      return staticFile(built.page, name);
    case 'samples':
      return staticFile(SAMPLES, name);
    case 'office-js':
      return staticFile(OFFICE_JS, name);
    case 'pane':
      return name === 'taskpane.html' ? panePage(built) : staticFile(built.pane, name);
    default:
      return undefined;
  }
}

/** The pane's page as it was built, but for where it finds office.js, which here has the workbench for Excel. */
function panePage(built: BuiltWorkbench): StaticFile {
  const page = readFileSync(path.join(built.pane, 'taskpane.html'), 'utf8');
  const address = officeJsAddress();
  const script = [`<script src=${address}></script>`, `<script src="${address}"></script>`].find((text) =>
    page.includes(text),
  );
  if (script === undefined) throw new Error('The pane’s page does not load office.js where it is expected.');
  const scripts = ['/office-js/excel-web-16.00.js', '/page/paneOffice.js'];
  const ours = scripts.map((src) => `<script src="${src}"></script>`).join('');
  return { type: mediaTypeOf('taskpane.html'), body: page.replace(script, ours) };
}

function sampleList(): string {
  return JSON.stringify(readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')));
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
