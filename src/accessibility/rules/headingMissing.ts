import { cellAddress } from '../../ground/address';
import type { SheetView } from '../sheetView';

/** Each column of a table has a heading of its own. */
export function headingMissing({ sheet, textAt }: SheetView): readonly string[] {
  return sheet.tables.flatMap(({ range: { firstRow, firstColumn, lastColumn } }) => {
    const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index);
    const headings = columns.map((column) => textAt(firstRow, column).trim());
    return columns
      .filter((_, index) => {
        const heading = headings[index] ?? '';
        return heading === '' || headings.indexOf(heading) !== index;
      })
      .map((column) => cellAddress(firstRow, column));
  });
}
