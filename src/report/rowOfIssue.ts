import { rowOfAddress } from '../ground/address';
import type { Issue, Place } from '../log/model/issue';
import type { RequestLog } from '../log/model/requestLog';
import type { RequestRow } from './tracing/requestSelection';

/** Gives the request in whose row a finding lies; `undefined` where it lies in the row of none. */
export function rowsOfIssues(logs: readonly RequestLog[]): (issue: Issue) => RequestRow | undefined {
  const bySheet = new Map<string, readonly RequestLog[]>();
  for (const log of logs) {
    const key = sheetKey(log.source);
    bySheet.set(key, [...(bySheet.get(key) ?? []), log]);
  }
  return (issue) => {
    const wanted = rowOfAddress(issue.cell);
    for (const log of bySheet.get(sheetKey(issue)) ?? []) {
      const row = placeOf(log.rowNumbers, wanted);
      if (row !== undefined) return { log, row };
    }
    return undefined;
  };
}

function sheetKey({ workbook, sheet }: Pick<Place, 'workbook' | 'sheet'>): string {
  return `${workbook}\n${sheet}`;
}

/** Where a number stands among those that rise; `undefined` where it does not. */
function placeOf(rising: Uint32Array, wanted: number): number | undefined {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return rising[low] === wanted ? low : undefined;
}
