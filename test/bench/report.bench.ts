import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { largeLog } from './largeLog';

/** Measures the report command on logs of growing size. */
const root = path.resolve(import.meta.dirname, '..', '..');
const folder = path.join(root, 'out', 'bench');
const sizes = process.argv.slice(2).map(Number);
mkdirSync(folder, { recursive: true });

for (const rows of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
  const file = path.join(folder, `log-${rows}.xlsx`);
  writeFileSync(file, largeLog(rows));
  const out = path.join(folder, `report-${rows}.xlsx`);
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts', 'report.mjs'), '--out', out, '--force', file],
    { cwd: root, encoding: 'utf8' },
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${rows} rows: ${status === 0 ? `${seconds} s` : stderr}\n`);
}
