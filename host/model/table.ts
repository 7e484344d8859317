import type { CellRange } from '../../src/ground/address';
import type { Bag } from './bag';
import type { Sheet } from './sheet';

/** An Excel table. Its headers are its first row's cells, its look is in the bag. */
export interface Table {
  readonly id: string;
  readonly sheet: Sheet;
  readonly look: Bag;
  name: string;
  area: CellRange;
  showHeaders: boolean;
  showTotals: boolean;
}

export function headerArea({ area }: Table): CellRange {
  return { ...area, lastRow: area.firstRow };
}

/** The rows between the header and the totals. */
export function bodyArea({ area, showHeaders, showTotals }: Table): CellRange {
  return {
    ...area,
    firstRow: area.firstRow + (showHeaders ? 1 : 0),
    lastRow: area.lastRow - (showTotals ? 1 : 0),
  };
}
