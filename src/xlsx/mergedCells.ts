import type { CellRange } from '../log/address';

/** Rows of one column that show the value of the first of them. */
interface Stretch {
  readonly firstRow: number;
  /** inclusive */
  readonly lastRow: number;
}

/** The cells of a sheet that are merged downwards, by their column; of such that overlap, the upper one holds. */
export class MergedCells {
  readonly #byColumn = new Map<number, Stretch[]>();

  constructor(ranges: readonly CellRange[]) {
    const downwards = ranges.filter(({ firstRow, lastRow }) => lastRow > firstRow);
    for (const { firstColumn, firstRow, lastRow } of downwards.toSorted(
      (one, other) => one.firstRow - other.firstRow,
    )) {
      const stretches = this.#byColumn.get(firstColumn);
      if (stretches === undefined) this.#byColumn.set(firstColumn, [{ firstRow, lastRow }]);
      else if ((stretches.at(-1)?.lastRow ?? -1) < firstRow) stretches.push({ firstRow, lastRow });
    }
  }

  get isEmpty(): boolean {
    return this.#byColumn.size === 0;
  }

  /** The merged cells of a column that reach into some rows, from top to bottom. */
  *within(column: number, firstRow: number, lastRow: number): Generator<Stretch, void, undefined> {
    const stretches = this.#byColumn.get(column) ?? [];
    for (let index = firstEndingAt(stretches, firstRow); ; index++) {
      const stretch = stretches[index];
      if (stretch === undefined || stretch.firstRow > lastRow) return;
      yield stretch;
    }
  }
}

/** The place of the first one that ends in a row or below it. */
function firstEndingAt(stretches: readonly Stretch[], row: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle]?.lastRow ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
