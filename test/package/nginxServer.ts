import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import path from 'node:path';

const FOUND_AT = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx', 'nginx'];

/** The nginx of this system; `undefined` where there is none. */
export function findNginx(): string | undefined {
  return FOUND_AT.find((file) => {
    try {
      execFileSync(file, ['-v'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

export interface NginxServer {
  readonly close: () => Promise<void>;
}

/**
 * Starts nginx over https, with a certificate of its own, until it is closed.
 *
 * @param folder where it may write
 * @param locations the text within its `server { … }`
 */
export async function startNginx(
  nginx: string,
  folder: string,
  port: number,
  locations: string,
): Promise<NginxServer> {
  mkdirSync(folder, { recursive: true });
  const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', 'key.pem', '-out', 'certificate.pem'];
  execFileSync('openssl', ['req', '-x509', ...key, '-days', '2', '-subj', '/CN=localhost'], {
    cwd: folder,
    stdio: 'ignore',
  });
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, port, locations));
  const server = spawn(nginx, ['-p', folder, '-e', path.join(folder, 'error.log'), '-c', file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => {
      resolve();
    });
  });
  await Promise.race([answers(port), ended]);
  if (server.exitCode !== null) throw new Error('nginx ended before it answered.');
  return {
    close: async () => {
      server.kill('SIGQUIT');
      await ended;
    },
  };
}

function configuration(folder: string, port: number, locations: string): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${folder}/${name};`,
  );
  return [
    'daemon off;',
    'worker_processes 1;',
    // The files lie in a folder that only this user may read.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `pid ${folder}/nginx.pid;`,
    'events {}',
    'http {',
    '  access_log off;',
    '  include /etc/nginx/mime.types;',
    ...places,
    '  server {',
    `    listen 127.0.0.1:${port} ssl;`,
    `    ssl_certificate ${folder}/certificate.pem;`,
    `    ssl_certificate_key ${folder}/key.pem;`,
    locations,
    '  }',
    '}',
  ].join('\n');
}

/** Waits until something answers at the port. */
async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const isThere = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => {
        resolve(false);
      });
    });
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx did not answer within 30 seconds.');
}

/** A port that nothing listens at. */
export async function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('There is no port.'));
        else resolve(address.port);
      });
    });
  });
}
