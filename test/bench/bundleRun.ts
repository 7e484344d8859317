import path from 'node:path';
import { build } from 'esbuild';

/** Makes the program that runs one contestant, or all of them, as a file for Node. */
export async function bundleRun(file: string): Promise<void> {
  await build({
    entryPoints: [path.join(import.meta.dirname, 'workloads', 'run.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
}
