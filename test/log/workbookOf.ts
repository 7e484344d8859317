import type { CellRange } from '../../src/ground/address';
import { type DateSystem, knownDay } from '../../src/ground/calendarDay';
import { type RowSource, WorkbookReading, type WorkbookRead } from '../../src/log/workbookReading';
import { type LogProfile, logProfileSchema, type RegisterProfile } from '../../src/log/model/profile';
import type { RequestLog } from '../../src/log/model/requestLog';
import {
  type CellValue,
  HEAD_ROWS,
  type SheetOutline,
  type SheetVisibility,
  type TableOutline,
  type WorkbookOutline,
} from '../../src/ground/outline';

export type Rows = readonly (readonly CellValue[])[];

export interface SheetOf {
  readonly rows: Rows;
  readonly visibility?: SheetVisibility;
  readonly tables?: readonly TableOutline[];
  readonly mergedAcross?: readonly CellRange[];
}

/** A workbook of which each sheet is given by its rows, from A1. */
export function workbookOf(
  sheets: Readonly<Record<string, Rows | SheetOf>>,
  name = 'book.xlsx',
  dateSystem: DateSystem = 1900,
): WorkbookOutline {
  return {
    name,
    dateSystem,
    sheets: Object.entries(sheets).map(([sheet, content]) =>
      sheetOf(sheet, 'rows' in content ? content : { rows: content }),
    ),
  };
}

function sheetOf(
  name: string,
  { rows, visibility = 'visible', tables = [], ...more }: SheetOf,
): SheetOutline {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const filled = rows.map((row) => columns.map((column) => row[column] ?? null));
  const isEmpty = rows.length === 0;
  return {
    name,
    visibility,
    usedRange: isEmpty
      ? null
      : { firstRow: 0, firstColumn: 0, lastRow: rows.length - 1, lastColumn: width - 1 },
    tables,
    ...more,
    head: { firstRow: 0, columns, rows: filled.slice(0, HEAD_ROWS) },
  };
}

export const TODAY = knownDay(2026, 11, 24);

/** A profile of which only what matters is given. */
export function profileOf(profile: Partial<LogProfile>): LogProfile {
  return logProfileSchema.parse(profile);
}

/** The rows of a workbook, as a host gives them, where all of them are within its head. */
export function headRows(workbook: WorkbookOutline): RowSource {
  return {
    rows: (sheet, { firstRow, lastRow }, columns) => {
      const head = workbook.sheets.find(({ name }) => name === sheet)?.head;
      const rows = (head?.rows ?? []).slice(firstRow, lastRow + 1);
      return [{ firstRow, columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) }];
    },
  };
}

/** Reads a workbook whose rows are all within its head. */
export function readingOf(
  workbook: WorkbookOutline,
  profiles: readonly LogProfile[] = [],
  today = TODAY,
  answers: readonly RegisterProfile[] = [],
): WorkbookRead {
  const reading = new WorkbookReading(workbook, profiles, [], answers);
  reading.readAll(headRows(workbook), workbook.dateSystem, today);
  return reading.finish();
}

/** The logs of such a workbook. */
export function readAll(...given: Parameters<typeof readingOf>): readonly RequestLog[] {
  return readingOf(...given).logs;
}
