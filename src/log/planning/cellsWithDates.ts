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
const MOST_AT_EACH_END = 5;

/**
 * Of each log the first and the last cells of its days sent that hold a date as a number; a log without such a cell among its sheet's
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
    const dated = head.rows.flatMap((row, offset) => (isPlausibleDate(row[position]) ? [offset] : []));
    return dated
      .filter((_, place) => place < MOST_AT_EACH_END || place >= dated.length - MOST_AT_EACH_END)
      .map((offset) => ({ sheet: layout.sheet, row: head.firstRow + offset, column }));
  });
}

function isPlausibleDate(value: unknown): boolean {
  return typeof value === 'number' && isPlausibleSerial(value);
}
