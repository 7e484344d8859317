import type { CellRange } from '../../ground/address';
import { columnIndex } from '../../ground/address';
import { FIELDS, type Field } from '../model/field';
import type { Finding } from '../model/issue';
import type { LogProfile } from '../model/profile';
import { failure, type Result, success } from '../../ground/result';
import { wordKey } from '../vocabulary/wordKey';
import type { CellValue, SheetOutline } from '../../ground/outline';

/** A profile fitted to a sheet: where the log's cells lie and which column each field is read from. */
export interface LogLayout {
  readonly sheet: string;
  /** name of the Excel table or of the named range, `''` for a plain range */
  readonly table: string;
  /** from 0; the lower of them where the headings take two rows */
  readonly headerRow: number;
  /** the headings of all columns of the log, also of those that are not read, by column from 0 */
  readonly headings: ReadonlyMap<number, string>;
  /** the texts of the row above the headings where it may name groups of columns, by column from 0; else none */
  readonly groups: ReadonlyMap<number, string>;
  /** the rows below the headings, all columns of the log; its last row may be above its first where there are none */
  readonly body: CellRange;
  readonly columns: ReadonlyMap<Field, LogColumn>;
  /** columns of which the one that is ticked says the outcome, and what it says; `outcome` is the first of them */
  readonly tickedOutcomes: ReadonlyMap<number, string>;
  /** the columns, from 0, in which titles of months stand, of those that no field is read from */
  readonly titleColumns: readonly number[];
  /** the one year of which the log's titles say that it is; `undefined` where they say none */
  readonly year: number | undefined;
}

export interface LogColumn {
  /** from 0 */
  readonly index: number;
  readonly heading: string;
}

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
  const { head } = sheet;
  const cells = head.rows[row - head.firstRow] ?? [];
  const within = new Map<number, CellValue>();
  head.columns.forEach((column, position) => {
    const value = cells[position] ?? null;
    if (value !== null && column >= range.firstColumn && column <= range.lastColumn)
      within.set(column, value);
  });
  return within;
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

/** A cell's text as it is kept: trimmed, white space in it folded. */
export function cellText(value: CellValue): string {
  return value === null ? '' : String(value).replace(/\s+/gu, ' ').trim();
}

/** The columns that a profile names, found among the headings of a row; or the first that is not there. */
export function columnsByProfile(
  profile: LogProfile,
  headings: ReadonlyMap<number, string>,
): Result<ReadonlyMap<Field, LogColumn>, Finding> {
  const columns = new Map<Field, LogColumn>();
  for (const field of FIELDS) {
    const choice = profile.columns[field];
    if (choice === undefined || choice === null) continue;
    const index = typeof choice === 'string' ? columnOfHeading(choice, headings) : columnIndex(choice.column);
    if (index === undefined) {
      const heading = typeof choice === 'string' ? choice : choice.column;
      return failure({ code: 'profileColumnMissing', field, heading, headings: [...headings.values()] });
    }
    columns.set(field, { index, heading: headings.get(index) ?? '' });
  }
  return success(columns);
}

function columnOfHeading(heading: string, headings: ReadonlyMap<number, string>): number | undefined {
  const exact = [...headings].find(([, text]) => text === heading);
  const found =
    exact ?? [...headings].find(([, text]) => wordKey(text) === wordKey(heading) && wordKey(text) !== '');
  return found?.[0];
}

/** The layout of a log in an area, its headings in `headerRow`; `year` as the titles around the log say. */
export function layoutIn(
  area: LogArea,
  headerRow: number,
  headings: ReadonlyMap<number, string>,
  columns: ReadonlyMap<Field, LogColumn>,
  year: number | undefined,
): LogLayout {
  return {
    sheet: area.sheet.name,
    table: area.table,
    headerRow,
    headings,
    groups: groupsAbove(area, headerRow),
    body: { ...area.range, firstRow: headerRow + 1 },
    columns,
    tickedOutcomes: new Map(),
    titleColumns: [],
    year,
  };
}

/** A title stands alone in its row; groups are several. */
function groupsAbove(area: LogArea, headerRow: number): ReadonlyMap<number, string> {
  const above = headerRow > area.range.firstRow ? rowTexts(area, headerRow - 1) : new Map<number, string>();
  return above.size > 1 ? above : new Map();
}

/** The sheet columns, from 0, that a reader must give for a layout, each once, in order. */
export function columnsToRead(layout: LogLayout): readonly number[] {
  return [...new Set([...mappedColumns(layout), ...layout.titleColumns])].sort((a, b) => a - b);
}

/** The sheet columns, from 0, from which a field is read, each once, in order. */
export function mappedColumns({ columns, tickedOutcomes }: LogLayout): readonly number[] {
  const mapped = [...columns.values()].map(({ index }) => index);
  return [...new Set([...mapped, ...tickedOutcomes.keys()])].sort((a, b) => a - b);
}
