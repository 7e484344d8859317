import { type CellRange, rangeAddress } from '../../ground/address';
import { cellText } from '../../ground/cellText';
import type { CellValue, SheetOutline } from '../../ground/outline';

/** The cells in which a log may lie: an Excel table, a named range, or the used range of a sheet or a part of it. */
export interface LogArea {
  readonly sheet: SheetOutline;
  /** name of the table or of the named range, `''` for a plain range */
  readonly table: string;
  readonly range: CellRange;
  /** whether the headings can only be its first row, as in an Excel table */
  readonly opensWithHeadings: boolean;
  /** whether another log lies beside it, so that only what stands above its own columns speaks of it */
  readonly hasNeighbour: boolean;
}

/** A range with fewer columns is no log: a list of choices, a column of dates. */
const FEWEST_NAMED_COLUMNS = 3;

/** The areas of a sheet in which a log may lie: its Excel tables, its named ranges, all of its cells. */
export function areasOf(sheet: SheetOutline): readonly LogArea[] {
  const plain = { sheet, opensWithHeadings: false, hasNeighbour: false };
  const tables = sheet.tables.map(({ name, range, hasTotalsRow }) => ({
    ...plain,
    table: name,
    range: hasTotalsRow ? { ...range, lastRow: range.lastRow - 1 } : withRowsBelow(range, sheet),
    opensWithHeadings: true,
  }));
  const named = (sheet.namedRanges ?? [])
    .filter(({ range }) => mayHoldLog(range, sheet))
    .map(({ name, range }) => ({ ...plain, table: name, range }));
  const whole = sheet.usedRange === null ? [] : [{ ...plain, table: '', range: sheet.usedRange }];
  return [...tables, ...named, ...whole];
}

/**
 * The cells of an area that hold anything, as one text: areas with the same text are the same to look at. A name may go
 * on below the last row that is filled.
 */
export function filledCells({ sheet, range, opensWithHeadings }: LogArea): string {
  const lastRow = Math.min(range.lastRow, sheet.usedRange?.lastRow ?? range.lastRow);
  return `${rangeAddress({ ...range, lastRow })}${opensWithHeadings ? ' from its headings' : ''}`;
}

/** A table that did not grow with what was typed below it: these rows are its own all the same, down to the next table. */
function withRowsBelow(range: CellRange, sheet: SheetOutline): CellRange {
  if (sheet.usedRange === null || !isFilled(range.lastRow + 1, range, sheet)) return range;
  const below = sheet.tables
    .map((table) => table.range)
    .filter(
      (other) =>
        other.firstRow > range.lastRow &&
        other.firstColumn <= range.lastColumn &&
        range.firstColumn <= other.lastColumn,
    );
  return {
    ...range,
    lastRow: Math.min(sheet.usedRange.lastRow, ...below.map(({ firstRow }) => firstRow - 1)),
  };
}

/** Whether anything stands in a row of the sheet's head, in the columns of a range. */
function isFilled(row: number, range: CellRange, sheet: SheetOutline): boolean {
  return [...rowCells({ sheet, range }, row).values()].some((value) => cellText(value) !== '');
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

/** A name whose range ends where the rows go on was given once and forgotten: the log is longer than it says. */
function mayHoldLog(range: CellRange, sheet: SheetOutline): boolean {
  const columns = range.lastColumn - range.firstColumn + 1;
  if (range.lastRow <= range.firstRow || columns < FEWEST_NAMED_COLUMNS) return false;
  return !isFilled(range.lastRow + 1, range, sheet);
}

/** The texts of a row of the sheet's head, by column from 0; empty cells are left out. */
export function rowTexts(area: Pick<LogArea, 'sheet' | 'range'>, row: number): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const [column, value] of rowCells(area, row)) {
    if (typeof value === 'string' && value.trim() !== '') texts.set(column, value.trim());
  }
  return texts;
}
