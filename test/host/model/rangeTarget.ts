import type { CellRange } from '../../../src/log/address';
import type { Sheet } from './sheet';

/** Cells of a sheet. */
export interface RangeTarget {
  readonly sheet: Sheet;
  readonly area: CellRange;
}
