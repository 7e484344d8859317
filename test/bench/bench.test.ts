import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type Measured, measuredSchema } from './workloads/measuredOnce';

const root = path.resolve(__dirname, '..', '..');

/** Bundles and runs all contestants once, apart from Jest: what it puts in the place of the globals does not suit esbuild. */
function smallRound(rows: number): Readonly<Record<string, Readonly<Record<string, Measured>>>> {
  const program = path.join(root, 'out', 'bench', 'small.mjs');
  const script = `import { bundleRun } from './test/bench/bundleRun.ts'; await bundleRun(${JSON.stringify(program)}); process.argv = [process.argv[0], '', '${rows}']; await import(${JSON.stringify(program)});`;
  const argv = ['--import', 'tsx', '--input-type=module', '--eval', script];
  const { stdout, stderr } = spawnSync(process.execPath, argv, { cwd: root, encoding: 'utf8' });
  expect(stderr).toBe('');
  return z.record(z.string(), z.record(z.string(), measuredSchema)).parse(JSON.parse(stdout));
}

describe('what is measured', () => {
  it('is the same work for all who do it: they come to the same number', () => {
    const round = smallRound(240);
    for (const [workload, contestants] of Object.entries(round)) {
      const results = Object.values(contestants).map(({ result }) => result);
      expect([workload, new Set(results).size, Math.min(...results) > 0]).toEqual([workload, 1, true]);
    }
    expect(Object.keys(round)).toEqual(['reading', 'computing', 'tracing', 'writing', 'shapes']);
  });

  it('has its place in the notes on performance', () => {
    const file = path.join(root, 'docs', 'performance.md');
    expect(existsSync(file)).toBe(true);
    const text = readFileSync(file, 'utf8');
    expect(text.split('<!-- tables: begin -->')).toHaveLength(2);
    expect(text.indexOf('<!-- tables: end -->')).toBeGreaterThan(text.indexOf('<!-- tables: begin -->'));
  });
});
