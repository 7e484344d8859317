import { cellAddress, type CellRange } from '../ground/address';

/** A range of a sheet in a formula, `'L''été'!$A$1:$B$2`: the name is always quoted. */
export function sheetReference(sheetName: string, range: CellRange): string {
  const first = absoluteAddress(range.firstRow, range.firstColumn);
  const last = absoluteAddress(range.lastRow, range.lastColumn);
  return `${quotedSheetName(sheetName)}!${first === last ? first : `${first}:${last}`}`;
}

/** A sheet's name as it stands before the `!` of a reference. */
export function quotedSheetName(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'`;
}

/** `$A$1` */
export function absoluteAddress(row: number, column: number): string {
  return cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
