import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server, type ServerOptions } from 'node:https';
import path from 'node:path';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Answers requests with the files of a folder, for development: the browser keeps nothing but pictures. */
export function answerFrom(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  return ({ url = '/' }, response) => {
    const file = fileAt(folder, url);
    if (file === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.');
      return;
    }
    const type = MEDIA_TYPES[path.extname(file)] ?? 'application/octet-stream';
    // Office shows no icon that it may not keep.
    const keeping = type === 'image/png' ? 'max-age=600' : 'no-store';
    response.writeHead(200, { 'content-type': type, 'cache-control': keeping }).end(readFileSync(file));
  };
}

/** The file that an address names; `undefined` where there is none, or where it lies outside the folder. */
function fileAt(folder: string, address: string): string | undefined {
  const file = path.join(folder, address.replace(/[?#].*$/, ''));
  const inside = file.startsWith(path.resolve(folder) + path.sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Serves a folder at https://localhost with a certificate of it. Rejects where the port is taken. */
export async function serveFolder(folder: string, port: number, certificate: ServerOptions): Promise<Server> {
  const server = createServer(certificate, answerFrom(folder));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return server;
}
