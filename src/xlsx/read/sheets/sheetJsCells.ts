import type { CellObject } from '@e965/xlsx';
import { failure, success, type Result } from '../../../ground/result';
import type { CellTexts } from './cellTexts';
import { FILE_LIMITS, tooManyColumns, tooManyRows, type ReadProblem } from './fileLimits';
import { SheetCells } from './sheetCells';

/** The rows of cells of a sheet that SheetJS read in dense mode; there are gaps where nothing stands. */
export type SheetJsRows = ((CellObject | undefined)[] | undefined)[];

const ERROR_TEXTS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/**
 * The cells that SheetJS read, which are taken out of the rows: it keeps two hundred bytes for each. They are refused where
 * they lie beyond the last row or column that a sheet can have, or hold too much text.
 */
export function sheetJsCells(
  sheet: string,
  rows: SheetJsRows,
  texts: CellTexts,
): Result<SheetCells, ReadProblem> {
  if (rows.length > FILE_LIMITS.rows) return failure(tooManyRows(sheet));
  const cells = new SheetCells(texts);
  for (const row of rows.keys()) {
    const ofRow = rows[row];
    if (ofRow === undefined) continue;
    if (ofRow.length > FILE_LIMITS.columns) return failure(tooManyColumns(sheet));
    // Only the columns that have a cell: those of a wide row may lie far apart.
    ofRow.forEach((cell, column) => {
      if (cell !== undefined) addCell(cells, row, column, cell);
    });
    rows[row] = undefined;
    const refusal = texts.refusal();
    if (refusal !== undefined) return failure(refusal);
  }
  return success(cells);
}

function addCell(cells: SheetCells, row: number, column: number, { t: type, v: value }: CellObject): void {
  if (type === 'e') cells.addError(row, column, (typeof value === 'number' ? ERROR_TEXTS[value] : '') ?? '');
  else if (typeof value === 'number') cells.addNumber(row, column, value);
  else if (typeof value === 'boolean') cells.addTruthValue(row, column, value);
  else if (typeof value === 'string') cells.addText(row, column, value);
}
