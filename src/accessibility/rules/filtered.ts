import { rangeAddress } from '../../ground/address';
import type { SheetView } from '../sheetView';

/** No table has filter buttons, which cover headings and are read out with them. */
export function filtered({ sheet }: SheetView): readonly string[] {
  return sheet.tables
    .filter(({ filterButtons }) => filterButtons !== false)
    .map(({ range }) => rangeAddress(range));
}
