import type { SheetOutline } from './outline';

/** By row, the last column of what is merged over several columns, by its first one. */
type Reach = ReadonlyMap<number, ReadonlyMap<number, number>>;

const REACHES = new WeakMap<SheetOutline, Reach>();

/**
 * The last column, from 0, over which a cell of a sheet's head is merged; `undefined` where it is not merged over several
 * columns, or where that is not known.
 */
export function lastMergedColumn(sheet: SheetOutline, row: number, column: number): number | undefined {
  const reach = REACHES.get(sheet) ?? reachOf(sheet);
  REACHES.set(sheet, reach);
  return reach.get(row)?.get(column);
}

function reachOf({ mergedAcross = [] }: SheetOutline): Reach {
  const reach = new Map<number, Map<number, number>>();
  for (const { firstRow, firstColumn, lastColumn } of mergedAcross) {
    const ofRow = reach.get(firstRow) ?? new Map<number, number>();
    reach.set(firstRow, ofRow.set(firstColumn, lastColumn));
  }
  return reach;
}
