import { columnIndex, columnLetters, rangeAddress, type CellRange } from '../../src/ground/address';

export const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;

export const WHOLE_SHEET: CellRange = {
  firstRow: 0,
  firstColumn: 0,
  lastRow: LAST_ROW,
  lastColumn: LAST_COLUMN,
};

export function area(firstRow: number, firstColumn: number, rows = 1, columns = 1): CellRange {
  return { firstRow, firstColumn, lastRow: firstRow + rows - 1, lastColumn: firstColumn + columns - 1 };
}

export function rowCount({ firstRow, lastRow }: CellRange): number {
  return lastRow - firstRow + 1;
}

export function columnCount({ firstColumn, lastColumn }: CellRange): number {
  return lastColumn - firstColumn + 1;
}

export function cellCount(range: CellRange): number {
  return rowCount(range) * columnCount(range);
}

/** `A:F` and the whole sheet too: every row of some columns. */
export function isWholeColumns({ firstRow, lastRow }: CellRange): boolean {
  return firstRow === 0 && lastRow === LAST_ROW;
}

/** `3:5`: every column of some rows. */
export function isWholeRows({ firstColumn, lastColumn }: CellRange): boolean {
  return firstColumn === 0 && lastColumn === LAST_COLUMN;
}

/** Without an end of its own: Excel gives no cells of such a range, and takes none. */
export function isUnbounded(range: CellRange): boolean {
  return isWholeColumns(range) || isWholeRows(range);
}

export function isOnSheet({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): boolean {
  return (
    firstRow >= 0 &&
    firstColumn >= 0 &&
    firstRow <= lastRow &&
    firstColumn <= lastColumn &&
    lastRow <= LAST_ROW &&
    lastColumn <= LAST_COLUMN
  );
}

export function intersection(a: CellRange, b: CellRange): CellRange | undefined {
  const common = {
    firstRow: Math.max(a.firstRow, b.firstRow),
    firstColumn: Math.max(a.firstColumn, b.firstColumn),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return isOnSheet(common) ? common : undefined;
}

export function boundingRect(a: CellRange, b: CellRange): CellRange {
  return {
    firstRow: Math.min(a.firstRow, b.firstRow),
    firstColumn: Math.min(a.firstColumn, b.firstColumn),
    lastRow: Math.max(a.lastRow, b.lastRow),
    lastColumn: Math.max(a.lastColumn, b.lastColumn),
  };
}

/** The range without its sheet as Excel writes it: `A1:B2`, `A:F`, `3:5`. */
export function localAddress(range: CellRange): string {
  if (isWholeColumns(range) && !isWholeRows(range)) {
    return `${columnLetters(range.firstColumn)}:${columnLetters(range.lastColumn)}`;
  }
  if (isWholeRows(range)) return `${range.firstRow + 1}:${range.lastRow + 1}`;
  return rangeAddress(range);
}

/** `Sheet1!A1:B2`, with apostrophes where the name needs them. */
export function fullAddress(sheetName: string, range: CellRange): string {
  return `${quotedWhereNeeded(sheetName)}!${localAddress(range)}`;
}

/** `Sheet1!$A$1:$B$2`, as the formula of a name has it. */
export function absoluteAddress(sheetName: string, range: CellRange): string {
  const address = localAddress(range)
    .replace(/([A-Z]+)/g, '$$$1')
    .replace(/(\d+)/g, '$$$1');
  return `${quotedWhereNeeded(sheetName)}!${address}`;
}

function quotedWhereNeeded(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** An address's parts: the sheet that it names, if it does, and the text of the range. */
export function splitAddress(address: string): { readonly sheet?: string; readonly range: string } {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (match === null) return { range: address.replace(/^=/, '') };
  const [, quoted, plain = '', range = ''] = match;
  return { sheet: quoted === undefined ? plain : quoted.replaceAll("''", "'"), range };
}

/** The range that an address without a sheet means; `undefined` where it is none. */
export function parseArea(address: string): CellRange | undefined {
  const text = address.replaceAll('$', '').trim();
  const [first = '', last = first, ...more] = text.split(':');
  if (more.length > 0) return undefined;
  const [a, b] = [corner(first), corner(last)];
  if (a === undefined || b === undefined) return undefined;
  if (a.row === undefined || b.row === undefined) {
    if (a.row !== b.row || a.column === undefined || b.column === undefined || !text.includes(':'))
      return undefined;
    return ordered(0, a.column, LAST_ROW, b.column);
  }
  if (a.column === undefined || b.column === undefined) {
    if (a.column !== b.column || !text.includes(':')) return undefined;
    return ordered(a.row, 0, b.row, LAST_COLUMN);
  }
  return ordered(a.row, a.column, b.row, b.column);
}

function corner(text: string): { readonly row?: number; readonly column?: number } | undefined {
  const match = /^([A-Za-z]{1,3})?(\d{1,7})?$/.exec(text);
  if (match === null || text === '') return undefined;
  const [, letters, digits] = match;
  const column = letters === undefined ? undefined : columnIndex(letters);
  const row = digits === undefined ? undefined : Number(digits) - 1;
  if (letters !== undefined && column === undefined) return undefined;
  if (row !== undefined && (row < 0 || row > LAST_ROW)) return undefined;
  return { ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): CellRange {
  return {
    firstRow: Math.min(row, otherRow),
    firstColumn: Math.min(column, otherColumn),
    lastRow: Math.max(row, otherRow),
    lastColumn: Math.max(column, otherColumn),
  };
}
