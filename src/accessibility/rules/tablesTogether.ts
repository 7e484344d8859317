import { rangeAddress } from '../../ground/address';
import type { SheetView } from '../sheetView';

/** A sheet has one table. */
export function tablesTogether({ sheet }: SheetView): readonly string[] {
  return sheet.tables.slice(1).map(({ range }) => rangeAddress(range));
}
