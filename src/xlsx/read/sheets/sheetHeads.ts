import type { CellRange } from '../../../ground/address';
import { HEAD_COLUMNS, HEAD_ROWS, type RowBlock } from '../../../ground/outline';
import type { SheetCells } from './sheetCells';

/** Cells, empty ones too, in the heads of all sheets of a workbook together. */
const MOST_CELLS = 4_000_000;
/** Rows that the head of a sheet has at the least, however many sheets there are. */
const FEWEST_ROWS = 20;

/**
 * The first rows of each sheet, for recognition. A sheet that is wider than {@link HEAD_COLUMNS} gives the first columns
 * in which these rows hold anything. Where the heads would be too large together, all of them get fewer rows.
 */
export function headsOf(sheets: readonly SheetCells[]): readonly RowBlock[] {
  const parts = sheets.map(headPart);
  const wanted = parts.reduce((sum, { rows, columns }) => sum + rows * columns.length, 0);
  const share = Math.min(1, MOST_CELLS / Math.max(1, wanted));
  return sheets.map((cells, index) => {
    const { firstRow, rows, columns } = parts[index] ?? NO_HEAD;
    const taken = share === 1 ? rows : Math.min(rows, Math.max(FEWEST_ROWS, Math.floor(rows * share)));
    return cells.block(firstRow, firstRow + taken - 1, columns);
  });
}

/** The place and size of a head. */
interface HeadPart {
  readonly firstRow: number;
  readonly rows: number;
  readonly columns: readonly number[];
}

const NO_HEAD: HeadPart = { firstRow: 0, rows: 0, columns: [] };

function headPart(cells: SheetCells): HeadPart {
  const used = cells.usedRange;
  if (used === null) return NO_HEAD;
  const lastRow = Math.min(used.lastRow, used.firstRow + HEAD_ROWS - 1);
  const isNarrow = used.lastColumn - used.firstColumn < HEAD_COLUMNS;
  const columns = isNarrow ? columnsOf(used) : cells.filledColumns(used.firstRow, lastRow);
  return {
    firstRow: used.firstRow,
    rows: lastRow - used.firstRow + 1,
    columns: columns.slice(0, HEAD_COLUMNS),
  };
}

function columnsOf({ firstColumn, lastColumn }: CellRange): readonly number[] {
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index);
}
