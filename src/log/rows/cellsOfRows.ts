import type { CellValue } from '../../ground/outline';

/** How many cells that hold anything stand in the rows of a log, in the columns that fields are read from, by what a row is. */
export interface CellsOfRows {
  readonly request: number;
  readonly total: number;
  readonly banner: number;
  readonly reminder: number;
  readonly repeatedHeading: number;
  readonly otherTable: number;
  /** of rows in which nothing but white space stands */
  readonly blank: number;
}

/** What was taken of a log. */
export interface RowsTaken {
  readonly cells: CellsOfRows;
  /** the last row, from 0, above the first that was withheld; `undefined` where none was */
  readonly withheldBelow: number | undefined;
}

export function sumOfCells(cells: CellsOfRows): number {
  const { request, total, banner, reminder, repeatedHeading, otherTable, blank } = cells;
  return request + total + banner + reminder + repeatedHeading + otherTable + blank;
}

/** How many cells of a row hold anything. */
export function filledCellsOf(cells: readonly CellValue[]): number {
  let filled = 0;
  for (const value of cells) if (value !== null && value !== '') filled += 1;
  return filled;
}
