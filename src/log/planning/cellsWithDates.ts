import type { SheetOutline } from '../../ground/outline';
import type { LogLayout } from '../fitting/logLayout';
import { isPlausibleSerial } from '../values/plausibleSerial';

/** A cell of a sheet. */
export interface SheetCell {
  readonly sheet: string;
  /** from 0 */
  readonly row: number;
  /** from 0 */
  readonly column: number;
}

/** One cell may be shown in a form that tells nothing, or that misleads. */
const MOST_OF_LOG = 5;

/**
 * Of each log the first cells of its days sent that hold a date as a number; a log without such a cell among its sheet's
 * first rows gives none. The texts of such cells tell the date system of a workbook.
 */
export function cellsWithDates(
  logs: readonly LogLayout[],
  sheets: readonly SheetOutline[],
): readonly SheetCell[] {
  return logs.flatMap((layout): readonly SheetCell[] => {
    const column = layout.columns.get('sent')?.index;
    const head = sheets.find(({ name }) => name === layout.sheet)?.head;
    if (column === undefined || head === undefined) return [];
    const position = head.columns.indexOf(column);
    return head.rows
      .flatMap((row, offset) => (isPlausibleDate(row[position]) ? [offset] : []))
      .slice(0, MOST_OF_LOG)
      .map((offset) => ({ sheet: layout.sheet, row: head.firstRow + offset, column }));
  });
}

function isPlausibleDate(value: unknown): boolean {
  return typeof value === 'number' && isPlausibleSerial(value);
}
