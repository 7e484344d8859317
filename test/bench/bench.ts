import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchTable } from './benchTable';
import { bundleRun } from './bundleRun';
import { type Measured, measuredSchema } from './workloads/measuredOnce';
import { WORKLOADS, type WorkloadName } from './workloads/workloads';

/*
 * Measures each workload beside its peers: every run in a process of its own, the contestants in turn, so that what else
 * the machine does meets all of them alike. `npm run bench`, or with sizes, as `npm run bench -- --reading 1000000`;
 * `--rounds 5`; `--only computing --only shapes` measures these alone; `--write` puts the tables that were measured into
 * docs/performance.md; `--pane` measures the pane in Chromium instead.
 */

const root = path.resolve(import.meta.dirname, '..', '..');
const folder = path.join(root, 'out', 'bench');
const program = path.join(folder, 'run.mjs');
const document = path.join(root, 'docs', 'performance.md');

const { values } = parseArgs({
  options: {
    reading: { type: 'string', default: '100000' },
    computing: { type: 'string', default: '1000000' },
    tracing: { type: 'string', default: '1000000' },
    writing: { type: 'string', default: '12000' },
    shapes: { type: 'string', default: '12000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', multiple: true, default: [] },
    write: { type: 'boolean', default: false },
    pane: { type: 'boolean', default: false },
  },
});

const NAMES = [
  'reading',
  'computing',
  'tracing',
  'writing',
  'shapes',
] as const satisfies readonly WorkloadName[];
const TITLES: Readonly<Record<WorkloadName, (rows: string) => string>> = {
  reading: (rows) => `reading ${rows} rows × 12 columns from .xlsx`,
  computing: (rows) => `computing ${rows} rows, from cells to figures`,
  tracing: (rows) =>
    `explaining a figure over ${rows} rows, from the report to the first requests of its list`,
  writing: (rows) => `writing ${rows} rows × 6 columns`,
  shapes: (rows) => `${rows} requests, from files to logs`,
};

if (values.pane) {
  await import('./responsiveness.bench');
  await import('./writing.bench');
} else {
  await bundleRun(program);
  const { only } = values;
  const asked = NAMES.filter((name) => only.length === 0 || only.includes(name));
  if (asked.length === 0) throw new RangeError(`Nothing to measure: ${only.join(', ')}`);
  for (const name of asked) {
    const table = measured(name);
    if (values.write) writeTable(name, table);
  }
}

function measured(name: WorkloadName): string {
  const size = values[name];
  const contestants = Object.keys(WORKLOADS[name]).map((contestant) => ({
    contestant,
    runs: new Array<Measured>(),
  }));
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const { contestant, runs } of contestants) runs.push(runOnce(name, contestant, size));
  }
  const table = benchTable(TITLES[name](Number(size).toLocaleString('en')), contestants);
  process.stdout.write(`${table}\n`);
  return table;
}

function runOnce(name: WorkloadName, contestant: string, size: string): Measured {
  const argv = ['--max-old-space-size=6000', program, name, contestant, size];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name}, ${contestant}: ${stderr}`);
  return measuredSchema.parse(JSON.parse(stdout));
}

/** Puts a table in the place of the one of the same workload: the document has them in the order of their names. */
function writeTable(name: WorkloadName, table: string): void {
  const [begin, end] = ['<!-- tables: begin -->', '<!-- tables: end -->'];
  const text = readFileSync(document, 'utf8');
  const [from, to] = [text.indexOf(begin) + begin.length, text.indexOf(end)];
  const tables = text.slice(from, to).trim().split('\n\n');
  tables[NAMES.indexOf(name)] = table.trim();
  writeFileSync(document, `${text.slice(0, from)}\n\n${tables.join('\n\n')}\n\n${text.slice(to)}`);
}
