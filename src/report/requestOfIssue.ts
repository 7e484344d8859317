import { rowOfAddress } from '../ground/address';
import { type CalendarDay, NO_DAY } from '../ground/calendarDay';
import type { Issue, Place } from '../log/model/issue';
import type { RequestLog } from '../log/model/requestLog';
import { requestText } from '../log/model/requestRows';

/** The request in whose row a finding lies, as people know it. */
export interface IssueRequest {
  /** `''` where the row has none */
  readonly reference: string;
  /** `''` where the row has none */
  readonly addressee: string;
  /** `null` where the row has no day that can be used */
  readonly sent: CalendarDay | null;
}

/** Gives the request of a finding; `undefined` where it lies in the row of none. */
export function requestsOfIssues(logs: readonly RequestLog[]): (issue: Issue) => IssueRequest | undefined {
  const bySheet = new Map<string, readonly RequestLog[]>();
  for (const log of logs) {
    const key = sheetKey(log.source);
    bySheet.set(key, [...(bySheet.get(key) ?? []), log]);
  }
  return (issue) => {
    const row = rowOfAddress(issue.cell);
    for (const log of bySheet.get(sheetKey(issue)) ?? []) {
      const index = placeOf(log.rowNumbers, row);
      if (index !== undefined) return requestAt(log, index);
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

function requestAt(log: RequestLog, index: number): IssueRequest {
  const sent = log.dates.sent[index] ?? NO_DAY;
  return {
    reference: requestText(log, 'reference', index),
    addressee: requestText(log, 'addressee', index),
    sent: sent === NO_DAY ? null : sent,
  };
}
