import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { CellRange } from '../log/address';
import { HEAD_ROWS, type CellValue, type RowBlock } from '../log/workbook';

/** The rows of cells of a sheet that SheetJS read in dense mode; there are gaps where nothing stands. */
export type SheetRows = readonly (readonly (CellObject | undefined)[] | undefined)[];

const SHEET_ROWS = 1048576;
const SHEET_COLUMNS = 16384;
const BLOCK_ROWS = 4096;

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

/** The rows of a sheet; what lies beyond the last row or column that a sheet can have is left out. */
export function sheetRows(sheet: WorkSheet): SheetRows {
  const rows: SheetRows = sheet['!data'] ?? [];
  const kept = rows.length <= SHEET_ROWS ? rows : rows.slice(0, SHEET_ROWS);
  if (!kept.some((row) => row !== undefined && row.length > SHEET_COLUMNS)) return kept;
  return kept.map((row) => row?.slice(0, SHEET_COLUMNS));
}

/** The smallest range that holds every value, or `null` where there is none; styled empty cells do not count. */
export function usedRange(rows: SheetRows): CellRange | null {
  let [firstRow, firstColumn, lastRow, lastColumn] = [Infinity, Infinity, -1, -1];
  rows.forEach((row, index) => {
    const first = row?.findIndex(holdsValue) ?? -1;
    if (row === undefined || first === -1) return;
    firstRow = Math.min(firstRow, index);
    lastRow = index;
    firstColumn = Math.min(firstColumn, first);
    lastColumn = Math.max(lastColumn, row.findLastIndex(holdsValue));
  });
  return lastRow === -1 ? null : { firstRow, firstColumn, lastRow, lastColumn };
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
  merges: readonly CellRange[] = [],
): Generator<RowBlock, void, undefined> {
  const last = Math.min(range.lastRow, SHEET_ROWS - 1);
  const within = columns.map((column) =>
    column >= range.firstColumn && column <= range.lastColumn ? column : SHEET_COLUMNS,
  );
  for (let first = range.firstRow; first <= last; first += BLOCK_ROWS) {
    const block = rowBlock(rows, first, Math.min(last, first + BLOCK_ROWS - 1), within);
    yield { ...block, columns, rows: withMerges(block, rows, merges) };
  }
}

/** The rows of a block in which a value merged over several rows stands in each of them, as a person sees it. */
function withMerges(
  { firstRow, columns, rows }: RowBlock,
  cells: SheetRows,
  merges: readonly CellRange[],
): RowBlock['rows'] {
  const merged = merges.filter(
    (range) =>
      range.lastRow >= firstRow &&
      range.firstRow < firstRow + rows.length &&
      columns.includes(range.firstColumn),
  );
  if (merged.length === 0) return rows;
  const filled = rows.map((row) => [...row]);
  for (const range of merged) {
    const value = cellValue(cells[range.firstRow]?.[range.firstColumn]);
    const last = Math.min(range.lastRow - firstRow, filled.length - 1);
    for (let row = Math.max(0, range.firstRow - firstRow); row <= last; row += 1) {
      columns.forEach((column, position) => {
        const line = filled[row];
        if (line && column === range.firstColumn) line[position] = value;
      });
    }
  }
  return filled;
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
