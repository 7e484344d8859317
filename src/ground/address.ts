/** Rows and columns count from 0 in the program; an A1 address is for people. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  /** inclusive */
  readonly lastRow: number;
  /** inclusive */
  readonly lastColumn: number;
}

/** `0` is `A`, `26` is `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** `A` is `0`, `aa` is `26`; `undefined` where the text is no column of a sheet (A to XFD). */
export function columnIndex(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  const column =
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return column < 16384 ? column : undefined;
}

/** `(0, 0)` is `A1`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `A1:C9`, or `A1` for one cell. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.firstRow, range.firstColumn);
  const last = cellAddress(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** The row, from 1, of an A1 address or of the first cell of a range; 0 where it names no row. */
export function rowOfAddress(address: string): number {
  return Number(/\d+/.exec(address)?.[0] ?? 0);
}

/** The last row, from 1, of an A1 range, or that of a cell; 0 where it names no row. */
export function lastRowOfAddress(address: string): number {
  return rowOfAddress(address.slice(address.indexOf(':') + 1));
}

/** The column's letters in an A1 address or in the first cell of a range; `''` where it names no column. */
export function columnOfAddress(address: string): string {
  return /^[A-Z]+/.exec(address)?.[0] ?? '';
}
