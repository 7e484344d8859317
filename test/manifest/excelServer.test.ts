import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answerFrom } from '../../scripts/excelServer';

let place: string;
let server: Server;

beforeAll(async () => {
  place = mkdtempSync(path.join(tmpdir(), 'pane-'));
  mkdirSync(path.join(place, 'dist', 'assets'), { recursive: true });
  writeFileSync(path.join(place, 'dist', 'taskpane.html'), '<p>pane</p>');
  writeFileSync(path.join(place, 'dist', 'assets', 'icon.png'), 'icon');
  writeFileSync(path.join(place, 'secret.html'), 'secret');
  server = createServer(answerFrom(path.join(place, 'dist')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(place, { recursive: true });
});

/** Asks for a path exactly as it is written, which `fetch` would tidy up first. */
function ask(pathAsWritten: string): Promise<{
  status: number | undefined;
  type: string | undefined;
  keeping: string | undefined;
  text: string;
}> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: pathAsWritten }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => {
        const { 'content-type': type, 'cache-control': keeping } = response.headers;
        resolve({ status: response.statusCode, type, keeping, text });
      });
    })
      .on('error', reject)
      .end();
  });
}

test('serves a file of the pane, whatever Office adds to its address', async () => {
  expect(await ask('/taskpane.html?_host_Info=Excel$Win32$16.01$en-US')).toEqual({
    status: 200,
    type: 'text/html; charset=utf-8',
    keeping: 'no-store',
    text: '<p>pane</p>',
  });
});

test('lets icons be kept, because Office shows no others', async () => {
  expect(await ask('/assets/icon.png')).toMatchObject({ type: 'image/png', keeping: 'max-age=600' });
});

test.each([
  '/',
  '/assets',
  '/none.js',
  '/../secret.html',
  '/assets/../../secret.html',
  '/%2e%2e/secret.html',
  '//',
])('has no file at %s', async (address) => {
  expect((await ask(address)).status).toBe(404);
});
