import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { z } from 'zod';

const OUTCOME = z.object({
  /** `opens`, or the code of the refusal */
  code: z.string(),
  error: z.unknown().optional(),
  /** how many values the first columns of its sheets have */
  values: z.number().optional(),
  /** by how much the memory grew */
  megabytes: z.number(),
});

export type Outcome = z.infer<typeof OUTCOME>;

/** Seconds of processor time that a file may take; more is an endless run. Other work of the machine does not count. */
const PROCESSOR_SECONDS = 10;

/** Megabytes of the heap: a file that needs more does not take the memory of other tests. */
const LARGEST_HEAP = 600;

/** Milliseconds after which a process is ended that does nothing at all. */
const LONGEST_WAIT = 300_000;

/** Opens files each in a process of its own, to see how much memory that takes and that it ends. */
export class ChildOpener {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  readonly #program = path.join(this.#folder, 'measuredOpening.mjs');

  constructor() {
    buildSync({
      entryPoints: [path.join(__dirname, 'measuredOpening.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: this.#program,
      logLevel: 'error',
    });
  }

  open(name: string, bytes: Uint8Array): Outcome {
    const file = path.join(this.#folder, name);
    writeFileSync(file, bytes);
    const command = [process.execPath, `--max-old-space-size=${LARGEST_HEAP}`, this.#program, file];
    const limited = ['/bin/sh', '-c', `ulimit -t ${PROCESSOR_SECONDS}; exec "$0" "$@"`, ...command];
    const [program = '', ...options] = process.platform === 'win32' ? command : limited;
    const { stdout, stderr, signal } = spawnSync(program, options, {
      encoding: 'utf8',
      timeout: LONGEST_WAIT,
    });
    rmSync(file);
    if (stdout === '')
      throw new Error(`${name} was not read to the end (${signal ?? 'no signal'}): ${stderr}`);
    return OUTCOME.parse(JSON.parse(stdout));
  }

  close(): void {
    rmSync(this.#folder, { recursive: true });
  }
}
