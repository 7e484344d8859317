import { rangeAddress } from '../../ground/address';
import type { SheetView } from '../sheetView';

/** No cells are merged: they break the rows and columns of a table. */
export function cellsMerged({ sheet }: SheetView): readonly string[] {
  return sheet.merges
    .filter((range) => range.firstRow < range.lastRow || range.firstColumn < range.lastColumn)
    .map(rangeAddress);
}
