import { copyFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.dirname(import.meta.dirname);

/** What the command line is made of: the bundle is made anew when one of these changes, and may take no other source. */
export const COMMAND_SOURCES = [
  ...[
    'accessibility',
    'cli',
    'ground',
    'layout',
    'locales',
    'log',
    'plan',
    'published',
    'report',
    'share',
    'solver',
    'sql',
    'statistics',
    'verify',
    'wording',
    'xlsx',
  ].map((room) => `src/${room}`),
  ...['scripts/commandBundle.js', 'scripts/compiledProgram.js', 'package-lock.json'],
];

/** What writes workbooks is a WebAssembly module that reads this file, which it looks for beside itself. */
const WRITER_FILE = 'node_modules/wasm-xlsxwriter/nodejs/wasm_xlsxwriter_bg.wasm';

/**
 * Bundles the command line for Node into a folder, as `report.cjs`, and the program of its threads. The command is one
 * file of CommonJS, as its compiled code can be kept; its parts are run when they are needed. What solves linear
 * programs and DuckDB stay in node_modules, where they read their own files, and are loaded where they are asked for.
 */
export async function bundleCommand(folder) {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { report: 'src/cli/main.ts', inflatingThread: 'src/cli/inflatingThread.ts' },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['highs', '@duckdb/node-api'],
    // All that is loaded later comes by `require`, which the program is given where it is started.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'bundleAddress' },
    banner: { js: "const bundleAddress = require('node:url').pathToFileURL(__filename).href;" },
    sourcemap: true,
    logLevel: 'warning',
    metafile: true,
  });
  const unnamed = Object.keys(metafile.inputs).find((file) => !isNamed(file));
  copyFileSync(path.join(ROOT, WRITER_FILE), path.join(folder, path.basename(WRITER_FILE)));
  if (unnamed !== undefined) throw new Error(`COMMAND_SOURCES does not name ${unnamed}`);
}

function isNamed(file) {
  return file.startsWith('node_modules/') || COMMAND_SOURCES.some((source) => file.startsWith(`${source}/`));
}
