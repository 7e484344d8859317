import { readFileSync } from 'node:fs';
import path from 'node:path';
import { planLogs } from '../../../src/log/planning/planLogs';
import { openWorkbook } from '../../../src/xlsx/read/openWorkbook';

/**
 * Opens the file that the command line names, in a process of its own: looks for logs in it and reads all rows of its
 * sheets. It prints what came of it and by how much the memory of the process grew at the most, in megabytes.
 */
const [file = ''] = process.argv.slice(2);
openWorkbook('warm.csv', new TextEncoder().encode('Reference,Sent\n1,2022-09-16'));
const before = process.memoryUsage.rss();
const outcome = outcomeOf(file);
process.stdout.write(
  JSON.stringify({ ...outcome, megabytes: Math.round((mostMemory() - before) / 1_000_000) }),
);

function outcomeOf(name: string): {
  readonly code: string;
  readonly error?: unknown;
  readonly values?: number;
} {
  const opened = openWorkbook(path.basename(name), readFileSync(name));
  if (!opened.ok) return { code: opened.error.code, error: opened.error };
  const { outline } = opened.value;
  planLogs(outline, []);
  let values = 0;
  for (const { name: sheet, usedRange } of outline.sheets) {
    if (usedRange === null) continue;
    const columns = Array.from({ length: 12 }, (_, index) => usedRange.firstColumn + index);
    for (const block of opened.value.rows(sheet, usedRange, columns)) {
      values += block.rows.flat().filter((value) => value !== null).length;
    }
  }
  return { code: 'opens', values };
}

/**
 * The most memory that the process ever had. What the system reports for it begins, on Linux, with what the process
 * had that started this one; there the figure is taken from where it is kept for this one alone.
 */
function mostMemory(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024;
  const status = readFileSync('/proc/self/status', 'utf8');
  return Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1]) * 1024;
}
