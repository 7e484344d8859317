import { rangeAddress } from '../../ground/address';
import type { SheetView } from '../sheetView';

/** No row is blank between the first and the last that hold something: it reads as the end. */
export function rowBlank({ rows }: SheetView): readonly string[] {
  const filled = [...rows.keys()].sort((one, other) => one - other);
  return filled.flatMap((row, index) => {
    const before = filled[index - 1] ?? row - 1;
    if (row - before === 1) return [];
    return [rangeAddress({ firstRow: before + 1, lastRow: row - 1, firstColumn: 0, lastColumn: 0 })];
  });
}
