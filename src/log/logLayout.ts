import type { CellRange } from './address';
import { columnIndex } from './address';
import { FIELDS, type Field } from './field';
import type { Finding } from './issue';
import type { LogProfile } from './profile';
import { failure, type Result, success } from './result';
import { wordKey } from './vocabulary/wordKey';
import type { CellValue, SheetOutline } from './workbook';

/** A profile fitted to a sheet: where the log's cells lie and which column each field is read from. */
export interface LogLayout {
  readonly sheet: string;
  /** name of the Excel table, `''` for a plain range */
  readonly table: string;
  /** from 0 */
  readonly headerRow: number;
  /** the rows below the headings, all columns of the log; its last row may be above its first where there are none */
  readonly body: CellRange;
  readonly columns: ReadonlyMap<Field, LogColumn>;
}

export interface LogColumn {
  /** from 0 */
  readonly index: number;
  readonly heading: string;
}

/** The cells in which a log may lie: an Excel table, or the used range of a sheet. */
export interface LogArea {
  readonly sheet: SheetOutline;
  readonly table: string;
  readonly range: CellRange;
}

/** The areas of a sheet in which a log may lie, its Excel tables first. */
export function areasOf(sheet: SheetOutline): readonly LogArea[] {
  const tables = sheet.tables.map(({ name, range, hasTotalsRow }) => ({
    sheet,
    table: name,
    range: hasTotalsRow ? { ...range, lastRow: range.lastRow - 1 } : range,
  }));
  const whole = sheet.usedRange === null ? [] : [{ sheet, table: '', range: sheet.usedRange }];
  return [...tables, ...whole];
}

/** The texts of a row of the sheet's head, by column from 0; empty cells are left out. */
export function rowTexts(area: LogArea, row: number): ReadonlyMap<number, string> {
  const { head } = area.sheet;
  const cells = head.rows[row - head.firstRow] ?? [];
  const texts = new Map<number, string>();
  head.columns.forEach((column, position) => {
    const value = cells[position] ?? null;
    if (column < area.range.firstColumn || column > area.range.lastColumn) return;
    if (typeof value === 'string' && value.trim() !== '') texts.set(column, value.trim());
  });
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

/** The layout of a log in an area, its headings in `headerRow`. */
export function layoutIn(
  area: LogArea,
  headerRow: number,
  columns: ReadonlyMap<Field, LogColumn>,
): LogLayout {
  return {
    sheet: area.sheet.name,
    table: area.table,
    headerRow,
    body: { ...area.range, firstRow: headerRow + 1 },
    columns,
  };
}

/** The sheet columns, from 0, that a reader must give for a layout, each once, in order. */
export function columnsToRead(layout: LogLayout): readonly number[] {
  return [...new Set([...layout.columns.values()].map(({ index }) => index))].sort((a, b) => a - b);
}
