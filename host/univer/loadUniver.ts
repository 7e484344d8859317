import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import type { SpreadsheetEngine } from './engine';

type Headless = (sheetName: string) => SpreadsheetEngine;

const BUNDLE = z.object({
  createHeadlessUniver: z.custom<Headless>((value) => typeof value === 'function'),
});

const ROOT = process.cwd();
const ENTRY = path.join(ROOT, 'host', 'univer', 'headlessUniver.ts');

/** In Jest every look at a global is slow; Univer looks at these for every cell. */
const GLOBALS = ['Array', 'Boolean', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Set', 'String'];

/**
 * Univer waits until nobody has typed for a tenth of a second before it calculates, which each request with a formula
 * would wait for. Nobody types here: what waits so long at the most is done as soon as what runs has ended.
 */
const NO_PAUSES = `const setTimeout = (act, pause = 0, ...values) =>
  globalThis.setTimeout(act, pause <= 100 ? 0 : pause, ...values);`;

/**
 * Makes a headless Univer from one bundled file, which is built at the first use: Jest cannot load the modules of
 * Univer's dependencies, and hundreds of small files would make every suite wait.
 */
export function createUniver(sheetName: string): SpreadsheetEngine {
  return univer.createHeadlessUniver(sheetName);
}

/** Below node_modules, so that Jest takes it as it is. */
function bundledFile(): string {
  const versions = [
    ENTRY,
    path.join(ROOT, 'host', 'univer', 'refusedCommands.ts'),
    path.join(ROOT, 'host', 'univer', 'loadUniver.ts'),
    path.join(ROOT, 'package-lock.json'),
  ].map((file) => readFileSync(file));
  const hash = versions.reduce((sum, bytes) => sum.update(bytes), createHash('sha256')).digest('hex');
  const folder = path.join(ROOT, 'node_modules', '.cache', 'headless-univer');
  const file = path.join(folder, `${hash.slice(0, 16)}.cjs`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    // Several suites may build it at the same time: each in a file of its own, put in place in one step.
    const draft = `${file}.${process.pid}`;
    const options = {
      entryPoints: [ENTRY],
      outfile: draft,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'error',
      banner: { js: `const { ${GLOBALS.join(', ')} } = globalThis;\n${NO_PAUSES}` },
    };
    // In a process of its own: what Jest puts in the place of the globals does not suit esbuild.
    const program = "require('esbuild').buildSync(JSON.parse(process.argv[1]))";
    execFileSync(process.execPath, ['-e', program, JSON.stringify(options)], { cwd: ROOT });
    renameSync(draft, file);
  }
  return file;
}

// At the import, so that it counts for no test's time limit.
const univer = BUNDLE.parse(createRequire(path.join(ROOT, 'package.json'))(bundledFile()));
