import { cellAddress } from '../../ground/address';
import { isWithin } from '../sheetView';
import type { SheetView } from '../sheetView';

/** What stands in several columns is a table, and marked up as one: a screen reader then says where it is. */
export function tableUnmarked({ sheet, rows }: SheetView): readonly string[] {
  for (const cells of rows.values()) {
    const outside = cells.filter((cell) => !sheet.tables.some(({ range }) => isWithin(cell, range)));
    const [first] = outside;
    if (first !== undefined && outside.length > 1) return [cellAddress(first.row, first.column)];
  }
  return [];
}
