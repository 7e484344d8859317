import { cellAddress, columnIndex } from '../../ground/address';
import type { TextField } from './field';
import type { Place } from './issue';
import type { RequestLog } from './requestLog';

/** The text that a request has in a field; `''` where it has none. */
export function requestText({ texts }: Pick<RequestLog, 'texts'>, field: TextField, row: number): string {
  const { codes, texts: stored } = texts[field];
  return stored[codes[row] ?? 0] ?? '';
}

/** Where a request's reference stands in its workbook; where its log has no column for references, its row's first cell. */
export function requestPlace(log: RequestLog, row: number): Place {
  const letters = log.columns.find(({ field }) => field === 'reference')?.column ?? 'A';
  const { workbook, sheet } = log.source;
  return { workbook, sheet, cell: cellAddress((log.rowNumbers[row] ?? 1) - 1, columnIndex(letters) ?? 0) };
}

/** How many requests a row stands for: one, unless its log was condensed. */
export function requestsOfRow({ condensed }: Pick<RequestLog, 'condensed'>, row: number): number {
  return condensed === undefined ? 1 : (condensed.times[row] ?? 1);
}

/** How many requests were read of a log. */
export function requestsRead({ condensed, count }: Pick<RequestLog, 'condensed' | 'count'>): number {
  return condensed?.requests ?? count;
}
