import { read, type ParsingOptions, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { CellRange } from '../../../ground/address';
import { MergedCells } from '../../../ground/mergedCells';
import type { NamedRange, SheetVisibility, TableOutline } from '../../../ground/outline';
import { failure, success, type Result } from '../../../ground/result';
import { CellTexts } from './cellTexts';
import { DAMAGED, type ReadProblem } from './fileLimits';
import { MergedAcross } from './mergedAcross';
import { namedRangesBySheet } from './namedRanges';
import type { ReadResult, ReadSheet } from './readSheet';
import { sheetJsCells } from './sheetJsCells';

/** Raw values only: serials stay numbers, nothing is formatted, no formula is kept. */
const RAW_VALUES: ParsingOptions = {
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
};

/** What SheetJS makes of a file. It throws whatever SheetJS throws. */
export function readRaw(file: Uint8Array, options: ParsingOptions = {}): WorkBook {
  return read(file, { ...RAW_VALUES, type: 'array', ...options });
}

/** What was found out of a sheet without SheetJS. */
export interface FoundOfSheet {
  readonly tables?: readonly TableOutline[];
}

/**
 * The sheets of a workbook that SheetJS has read. The workbook is damaged where it names a sheet but has no cells for it,
 * and refused where cells lie beyond the last row or column that a sheet in Excel has.
 *
 * @param found for each sheet, in their order; `undefined` leaves it out
 */
export function readSheets(workbook: WorkBook, found: readonly (FoundOfSheet | undefined)[]): ReadResult {
  const defined = (workbook.Workbook?.Names ?? []).map(({ Name, Ref }) => ({ name: Name, reference: Ref }));
  const names = namedRangesBySheet(defined);
  const texts = new CellTexts();
  const sheets: ReadSheet[] = [];
  for (const [index, ofSheet] of found.entries()) {
    if (ofSheet === undefined) continue;
    const sheet = readSheet(workbook, index, ofSheet, names, texts);
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
  texts: CellTexts,
): Result<ReadSheet, ReadProblem> {
  const name = workbook.SheetNames[index];
  const sheet = name === undefined ? undefined : workbook.Sheets[name];
  if (name === undefined || sheet === undefined) return failure(DAMAGED);
  const cells = sheetJsCells(name, sheet['!data'] ?? [], texts);
  if (!cells.ok) return cells;
  const merges = mergesOf(sheet);
  const mergedAcross = new MergedAcross();
  for (const range of merges) mergedAcross.take(range, cells.value.usedRange?.firstRow ?? 0);
  const hidesRows = (sheet['!rows'] ?? []).some(({ hidden }) => hidden === true);
  return success({
    name,
    visibility: visibilityOf(workbook, index),
    tables: found.tables ?? [],
    namedRanges: names.get(name) ?? [],
    hidesRows,
    hidesStruckRows: true,
    merges: new MergedCells(merges),
    mergedAcross: mergedAcross.end(),
    cells: cells.value,
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
