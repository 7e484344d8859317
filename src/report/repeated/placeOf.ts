import { cellAddress, columnIndex } from '../../ground/address';
import type { Place } from '../../log/model/issue';
import type { RequestLog } from '../../log/model/requestLog';

/** Where a request's reference stands in its workbook; where its log has no column for references, its row's first cell. */
export function placeOf(log: RequestLog, row: number): Place {
  const column = log.columns.find(({ field }) => field === 'reference')?.column ?? 'A';
  const { workbook, sheet } = log.source;
  return { workbook, sheet, cell: cellAddress((log.rowNumbers[row] ?? 1) - 1, columnIndex(column) ?? 0) };
}
