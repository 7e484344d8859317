import { cellAddress } from '../../ground/address';
import { isWithin } from '../sheetView';
import type { SheetView } from '../sheetView';

/** Letters alone: a note has its number, `[note 1]`. */
const SHORTHAND = /\[[a-z]{1,4}\]/g;

/** A shorthand of a table, `[c]`, is explained above the table. */
export function shorthandUndefined({ sheet, rows }: SheetView): readonly string[] {
  const cells = [...rows.values()].flat();
  return sheet.tables.flatMap(({ range }) => {
    const above = cells
      .filter(({ row }) => row < range.firstRow)
      .map(({ value }) => String(value))
      .join(' ');
    return cells.flatMap((cell) => {
      const marks = isWithin(cell, range) ? (String(cell.value).match(SHORTHAND) ?? []) : [];
      return marks.some((mark) => !above.includes(mark)) ? [cellAddress(cell.row, cell.column)] : [];
    });
  });
}
