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
  ...['scripts/commandBundle.js', 'package-lock.json'],
];

/**
 * Bundles the command line for Node into a folder, as `report.mjs`, the program of its threads, and the parts that it loads when they are needed.
 * What writes workbooks and what solves linear programs stay in node_modules: they are WebAssembly modules that read
 * their own files. So does DuckDB, which is loaded only where it is asked for.
 */
export async function bundleCommand(folder) {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { report: 'src/cli/main.ts', inflatingThread: 'src/cli/inflatingThread.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['highs', 'wasm-xlsxwriter', '@duckdb/node-api'],
    // A library that comes as CommonJS asks for Node's modules by this name.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    sourcemap: true,
    logLevel: 'warning',
    metafile: true,
  });
  const unnamed = Object.keys(metafile.inputs).find((file) => !isNamed(file));
  if (unnamed !== undefined) throw new Error(`COMMAND_SOURCES does not name ${unnamed}`);
}

function isNamed(file) {
  return file.startsWith('node_modules/') || COMMAND_SOURCES.some((source) => file.startsWith(`${source}/`));
}
