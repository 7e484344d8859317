import type { CellRange } from '../../../ground/address';
import { HEAD_COLUMNS, HEAD_ROWS, type RowBlock } from '../../../ground/outline';
import { LONGEST_TELLING_TEXT } from '../../../ground/normalForm';
import type { SheetCells } from './sheetCells';

/** Cells, empty ones too, in the heads of all sheets of a workbook together. */
const MOST_CELLS = 4_000_000;
/** Rows that the head of a sheet has at the least, however many sheets there are. */
const FEWEST_ROWS = 20;
/**
 * Different texts in all heads, a long one counted as several: the meaning of each is looked up, and what recognition takes
 * grows with them.
 */
const MOST_TEXTS = 100_000;
/** By how many times the least rows of all sheets may pass that; the sheets behind then have no head at all. */
const MOST_OVER = 1.5;

/**
 * The first rows of each sheet, for recognition. A sheet that is wider than {@link HEAD_COLUMNS} gives the first columns
 * in which these rows hold anything. Where the heads would be too large together, or hold too many different texts, all of
 * them get fewer rows; what is not looked at for that is told of as all that lies outside of the heads.
 */
export function headsOf(sheets: readonly SheetCells[]): readonly RowBlock[] {
  const parts = sheets.map(headPart);
  const wanted = parts.reduce((sum, { rows, columns }) => sum + rows * columns.length, 0);
  const share = Math.min(1, MOST_CELLS / Math.max(1, wanted));
  const heads = sheets.map((cells, index) => {
    const { firstRow, rows, columns } = parts[index] ?? NO_HEAD;
    return cells.block(firstRow, firstRow + fewerRows(rows, share) - 1, columns);
  });
  return withFewerTexts(heads);
}

function fewerRows(rows: number, share: number): number {
  return share === 1 ? rows : Math.min(rows, Math.max(FEWEST_ROWS, Math.floor(rows * share)));
}

function withFewerTexts(heads: readonly RowBlock[]): readonly RowBlock[] {
  const seen = new Set<string>();
  const texts = heads.map(({ rows }) => newTexts(rows, seen));
  const all = texts.reduce((sum, count) => sum + count, 0);
  if (all <= MOST_TEXTS) return heads;
  let taken = 0;
  return heads.map((head, index) => {
    const { length } = head.rows;
    const rows = fewerRows(length, MOST_TEXTS / all);
    taken += length === 0 ? 0 : ((texts[index] ?? 0) * rows) / length;
    return { ...head, rows: taken > MOST_TEXTS * MOST_OVER ? [] : head.rows.slice(0, rows) };
  });
}

/** How many texts some rows hold that were not seen before. */
function newTexts(rows: RowBlock['rows'], seen: Set<string>): number {
  let count = 0;
  for (const row of rows) {
    for (const value of row) {
      if (typeof value !== 'string' || seen.has(value)) continue;
      seen.add(value);
      count += 1 + Math.floor(value.length / LONGEST_TELLING_TEXT);
    }
  }
  return count;
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
