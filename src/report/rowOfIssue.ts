import { lastRowOfAddress, rowOfAddress } from '../ground/address';
import type { Issue, Place } from '../log/model/issue';
import type { RequestLog } from '../log/model/requestLog';
import type { RequestRow } from './tracing/requestSelection';

/** Gives the request in whose row a finding lies; `undefined` where it lies in the row of none. */
export function rowsOfIssues(logs: readonly RequestLog[]): (issue: Issue) => RequestRow | undefined {
  const requestsIn = requestsInPlaces(logs);
  return ({ workbook, sheet, cell }) => {
    // Of a range its first row.
    const [first = ''] = cell.split(':');
    return requestsIn({ workbook, sheet, cell: first })[0];
  };
}

/** Gives the requests whose rows a cell or a range lies in, from top to bottom; none of a whole sheet. */
export function requestsInPlaces(logs: readonly RequestLog[]): (place: Place) => readonly RequestRow[] {
  const bySheet = new Map<string, readonly LogFromTop[]>();
  for (const log of logs) {
    const key = sheetKey(log.source);
    bySheet.set(key, [...(bySheet.get(key) ?? []), fromTop(log)]);
  }
  return (place) => {
    const [first, last] = [rowOfAddress(place.cell), lastRowOfAddress(place.cell)];
    return (bySheet.get(sheetKey(place)) ?? []).flatMap(({ log, rows, rising }) => {
      const [from, to] = [placeOf(rising, first), placeOf(rising, last + 1)];
      return Array.from(rows.subarray(from, to), (row) => ({ log, row }));
    });
  };
}

/** The requests of a log as they stand in its sheet: those without a day sent come last in the log. */
interface LogFromTop {
  readonly log: RequestLog;
  readonly rows: Uint32Array;
  /** the rows of the sheet, from 1, in the same order */
  readonly rising: Uint32Array;
}

function fromTop(log: RequestLog): LogFromTop {
  const { rowNumbers } = log;
  const rows = Uint32Array.from(rowNumbers, (_, row) => row);
  if (rowNumbers.some((number, row) => number < (rowNumbers[row - 1] ?? 0))) {
    rows.sort((a, b) => (rowNumbers[a] ?? 0) - (rowNumbers[b] ?? 0));
  }
  return { log, rows, rising: rows.map((row) => rowNumbers[row] ?? 0) };
}

function sheetKey({ workbook, sheet }: Pick<Place, 'workbook' | 'sheet'>): string {
  return `${workbook}\n${sheet}`;
}

/** How many of some numbers that rise are less than another one. */
function placeOf(rising: Uint32Array, wanted: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
