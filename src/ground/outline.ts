import type { CellRange } from './address';
import type { DateSystem } from './calendarDay';

/** What a cell holds: a number (dates too, as serials), a text, a truth value, or nothing. Errors are their text, `#N/A`. */
export type CellValue = string | number | boolean | null;

/** Some rows of a sheet, for some of its columns: what an edge hands to the core, as it arrives. */
export interface RowBlock {
  /** the sheet row, from 0, of `rows[0]` */
  readonly firstRow: number;
  /** the sheet column, from 0, of each value in a row */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly CellValue[])[];
  /** the cells of the block that do not hold what their value looks like; left out where there are none, or none are known */
  readonly marked?: readonly MarkedCell[];
}

/**
 * A cell that shows an error, whose value is the error's text, or a formula for which the file keeps no value, which looks
 * empty. Both count from 0 in the sheet.
 */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly holds: 'error' | 'formulaWithoutValue';
}

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** An Excel table ("ListObject"): its header row is the first row of its range. */
export interface TableOutline {
  readonly name: string;
  readonly range: CellRange;
  readonly hasTotalsRow: boolean;
}

/** A name that somebody gave to a range of the sheet. */
export interface NamedRange {
  readonly name: string;
  readonly range: CellRange;
}

/** Rows below each other, from 0. */
export interface RowSpan {
  readonly first: number;
  /** inclusive */
  readonly last: number;
}

/** A sheet as recognition sees it: where its cells lie, and the first of them. */
export interface SheetOutline {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** the cells that hold anything; `null` for an empty sheet */
  readonly usedRange: CellRange | null;
  readonly tables: readonly TableOutline[];
  /** left out where the edge knows of none */
  readonly namedRanges?: readonly NamedRange[];
  /** whether rows are hidden, by a filter for example; they are read like all others */
  readonly hidesRows?: boolean;
  /** rows of which all that they hold is struck out; they are read like all others; left out where the edge knows of none */
  readonly struckRows?: readonly RowSpan[];
  /** whether nothing tells which rows are struck out, though the file may have such: .xls and .xlsb */
  readonly hidesStruckRows?: boolean;
  /**
   * the cells of the head that are merged over several columns; left out where the edge cannot tell, as of a text file,
   * where nothing is
   */
  readonly mergedAcross?: readonly CellRange[];
  /** of a text file: the lines, from 1, whose quotation marks were taken as they stand, as they opened no field */
  readonly strayQuotes?: readonly number[];
  /**
   * the first rows of the used range, at the most {@link HEAD_ROWS} and {@link HEAD_COLUMNS}; of a wider sheet the first
   * columns in which anything stands in these rows
   */
  readonly head: RowBlock;
}

export interface WorkbookOutline {
  /** the file's name without its folder */
  readonly name: string;
  readonly dateSystem: DateSystem;
  readonly sheets: readonly SheetOutline[];
}

/** How many rows of a sheet recognition looks at: the header and enough values to tell what each column holds. */
export const HEAD_ROWS = 1000;

/** How many columns of a sheet recognition looks at: a table with more is no log. */
export const HEAD_COLUMNS = 200;
