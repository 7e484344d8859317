import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

/* Takes the pictures of docs/guide anew, by the tests that walk through the guide's steps in a browser. */

const jest = path.join(
  path.dirname(createRequire(import.meta.url).resolve('jest/package.json')),
  'bin',
  'jest.js',
);
const { status } = spawnSync(process.execPath, [jest, '-c', 'jest.browser.config.mjs', 'test/e2e/guide'], {
  stdio: 'inherit',
  env: { ...process.env, GUIDE_PICTURES: path.join('docs', 'guide') },
});
process.exitCode = status ?? 1;
