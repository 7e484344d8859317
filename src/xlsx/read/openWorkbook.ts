import type { CellRange } from '../../ground/address';
import { failure, success, type Result } from '../../ground/result';
import type { RowBlock, WorkbookOutline } from '../../ground/outline';
import { fileKind } from './fileKind';
import { DAMAGED, NOT_A_WORKBOOK, refusalOfSize, type ReadProblem } from './sheets/fileLimits';
import { readCompoundFile } from './xls/readCompoundFile';
import { readDelimitedText } from './text/readDelimitedText';
import type { QuickUnpacking } from './package/quickUnpacking';
import { readPackage } from './readPackage';
import type { ReadResult, ReadSheet } from './sheets/readSheet';
import { headsOf } from './sheets/sheetHeads';

/** A workbook file that was read: what recognition needs of it, and its rows by blocks. */
export interface OpenedWorkbook {
  readonly outline: WorkbookOutline;
  /**
   * The cells of some columns within a range of a sheet, top to bottom, in blocks of at most a few thousand rows;
   * rows without a cell are given too, as nulls. A sheet that the workbook does not have gives none.
   */
  rows(sheet: string, range: CellRange, columns: readonly number[]): Iterable<RowBlock>;
  /** How many cells of some columns within a range of a sheet hold anything. */
  count(sheet: string, range: CellRange, columns: readonly number[]): number;
}

/** Why a file could not be read as a workbook, with the figures of the limit that it is beyond. */
export type OpenWorkbookError = ReadProblem & { readonly workbook: string };

/**
 * Reads a workbook from the bytes of its file: .xlsx, .xlsm, .xlsb, .xls, .ods or .csv. What is beyond a limit
 * (src/xlsx/read/sheets/fileLimits.ts) is refused; nothing in the file is followed, computed or run.
 *
 * @param name the file's name without its folder, for the places that issues name
 * @param quick what the host unpacks with more quickly; what is read, and what is refused, is the same without it
 */
export type OpenWorkbook = (
  name: string,
  bytes: Uint8Array,
  quick?: QuickUnpacking,
) => Result<OpenedWorkbook, OpenWorkbookError>;

/**
 * Reads a workbook of any format. Chart, dialog and macro sheets are left out; a worksheet that the workbook names but
 * does not have makes it `damagedWorkbook`, as does every exception. The first bytes tell the format; text counts as a
 * workbook by its extension .csv, .tsv or .txt, or .xls where it has columns; its one sheet is named after the file.
 */
export const openWorkbook: OpenWorkbook = (name, bytes, quick) => {
  const workbook = readWorkbook(name, bytes, quick);
  if (!workbook.ok) return failure({ ...workbook.error, workbook: name });
  const { dateSystem, sheets } = workbook.value;
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return success({
    outline: { name, dateSystem, sheets: outlinesOf(sheets) },
    rows: (sheet, range, columns) => rowBlocksOf(byName.get(sheet), range, columns),
    count: (sheet, range, columns) => byName.get(sheet)?.cells.count(range, columns) ?? 0,
  });
};

function readWorkbook(name: string, bytes: Uint8Array, quick: QuickUnpacking | undefined): ReadResult {
  const refusal = refusalOfSize(bytes.length);
  if (refusal !== undefined) return failure(refusal);
  try {
    const kind = fileKind(name, bytes);
    switch (kind) {
      case 'empty':
        return failure({ code: 'emptyFile' });
      case 'zip':
        return readPackage(bytes, quick);
      case 'compoundFile':
        return readCompoundFile(bytes);
      case 'delimitedText':
        return readDelimitedText(sheetNameOf(name), bytes);
      case 'webPage':
      case 'xmlSpreadsheet':
      case 'exchangeFormat':
        return failure({ code: kind });
      case 'cutShort':
        return failure(DAMAGED);
      case 'other':
        return failure(NOT_A_WORKBOOK);
    }
  } catch {
    return failure(DAMAGED);
  }
}

function sheetNameOf(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, '').slice(0, 31) || 'Sheet1';
}

function outlinesOf(sheets: readonly ReadSheet[]): WorkbookOutline['sheets'] {
  const heads = headsOf(sheets.map(({ cells }) => cells));
  return sheets.map((sheet, index) => {
    const { name, visibility, cells, tables, namedRanges, hidesRows } = sheet;
    const { struckRows = [], hidesStruckRows = false, mergedAcross, strayQuotes } = sheet;
    return {
      name,
      visibility,
      usedRange: cells.usedRange,
      tables,
      namedRanges,
      hidesRows,
      ...(struckRows.length === 0 ? {} : { struckRows }),
      ...(hidesStruckRows ? { hidesStruckRows } : {}),
      ...(mergedAcross === undefined ? {} : { mergedAcross }),
      ...(strayQuotes === undefined ? {} : { strayQuotes }),
      head: heads[index] ?? { firstRow: 0, columns: [], rows: [] },
    };
  });
}

function rowBlocksOf(
  sheet: ReadSheet | undefined,
  range: CellRange,
  columns: readonly number[],
): Iterable<RowBlock> {
  return sheet === undefined ? [] : sheet.cells.blocks(range, columns, sheet.merges);
}
