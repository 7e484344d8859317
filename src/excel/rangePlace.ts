import type { CellRange } from '../ground/address';

/** The place of a range of Excel's on its sheet; its `rowIndex,columnIndex,rowCount,columnCount` must be loaded. */
export function rangePlace({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    firstRow: rowIndex,
    firstColumn: columnIndex,
    lastRow: rowIndex + rowCount - 1,
    lastColumn: columnIndex + columnCount - 1,
  };
}
