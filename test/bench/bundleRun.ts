import path from 'node:path';
import { build } from 'esbuild';

/** Makes the program that runs one contestant, or all of them, as a file for Node, and that of the thread that unpacks for it. */
export async function bundleRun(file: string): Promise<void> {
  await build({
    entryPoints: {
      [path.basename(file, '.mjs')]: path.join(import.meta.dirname, 'workloads', 'run.ts'),
      inflatingThread: path.resolve(import.meta.dirname, '..', '..', 'src', 'cli', 'inflatingThread.ts'),
    },
    outdir: path.dirname(file),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
}
