import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server, type ServerOptions } from 'node:https';
import { staticFile } from './staticFile';

/** Answers requests with the files of a folder, for development: the browser keeps nothing but pictures. */
export function answerFrom(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  return ({ url = '/' }, response) => {
    const found = staticFile(folder, url.replace(/[?#].*$/, '').replace(/^\/+/, ''));
    if (found === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.');
      return;
    }
    // Office shows no icon that it may not keep.
    const keeping = found.type === 'image/png' ? 'max-age=600' : 'no-store';
    response.writeHead(200, { 'content-type': found.type, 'cache-control': keeping }).end(found.body);
  };
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
