import type { CellObject } from '@e965/xlsx';
import type { CellRange } from '../../../ground/address';
import { type MergedCells, withMergedValues } from '../../../ground/mergedCells';
import { HEAD_ROWS, type CellValue, type RowBlock } from '../../../ground/outline';
import { FILE_LIMITS, tooManyColumns, tooManyRows, type FileRefusal } from './fileLimits';

/** The rows of cells of a sheet that SheetJS read in dense mode; there are gaps where nothing stands. */
export type SheetRows = readonly (readonly (CellObject | undefined)[] | undefined)[];

const BLOCK_ROWS = 4096;
const NARROW = 256;

const ERROR_TEXTS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** The refusal of a sheet whose cells lie beyond the last row or column that a sheet can have. */
export function refusalOfExtent(sheet: string, rows: SheetRows): FileRefusal | undefined {
  if (rows.length > FILE_LIMITS.rows) return tooManyRows(sheet);
  const isTooWide = rows.some((row) => row !== undefined && row.length > FILE_LIMITS.columns);
  return isTooWide ? tooManyColumns(sheet) : undefined;
}

/** The smallest range that holds every value, or `null` where there is none; styled empty cells do not count. */
export function usedRange(rows: SheetRows): CellRange | null {
  let [firstRow, firstColumn, lastRow, lastColumn] = [Infinity, Infinity, -1, -1];
  rows.forEach((row, index) => {
    const columns = row === undefined ? undefined : usedColumns(row);
    if (columns === undefined) return;
    firstRow = Math.min(firstRow, index);
    lastRow = index;
    firstColumn = Math.min(firstColumn, columns.first);
    lastColumn = Math.max(lastColumn, columns.last);
  });
  return lastRow === -1 ? null : { firstRow, firstColumn, lastRow, lastColumn };
}

/** The first and the last column that holds a value; `undefined` where none does. */
function usedColumns(
  row: readonly (CellObject | undefined)[],
): { readonly first: number; readonly last: number } | undefined {
  let [first, last] = [-1, -1];
  for (const column of row.length <= NARROW ? row.keys() : cellsThere(row)) {
    if (!holdsValue(row[column])) continue;
    if (first === -1) first = column;
    last = column;
  }
  return first === -1 ? undefined : { first, last };
}

/** The cells of a wide row may lie far apart: these are only the columns that have one, in their order. */
function cellsThere(row: readonly (CellObject | undefined)[]): readonly number[] {
  return Object.keys(row).map(Number);
}

function holdsValue(cell: CellObject | undefined): boolean {
  return cellValue(cell) !== null;
}

/** What a cell holds, -0 as 0. An empty text is nothing; an error that has no code of its own shows, as in Excel, as `#VALUE!`. */
function cellValue(cell: CellObject | undefined): CellValue {
  if (cell === undefined) return null;
  if (cell.t === 'e') return (typeof cell.v === 'number' ? ERROR_TEXTS[cell.v] : undefined) ?? '#VALUE!';
  if (typeof cell.v === 'number') return Number.isFinite(cell.v) ? cell.v + 0 : null;
  if (typeof cell.v === 'boolean') return cell.v;
  return typeof cell.v === 'string' && cell.v !== '' ? cell.v : null;
}

/** The first rows of the used range, all of its columns. */
export function headOf(rows: SheetRows, used: CellRange | null): RowBlock {
  if (used === null) return { firstRow: 0, columns: [], rows: [] };
  const columns = Array.from(
    { length: used.lastColumn - used.firstColumn + 1 },
    (_, index) => used.firstColumn + index,
  );
  return rowBlock(rows, used.firstRow, Math.min(used.lastRow, used.firstRow + HEAD_ROWS - 1), columns);
}

/**
 * The rows of a range from top to bottom, block by block; values outside the range or the sheet are nulls.
 *
 * @param merges the cells merged downwards: their value stands in each of their rows
 */
export function* rowBlocks(
  rows: SheetRows,
  range: CellRange,
  columns: readonly number[],
  merges: MergedCells,
): Generator<RowBlock, void, undefined> {
  const last = Math.min(range.lastRow, FILE_LIMITS.rows - 1);
  const within = columns.map((column) =>
    column >= range.firstColumn && column <= range.lastColumn ? column : FILE_LIMITS.columns,
  );
  for (let first = range.firstRow; first <= last; first += BLOCK_ROWS) {
    const block = rowBlock(rows, first, Math.min(last, first + BLOCK_ROWS - 1), within);
    const filled = withMergedValues(block, merges, (row, column) => cellValue(rows[row]?.[column]));
    yield { ...block, columns, rows: filled };
  }
}

function rowBlock(rows: SheetRows, first: number, last: number, columns: readonly number[]): RowBlock {
  const empty: readonly CellValue[] = columns.map(() => null);
  return {
    firstRow: first,
    columns,
    rows: Array.from({ length: last - first + 1 }, (_, index) => {
      const row = rows[first + index];
      return row === undefined ? empty : columns.map((column) => cellValue(row[column]));
    }),
  };
}
