import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { z } from 'zod';

const printedSchema = z.object({
  found: z.record(
    z.string(),
    z.array(
      z.object({
        problem: z.object({ code: z.string() }).optional(),
        checksum: z.number(),
        length: z.number(),
      }),
    ),
  ),
  damaged: z.string(),
});

function unpackedBothWays(): z.infer<typeof printedSchema> {
  const folder = mkdtempSync(path.join(tmpdir(), 'unpacking-'));
  try {
    buildSync({
      entryPoints: [
        path.join(__dirname, 'unpackedBothWays.ts'),
        path.resolve(__dirname, '..', '..', 'src', 'cli', 'inflatingThread.ts'),
      ],
      entryNames: '[name]',
      bundle: true,
      platform: 'node',
      format: 'esm',
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      logLevel: 'error',
    });
    const program = path.join(folder, 'unpackedBothWays.mjs');
    const { stdout, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
    expect(stderr).toBe('');
    return printedSchema.parse(JSON.parse(stdout));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a part of a workbook', () => {
  it('is unpacked to the same bytes, or refused the same, by Node, by a thread and by what every host has', () => {
    const { found, damaged } = unpackedBothWays();
    for (const [name, [first, ...others]] of Object.entries(found)) {
      for (const other of others) expect([name, other]).toEqual([name, first]);
    }
    const codes = new Set(Object.values(found).map(([first]) => first?.problem?.code));
    expect(codes).toEqual(new Set([undefined, 'tooManyCells', damaged]));
    expect(Object.keys(found)).toHaveLength(24);
  });
});
