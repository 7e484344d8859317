import type { CellRange } from '../../ground/address';
import { cellText } from '../../ground/cellText';
import type { CellValue, SheetOutline } from '../../ground/outline';

/** A cell that holds something and belongs to no log. */
export interface OutsideCell {
  /** from 0 */
  readonly column: number;
  readonly value: CellValue;
}

/** The cells of one row of a list. */
export interface OutsideRow {
  /** of the sheet, from 0 */
  readonly row: number;
  /** from left to right, those that hold anything; one at the least */
  readonly cells: readonly OutsideCell[];
}

/**
 * The cells in the head of a sheet that belong to none of its logs, list by list: what an empty column divides is two.
 *
 * @param logs the cells of the logs on the sheet
 */
export function cellsOutside(
  { head }: SheetOutline,
  logs: readonly CellRange[],
): readonly (readonly OutsideRow[])[] {
  const rows = head.rows.map((values, offset): OutsideRow => {
    const row = head.firstRow + offset;
    const ofRow = logs.filter(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow);
    const cells = values.flatMap((value, position): readonly OutsideCell[] => {
      const column = head.columns[position] ?? -1;
      const isRead = ofRow.some(
        ({ firstColumn, lastColumn }) => firstColumn <= column && column <= lastColumn,
      );
      return isRead || cellText(value) === '' ? [] : [{ column, value }];
    });
    return { row, cells };
  });
  return columnRuns(rows).map(([first, last]) =>
    rows.flatMap(({ row, cells }) => {
      const own = cells.filter(({ column }) => first <= column && column <= last);
      return own.length === 0 ? [] : [{ row, cells: own }];
    }),
  );
}

/** The runs of neighbouring columns in which any of the cells stand. */
function columnRuns(rows: readonly OutsideRow[]): readonly (readonly [first: number, last: number])[] {
  const columns = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const runs: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
