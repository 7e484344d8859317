import { read, type ParsingOptions, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { CellRange } from '../log/address';
import type { DateSystem } from '../log/calendarDay';
import { failure, success, type Result } from '../log/result';
import type { NamedRange, SheetVisibility, TableOutline } from '../log/workbook';
import { cellRange } from './cellRange';
import { DAMAGED, type ReadProblem } from './fileLimits';
import { MergedCells } from './mergedCells';
import { refusalOfExtent, type SheetRows } from './sheetCells';

/** A sheet of a file, of whatever format, with its cells. */
export interface ReadSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tables: readonly TableOutline[];
  readonly namedRanges: readonly NamedRange[];
  readonly hidesRows: boolean;
  readonly merges: MergedCells;
  readonly rows: SheetRows;
}

export interface ReadWorkbook {
  readonly dateSystem: DateSystem;
  readonly sheets: readonly ReadSheet[];
}

/** A workbook, or why there is none. */
export type ReadResult = Result<ReadWorkbook, ReadProblem>;

/** Raw values only: serials stay numbers, nothing is formatted, no formula is kept. */
const RAW_VALUES: ParsingOptions = {
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
};

/** What SheetJS makes of a file or a text. It throws whatever SheetJS throws. */
export function readRaw(file: Uint8Array | string, options: ParsingOptions = {}): WorkBook {
  return read(file, { ...RAW_VALUES, type: typeof file === 'string' ? 'string' : 'array', ...options });
}

/** What was found out of a sheet without SheetJS. */
export interface SheetOutlineParts {
  readonly tables?: readonly TableOutline[];
  readonly isHidden?: boolean;
  readonly hidesRows?: boolean;
}

/**
 * The sheet at a place among a workbook's sheets. The workbook is damaged where it names the sheet but has no cells for
 * it, and refused where the cells reach further than those of a sheet in Excel.
 */
export function readSheet(
  workbook: WorkBook,
  index: number,
  { tables = [], isHidden = false, hidesRows = false }: SheetOutlineParts = {},
): Result<ReadSheet, ReadProblem> {
  const name = workbook.SheetNames[index];
  const sheet = name === undefined ? undefined : workbook.Sheets[name];
  if (name === undefined || sheet === undefined) return failure(DAMAGED);
  const rows: SheetRows = sheet['!data'] ?? [];
  const refusal = refusalOfExtent(name, rows);
  if (refusal !== undefined) return failure(refusal);
  return success({
    name,
    visibility: isHidden ? 'hidden' : visibilityOf(workbook, index),
    tables,
    namedRanges: namedRangesOf(workbook, name),
    hidesRows: hidesRows || (sheet['!rows'] ?? []).some(({ hidden }) => hidden === true),
    merges: new MergedCells(mergesOf(sheet)),
    rows,
  });
}

/** The names of ranges of a sheet; those that Excel gives by itself, to print areas and filters, are left out. */
function namedRangesOf(workbook: WorkBook, sheet: string): readonly NamedRange[] {
  return (workbook.Workbook?.Names ?? []).flatMap(({ Name: name, Ref: reference }) => {
    const [, quoted, plain, cells = ''] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference) ?? [];
    const range = cellRange(cells);
    const isOfSheet = (quoted?.replaceAll("''", "'") ?? plain) === sheet;
    return range === undefined || !isOfSheet || /^_xl/i.test(name) ? [] : [{ name, range }];
  });
}

function mergesOf(sheet: WorkSheet): readonly CellRange[] {
  return (sheet['!merges'] ?? []).map(({ s, e }) => ({
    firstRow: s.r,
    firstColumn: s.c,
    lastRow: e.r,
    lastColumn: e.c,
  }));
}

const VISIBILITIES = { 0: 'visible', 1: 'hidden', 2: 'veryHidden' } as const;

function visibilityOf(workbook: WorkBook, index: number): SheetVisibility {
  const hidden = workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0;
  return VISIBILITIES[hidden];
}

export function dateSystemOf(workbook: WorkBook): DateSystem {
  return workbook.Workbook?.WBProps?.date1904 === true ? 1904 : 1900;
}
