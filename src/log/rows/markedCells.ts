import type { CellRange } from '../../ground/address';
import type { MarkedCell, RowBlock } from '../../ground/outline';
import type { LogLayout } from '../fitting/logLayout';

/** Cells of one column that do not hold what their value looks like. */
export interface MarkedCells extends MarkedCell {
  /** how many there are in the column; `row` is that of the first */
  readonly count: number;
}

/** Collects from the blocks of a log, column by column, the cells of its columns that show an error or have no value. */
export class MarkedCellsCollector {
  private readonly found = new Map<string, MarkedCells>();
  private readonly mapped: ReadonlySet<number>;

  constructor(
    { columns, tickedOutcomes }: LogLayout,
    private readonly withheld: readonly CellRange[],
  ) {
    this.mapped = new Set([...[...columns.values()].map(({ index }) => index), ...tickedOutcomes.keys()]);
  }

  take({ marked = [] }: RowBlock): void {
    for (const cell of marked) {
      if (!this.mapped.has(cell.column) || this.isWithheld(cell)) continue;
      const key = `${cell.column} ${cell.holds}`;
      const known = this.found.get(key);
      this.found.set(key, known ? { ...known, count: known.count + 1 } : { ...cell, count: 1 });
    }
  }

  get all(): readonly MarkedCells[] {
    return [...this.found.values()];
  }

  private isWithheld({ row, column }: MarkedCell): boolean {
    return this.withheld.some(
      ({ firstRow, lastRow, firstColumn, lastColumn }) =>
        firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn,
    );
  }
}
