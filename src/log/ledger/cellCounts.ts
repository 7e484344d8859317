import type { CellRange } from '../../ground/address';
import type { CellValue, SheetOutline } from '../../ground/outline';

/** How many cells of some columns hold anything within a range of a sheet; a file knows, the open workbook does not say. */
export type CountCells = (sheet: string, range: CellRange, columns: readonly number[]) => number;

/** Whether a cell holds anything; a space does. */
export function isFilled(value: CellValue | undefined): boolean {
  return value !== null && value !== undefined && value !== '';
}

/** Whether a sheet has columns beyond those of its head. */
export function isBeyondColumns({ head, usedRange }: SheetOutline): boolean {
  return usedRange !== null && (head.columns.at(-1) ?? Infinity) < usedRange.lastColumn;
}

/** Whether nothing of a sheet lies below the rows or beyond the columns of its head. */
export function isWithinHead(sheet: SheetOutline): boolean {
  const { head, usedRange } = sheet;
  if (usedRange === null) return true;
  return !isBeyondColumns(sheet) && usedRange.lastRow < head.firstRow + head.rows.length;
}

/**
 * Whether below its head a sheet may hold something else than there: a column is filled only below, or what the head shows
 * has ended.
 */
export function goesOnOtherwise(sheet: SheetOutline): boolean {
  const { head, usedRange } = sheet;
  if (usedRange === null || isWithinHead(sheet)) return false;
  const last = head.rows.at(-1) ?? [];
  if (!last.some(isFilled)) return true;
  return head.columns.some(
    (column, position) =>
      column >= usedRange.firstColumn &&
      column <= usedRange.lastColumn &&
      !head.rows.some((row) => isFilled(row[position])),
  );
}

/** How many cells of some columns hold anything within a range, by the head of the sheet alone. */
export function countInHead(
  { head }: SheetOutline,
  { firstRow, lastRow, firstColumn, lastColumn }: CellRange,
  columns?: readonly number[],
): number {
  const wanted = columns === undefined ? undefined : new Set(columns);
  const positions = [...head.columns.entries()].flatMap(([position, column]) =>
    firstColumn <= column && column <= lastColumn && wanted?.has(column) !== false ? position : [],
  );
  let count = 0;
  for (
    let row = Math.max(firstRow, head.firstRow);
    row <= lastRow && row < head.firstRow + head.rows.length;
    row += 1
  ) {
    const cells = head.rows[row - head.firstRow] ?? [];
    for (const position of positions) if (isFilled(cells[position])) count += 1;
  }
  return count;
}
