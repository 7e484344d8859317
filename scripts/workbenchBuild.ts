import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

const ROOT = path.dirname(import.meta.dirname);
const STAMPS = path.join(ROOT, '.cache', 'workbench');

/** Where the workbench's page is bundled to. */
export const PAGE_FOLDER = path.join(STAMPS, 'page');
/** Where the pane is built to, apart from `dist`, which other commands build anew while the workbench is up. */
export const PANE_FOLDER = path.join(STAMPS, 'pane');

/** What a bundle is made of: when none of it changed, the bundle is still good. */
const PAGE_SOURCES = ['src', 'host', 'scripts/workbenchBuild.ts', 'package-lock.json'];
const PANE_SOURCES = [
  ...['src', 'webpack.config.js', 'manifest.xml', 'scripts/buildSettings.js', 'scripts/addinFilesPlugin.js'],
  ...['assets/icons', 'package-lock.json'],
];

/** Builds what of the workbench is missing or older than its sources. */
export async function buildWorkbench(say: (text: string) => void): Promise<void> {
  const [page, pane] = [digest(PAGE_SOURCES), digest(PANE_SOURCES)];
  const pageIsGood = isStamped('page', page) && existsSync(path.join(PAGE_FOLDER, 'index.js'));
  const paneIsGood = isStamped('pane', pane) && existsSync(path.join(PANE_FOLDER, 'taskpane.html'));
  if (!paneIsGood) {
    say('Building the pane …');
    buildPane();
    stamp('pane', pane);
  }
  if (!pageIsGood) {
    say('Building the workbench …');
    await buildPage();
    stamp('page', page);
  }
}

/** The pane exactly as it is shipped: by the add-in's own build. */
function buildPane(): void {
  const packageFile = createRequire(import.meta.url).resolve('webpack-cli/package.json');
  const webpack = path.join(path.dirname(packageFile), 'bin', 'cli.js');
  const options = ['--config-name', 'pane', '--mode', 'production', '--output-path', PANE_FOLDER];
  execFileSync(process.execPath, [webpack, ...options, '--output-clean'], {
    cwd: ROOT,
    // What webpack prints goes to standard error, where it is not mistaken for what the command itself says.
    stdio: ['ignore', 'ignore', 2],
  });
}

async function buildPage(): Promise<void> {
  rmSync(PAGE_FOLDER, { recursive: true, force: true });
  mkdirSync(PAGE_FOLDER, { recursive: true });
  const common = {
    bundle: true,
    minify: true,
    target: 'es2022',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    absWorkingDir: ROOT,
    outdir: PAGE_FOLDER,
  } as const;
  await build({
    ...common,
    entryPoints: ['src/workbench/index.tsx', 'src/workbench/index.css'],
    format: 'esm',
    // Univer's hyphenation of forty languages is half of it, and is fetched where it is needed, which is never.
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    jsx: 'automatic',
    legalComments: 'none',
  });
  await build({ ...common, entryPoints: ['src/workbench/pane/paneOffice.ts'], format: 'iife' });
  copyFileSync(path.join(ROOT, 'src', 'workbench', 'index.html'), path.join(PAGE_FOLDER, 'index.html'));
  const writer = createRequire(import.meta.url).resolve('wasm-xlsxwriter/web');
  copyFileSync(
    path.join(path.dirname(writer), 'wasm_xlsxwriter_bg.wasm'),
    path.join(PAGE_FOLDER, 'wasm_xlsxwriter_bg.wasm'),
  );
}

function isStamped(name: string, value: string): boolean {
  const file = path.join(STAMPS, `${name}.stamp`);
  return existsSync(file) && readFileSync(file, 'utf8') === value;
}

function stamp(name: string, value: string): void {
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(path.join(STAMPS, `${name}.stamp`), value);
}

function digest(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesOf(path.join(ROOT, source))) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesOf(place: string): string[] {
  if (!existsSync(place)) return [];
  const entries = readdirSyncOrFile(place);
  if (entries === undefined) return [place];
  return entries.flatMap((entry) => filesOf(path.join(place, entry)));
}

function readdirSyncOrFile(place: string): string[] | undefined {
  try {
    return readdirSync(place).sort();
  } catch {
    return undefined;
  }
}
