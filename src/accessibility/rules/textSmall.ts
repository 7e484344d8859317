import { cellAddress } from '../../ground/address';
import type { SheetView } from '../sheetView';

const LEAST_SIZE = 12;
/** Excel's own. */
const DEFAULT_SIZE = 11;

/** No letters are smaller than 12 points. */
export function textSmall({ sheet, rows }: SheetView): readonly string[] {
  for (const cells of rows.values()) {
    const small = cells.find(({ style }) => (style.fontSize ?? DEFAULT_SIZE) < LEAST_SIZE);
    if (small !== undefined) return [cellAddress(small.row, small.column)];
  }
  return sheet.charts.filter(({ leastTextSize = 0 }) => leastTextSize < LEAST_SIZE).map(({ name }) => name);
}
