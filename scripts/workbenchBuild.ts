import { copyFileSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { buildPane } from './paneBuild';
import { buildStamped, stampedFolder } from './stampedFolder.js';

const ROOT = path.dirname(import.meta.dirname);

/** What a bundle is made of: when none of it changed, the bundle is still good. */
const PAGE_SOURCES = ['src', 'host', 'scripts/workbenchBuild.ts', 'package-lock.json'];
const PANE_SOURCES = [
  ...['src', 'webpack.config.js', 'manifest.xml', 'scripts/buildSettings.js', 'scripts/addinFilesPlugin.js'],
  ...['assets/icons', 'package-lock.json'],
];

/** Where the workbench is built. */
export interface BuiltWorkbench {
  /** the folder of its page */
  readonly page: string;
  /** the folder of the pane, apart from `dist`, which other commands build anew while the workbench is up */
  readonly pane: string;
}

/** Builds what of the workbench is missing or older than its sources, the page and the pane side by side. */
export async function buildWorkbench(say: (text: string) => void): Promise<BuiltWorkbench> {
  const [page, pane] = [stampedFolder('page', PAGE_SOURCES), stampedFolder('pane', PANE_SOURCES)];
  if (!page.isBuilt || !pane.isBuilt) {
    say('Building the workbench, as its sources are new or have changed. That may take a minute or two.');
  }
  await Promise.all([
    buildStamped(page, async (folder) => {
      await buildPage(folder);
      say('The spreadsheet is built.');
    }),
    buildStamped(pane, async (folder) => {
      await buildPane(folder, say);
      say('The pane is built.');
    }),
  ]);
  return { page: page.folder, pane: pane.folder };
}

/**
 * Univer calculates once nobody has typed for a tenth of a second. Each answer to the add-in that changes a formula would
 * wait for that, so it begins as soon as what runs has ended.
 */
const withoutPause: Plugin = {
  name: 'withoutPause',
  setup: (build) => {
    build.onLoad({ filter: /sheets-formula[\\/]lib[\\/]es[\\/]index\.js$/ }, ({ path: file }) => {
      const [before, after, ...others] = readFileSync(file, 'utf8').split('}, 100);');
      if (before === undefined || after === undefined || others.length > 0)
        throw new Error('Univer’s pause before it calculates stands elsewhere now.');
      return { contents: `${before}}, 0);${after}`, loader: 'js' };
    });
  },
};

async function buildPage(folder: string): Promise<void> {
  const { build } = await import('esbuild');
  const common = {
    bundle: true,
    minify: true,
    target: 'es2022',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    absWorkingDir: ROOT,
    outdir: folder,
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
    plugins: [withoutPause],
  });
  await build({ ...common, entryPoints: ['src/workbench/pane/paneOffice.ts'], format: 'iife' });
  copyFileSync(path.join(ROOT, 'src', 'workbench', 'index.html'), path.join(folder, 'index.html'));
  const writer = createRequire(import.meta.url).resolve('wasm-xlsxwriter/web');
  copyFileSync(
    path.join(path.dirname(writer), 'wasm_xlsxwriter_bg.wasm'),
    path.join(folder, 'wasm_xlsxwriter_bg.wasm'),
  );
}
