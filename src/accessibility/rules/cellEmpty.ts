import { cellAddress } from '../../ground/address';
import type { SheetView } from '../sheetView';

/** No cell of a table is empty: a shorthand in square brackets says why there is nothing. */
export function cellEmpty({ sheet, textAt }: SheetView): readonly string[] {
  return sheet.tables.flatMap(({ range }) => {
    const empty: string[] = [];
    for (let row = range.firstRow + 1; row <= range.lastRow; row += 1) {
      for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
        if (textAt(row, column).trim() === '') empty.push(cellAddress(row, column));
      }
    }
    return empty;
  });
}
