// Installs what package-lock.json names when node_modules is missing or older than the lock file.
// Plain Node without packages: it runs before there are any.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const stampFile = path.join(root, 'node_modules', '.cooperation-report-lock');
const lock = createHash('sha256')
  .update(readFileSync(path.join(root, 'package-lock.json')))
  .digest('hex');
const installed = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';

const SECONDS_BETWEEN_SIGNS = 10;

/** Runs npm and says every few seconds that it is still at work; gives the code that it ends with. */
function install() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const child = spawn(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    // What npm prints must not mix with what the command itself prints on standard output.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  let seconds = 0;
  const signs = setInterval(() => {
    seconds += SECONDS_BETWEEN_SIGNS;
    process.stderr.write(`… still installing after ${seconds} s\n`);
  }, SECONDS_BETWEEN_SIGNS * 1000);
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  }).finally(() => clearInterval(signs));
}

if (installed !== lock) {
  process.stderr.write(
    'Installing the packages that package-lock.json names. That may take a minute or two.\n',
  );
  const code = await install();
  if (code !== 0) {
    process.stderr.write('The packages could not be installed: npm ci failed (see above).\n');
    process.exit(code);
  }
  writeFileSync(stampFile, lock);
}
