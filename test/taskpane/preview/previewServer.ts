import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { build } from 'esbuild';

const FOLDER = path.join(process.cwd(), 'test', 'taskpane', 'preview');
const NONCE = 'preview';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="style-nonce" content="${NONCE}" />
    <link rel="icon" href="data:," />
    <title>Preview</title>
  </head>
  <body>
    <div id="pane"></div>
    <script src="/preview.js"></script>
  </body>
</html>`;

/** As strict as a Court's server may be: no inline script, and style elements by nonce only. */
const POLICY = `default-src 'none'; script-src 'self'; style-src 'nonce-${NONCE}'; font-src 'self'; img-src data:`;

export interface PreviewServer {
  /** address of the page; its query chooses the scenario, the theme and the language */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Bundles the preview page and serves it on a free port of this machine. */
export async function startPreviewServer(): Promise<PreviewServer> {
  const bundle = await build({
    entryPoints: [path.join(FOLDER, 'preview.tsx')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const script = bundle.outputFiles[0]?.text ?? '';
  const server = createServer((request, response) => {
    const isScript = request.url === '/preview.js';
    response.setHeader(
      'content-type',
      isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
    );
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('cache-control', isScript ? 'max-age=3600' : 'no-store');
    response.end(isScript ? script : PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${portOf(server)}/`, close: () => closeServer(server) };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
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
