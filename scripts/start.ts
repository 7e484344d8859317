import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { runReportCommand } from '../src/cli/reportCommand';
import { todayByTheClock } from '../src/cli/today';

/** Computes the report of the sample workbooks, and says where it is. */
const root = path.dirname(import.meta.dirname);
const samples = path.join('assets', 'samples');
const workbooks = readdirSync(path.join(root, samples))
  .filter((file) => file.endsWith('.xlsx'))
  .map((file) => path.join(samples, file));
const out = path.join('out', 'cooperation-report-2022-2023.xlsx');

mkdirSync(path.join(root, 'out'), { recursive: true });
const { exitCode, stdout, stderr } = runReportCommand([...workbooks, '--out', out, '--force'], {
  folder: root,
  today: todayByTheClock(),
});
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
