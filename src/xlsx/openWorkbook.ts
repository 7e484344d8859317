import type { CellRange } from '../log/address';
import type { Result } from '../log/result';
import type { RowBlock, WorkbookOutline } from '../log/workbook';

/** A workbook file that was read: what recognition needs of it, and its rows by blocks. */
export interface OpenedWorkbook {
  readonly outline: WorkbookOutline;
  /**
   * The cells of some columns within a range of a sheet, top to bottom, in blocks of at most a few thousand rows;
   * rows without a cell are given too, as nulls. A sheet that the workbook does not have gives none.
   */
  rows(sheet: string, range: CellRange, columns: readonly number[]): Iterable<RowBlock>;
}

/** Why a file could not be read as a workbook. */
export interface OpenWorkbookError {
  readonly code: 'emptyFile' | 'notAWorkbook' | 'passwordProtected' | 'damagedWorkbook';
  readonly workbook: string;
}

/**
 * Reads a workbook from the bytes of its file: .xlsx, .xlsm, .xlsb, .xls, .ods or .csv.
 *
 * @param name the file's name without its folder, for the places that issues name
 */
export type OpenWorkbook = (name: string, bytes: Uint8Array) => Result<OpenedWorkbook, OpenWorkbookError>;
