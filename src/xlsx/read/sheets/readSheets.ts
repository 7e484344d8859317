import { read, type ParsingOptions, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { CellRange } from '../../../ground/address';
import type { DateSystem } from '../../../ground/calendarDay';
import { MergedCells } from '../../../ground/mergedCells';
import { failure, success, type Result } from '../../../ground/result';
import type { NamedRange, SheetVisibility, TableOutline } from '../../../ground/outline';
import { cellRange } from './cellRange';
import { DAMAGED, type ReadProblem } from './fileLimits';
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
export interface FoundOfSheet {
  /** its name, where SheetJS does not give it as the user sees it */
  readonly name?: string;
  readonly tables?: readonly TableOutline[];
  readonly isHidden?: boolean;
  readonly hidesRows?: boolean;
}

/**
 * The sheets of a workbook that SheetJS has read. The workbook is damaged where it names a sheet but has no cells for it,
 * and refused where cells lie beyond the last row or column that a sheet in Excel has.
 *
 * @param found for each sheet, in their order; `undefined` leaves it out
 */
export function readSheets(workbook: WorkBook, found: readonly (FoundOfSheet | undefined)[]): ReadResult {
  const names = namesBySheet(workbook);
  const sheets: ReadSheet[] = [];
  for (const [index, ofSheet] of found.entries()) {
    if (ofSheet === undefined) continue;
    const sheet = readSheet(workbook, index, ofSheet, names);
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
  }
  const dateSystem = workbook.Workbook?.WBProps?.date1904 === true ? 1904 : 1900;
  return success({ dateSystem, sheets });
}

function readSheet(
  workbook: WorkBook,
  index: number,
  found: FoundOfSheet,
  names: ReadonlyMap<string, readonly NamedRange[]>,
): Result<ReadSheet, ReadProblem> {
  const name = workbook.SheetNames[index];
  const sheet = name === undefined ? undefined : workbook.Sheets[name];
  if (name === undefined || sheet === undefined) return failure(DAMAGED);
  const rows: SheetRows = sheet['!data'] ?? [];
  const refusal = refusalOfExtent(name, rows);
  if (refusal !== undefined) return failure(refusal);
  const hidesRows = (sheet['!rows'] ?? []).some(({ hidden }) => hidden === true);
  return success({
    name: found.name ?? name,
    visibility: found.isHidden === true ? 'hidden' : visibilityOf(workbook, index),
    tables: found.tables ?? [],
    namedRanges: names.get(name) ?? [],
    hidesRows: hidesRows || found.hidesRows === true,
    merges: new MergedCells(mergesOf(sheet)),
    rows,
  });
}

/**
 * The names of ranges, by the sheet that the ranges are of; those that Excel gives by itself, to print areas and filters,
 * are left out.
 */
function namesBySheet(workbook: WorkBook): ReadonlyMap<string, readonly NamedRange[]> {
  const names = new Map<string, NamedRange[]>();
  for (const { Name: name, Ref: reference } of workbook.Workbook?.Names ?? []) {
    const [, quoted, plain, cells = ''] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference) ?? [];
    const range = cellRange(cells);
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    if (range === undefined || sheet === undefined || /^_xl/i.test(name)) continue;
    const ofSheet = names.get(sheet);
    if (ofSheet === undefined) names.set(sheet, [{ name, range }]);
    else ofSheet.push({ name, range });
  }
  return names;
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
