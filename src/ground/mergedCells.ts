import type { CellRange } from './address';
import type { CellValue, RowBlock } from './outline';

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

/**
 * The rows of a block in which a value that is merged over several rows stands in each of them, as a person sees it.
 *
 * @param valueAbove the value of a merged cell that begins above the block, by its row and column
 */
export function withMergedValues(
  { firstRow, columns, rows }: RowBlock,
  merges: MergedCells,
  valueAbove: (row: number, column: number) => CellValue,
): RowBlock['rows'] {
  if (merges.isEmpty) return rows;
  const filled = rows.map((row) => [...row]);
  for (const [position, column] of columns.entries()) {
    for (const merged of merges.within(column, firstRow, firstRow + rows.length - 1)) {
      const first = merged.firstRow - firstRow;
      const value = first < 0 ? valueAbove(merged.firstRow, column) : (rows[first]?.[position] ?? null);
      for (const row of filled.slice(Math.max(0, first), merged.lastRow - firstRow + 1))
        row[position] = value;
    }
  }
  return filled;
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
