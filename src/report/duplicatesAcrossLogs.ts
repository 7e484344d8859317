import { cellAddress, columnIndex } from '../ground/address';
import type { Issue, Place } from '../log/model/issue';
import type { RequestLog } from '../log/model/requestLog';

interface Seen extends Place {
  readonly log: RequestLog;
}

/**
 * Sets aside the requests that an earlier log holds too: those with the same reference, addressee, kind, date sent and
 * origin. The origin counts because two sections may use the same numbers. Gives the logs with these rows marked as not
 * usable, and a finding for each of them. A row without a reference is never set aside.
 */
export function setAsideAcrossLogs(logs: readonly RequestLog[]): {
  logs: readonly RequestLog[];
  issues: readonly Issue[];
} {
  if (logs.length < 2) return { logs, issues: [] };
  const firstOf = new Map<string, Seen>();
  const issues: Issue[] = [];
  const settled = logs.map((log) => {
    const usable = log.usable.slice();
    for (let row = 0; row < log.count; row += 1) {
      if (usable[row] !== 1 || log.texts.reference.codes[row] === 0) continue;
      const key = keyOf(log, row);
      const first = firstOf.get(key);
      if (first === undefined) firstOf.set(key, { ...placeOf(log, row), log });
      else if (first.log !== log) {
        usable[row] = 0;
        issues.push(repeated(log, row, first));
      }
    }
    return { ...log, usable };
  });
  return { logs: settled, issues };
}

function textOf(log: RequestLog, field: 'reference' | 'addressee', row: number): string {
  const { codes, texts } = log.texts[field];
  return texts[codes[row] ?? 0] ?? '';
}

function keyOf(log: RequestLog, row: number): string {
  const { coded, dates } = log;
  const parts = [
    textOf(log, 'reference', row),
    textOf(log, 'addressee', row),
    coded.kind[row],
    coded.origin[row],
    dates.sent[row],
  ];
  return parts.join('\n');
}

/** Where a request's reference stands in its workbook. */
export function placeOf(log: RequestLog, row: number): Place {
  const column = log.columns.find(({ field }) => field === 'reference')?.column ?? 'A';
  const { workbook, sheet } = log.source;
  return { workbook, sheet, cell: cellAddress((log.rowNumbers[row] ?? 1) - 1, columnIndex(column) ?? 0) };
}

function repeated(log: RequestLog, row: number, { workbook, sheet, cell }: Seen): Issue {
  return {
    ...placeOf(log, row),
    severity: 'warning',
    found: textOf(log, 'reference', row),
    finding: { code: 'duplicate', first: { workbook, sheet, cell }, differing: [] },
  };
}
