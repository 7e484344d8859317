import type { CellRange } from '../../ground/address';
import type { CellValue, SheetOutline } from '../../ground/outline';

/** The cells in which a log may lie: from an Excel table's or a named range's first row on, or anywhere on a sheet. */
export interface LogArea {
  readonly sheet: SheetOutline;
  /** name of the table or of the named range, `''` for a plain range */
  readonly table: string;
  readonly range: CellRange;
  /**
   * of an Excel table the last of its own rows, from 0: its first row holds its headings, and below its last one others
   * may stand
   */
  readonly tableEnd: number | undefined;
  /** the row, from 0, in which an Excel table shows its totals */
  readonly totalsRow: number | undefined;
  /** whether another log lies beside it, so that only what stands above its own columns speaks of it */
  readonly hasNeighbour: boolean;
}

/** The cells of a row of the sheet's head that are not empty, in the columns of an area, by column from 0. */
export function rowCells(
  { sheet, range }: Pick<LogArea, 'sheet' | 'range'>,
  row: number,
): ReadonlyMap<number, CellValue> {
  const { columns, rows, firstRow } = sheet.head;
  const cells = rows[row - firstRow] ?? [];
  const within = new Map<number, CellValue>();
  for (let position = positionFrom(columns, range.firstColumn); position < columns.length; position += 1) {
    const column = columns[position] ?? range.lastColumn + 1;
    if (column > range.lastColumn) break;
    const value = cells[position] ?? null;
    if (value !== null) within.set(column, value);
  }
  return within;
}

/** The values of a row of the sheet's head in the columns of an area, from left to right, empty cells too. */
export function rowValues(
  { sheet, range }: Pick<LogArea, 'sheet' | 'range'>,
  row: number,
): readonly CellValue[] {
  const { columns, rows, firstRow } = sheet.head;
  const first = positionFrom(columns, range.firstColumn);
  const end = positionFrom(columns, range.lastColumn + 1);
  return rows[row - firstRow]?.slice(first, end) ?? [];
}

/** The values of a column of the sheet's head in the rows of an area, from top to bottom, empty cells too. */
export function columnValues(
  { sheet: { head }, range }: Pick<LogArea, 'sheet' | 'range'>,
  column: number,
): readonly CellValue[] {
  const position = head.columns.indexOf(column);
  const [first, end] = [range.firstRow, range.lastRow + 1].map((row) => Math.max(0, row - head.firstRow));
  return head.rows.slice(first, end).map((row) => row[position] ?? null);
}

/** The position of the first of some ascending columns that is not left of a column. */
function positionFrom(columns: readonly number[], column: number): number {
  let [low, high] = [0, columns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle] ?? column) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The texts of a row of the sheet's head, by column from 0; empty cells are left out. */
export function rowTexts(area: Pick<LogArea, 'sheet' | 'range'>, row: number): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const [column, value] of rowCells(area, row)) {
    if (typeof value === 'string' && value.trim() !== '') texts.set(column, value.trim());
  }
  return texts;
}
