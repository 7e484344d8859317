/** A number of one or several tables; where it stands in several, it is one cell. */
export interface LinkedCell {
  /** a whole number, not below zero */
  readonly value: number;
  /** whether everybody knows it in any case: it is never withheld */
  readonly isKnown: boolean;
  /** what everybody knows that it is at the least, as from a name that is given only from so many requests on; 0 where left out */
  readonly least?: number;
}

/** A total is the sum of its parts; all are cells, by their places in the list. */
export interface CellSum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** The cells of tables that share cells, and all sums by which one can be computed from others. */
export interface LinkedCells {
  readonly cells: readonly LinkedCell[];
  readonly sums: readonly CellSum[];
}

/** A value for each cell with which all sums hold, as the published cells leave it open. */
export type OtherTable = readonly number[];

/** Whether values are whole, not below what is known, agree with what is published, and hold all sums. It is exact. */
export function isPossible(
  values: OtherTable,
  { cells, sums }: LinkedCells,
  withheld: ReadonlySet<number>,
): boolean {
  const isEachPossible = cells.every(({ value, least = 0 }, index) => {
    const other = values[index];
    if (other === undefined || !Number.isSafeInteger(other) || other < least) return false;
    return withheld.has(index) || other === value;
  });
  return (
    isEachPossible &&
    sums.every(
      ({ total, parts }) => parts.reduce((sum, part) => sum + (values[part] ?? 0), 0) === values[total],
    )
  );
}
