import { measuredOnce } from './measuredOnce';
import type { Workload } from './workload';
import { WORKLOADS } from './workloads';

/**
 * Runs contestants in this process and prints, as JSON, what they took: `node run.mjs WORKLOAD CONTESTANT SIZE` one of
 * them, `node run.mjs SIZE` all, by workload and name.
 */
const given = process.argv.slice(2);
const [name = '', contestantName = '', size = ''] = given;
const printed =
  given.length === 1 ? await allOf(Number(name)) : await oneOf(name, contestantName, Number(size));
process.stdout.write(JSON.stringify(printed));

async function oneOf(workload: string, contestant: string, rows: number): Promise<object> {
  const found: Workload | undefined = Object.entries(WORKLOADS).find(([one]) => one === workload)?.[1];
  const run = found?.[contestant];
  if (run === undefined) throw new RangeError(`Nothing to measure: ${workload}, ${contestant}`);
  return measuredOnce(run, rows);
}

async function allOf(rows: number): Promise<object> {
  const all: Record<string, Record<string, object>> = {};
  for (const [workload, contestants] of Object.entries(WORKLOADS)) {
    const measured: Record<string, object> = {};
    for (const [contestant, run] of Object.entries(contestants))
      measured[contestant] = await measuredOnce(run, rows);
    all[workload] = measured;
  }
  return all;
}
