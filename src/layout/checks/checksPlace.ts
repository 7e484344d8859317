import type { RangeReference } from '../../plan/formula';

/** The columns of the sheet of checks. */
export const CHECKS_WIDTHS: readonly number[] = [58, 13, 13, 13, 15, 15, 12, 14, 24];

/** A cell of a sheet of the report, of the sheet of checks where none is named. */
export function cellAt(row: number, column: number, sheet = 'checks'): RangeReference {
  return { sheet, range: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column } };
}
