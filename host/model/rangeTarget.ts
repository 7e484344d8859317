import type { CellRange } from '../../src/ground/address';
import type { Sheet } from './sheet';

/** Cells of a sheet. */
export interface RangeTarget {
  readonly sheet: Sheet;
  readonly area: CellRange;
}
