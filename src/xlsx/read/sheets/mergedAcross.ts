import type { CellRange } from '../../../ground/address';
import { HEAD_ROWS } from '../../../ground/outline';

/** More merged cells than this are the look of a sheet, and no headings of groups. */
const MOST_RANGES = 2_000;

/** Takes the merged ranges of a sheet that reach over several columns, among its first rows. */
export class MergedAcross {
  readonly #ranges: CellRange[] = [];

  /** @param firstRow the first row, from 0, in which anything stands */
  take(range: CellRange, firstRow: number): void {
    const isRead = range.lastColumn > range.firstColumn && range.firstRow < firstRow + HEAD_ROWS;
    if (isRead && this.#ranges.length <= MOST_RANGES) this.#ranges.push(range);
  }

  /** The ranges; `undefined` where there are too many of them. */
  end(): readonly CellRange[] | undefined {
    return this.#ranges.length > MOST_RANGES ? undefined : this.#ranges;
  }
}
