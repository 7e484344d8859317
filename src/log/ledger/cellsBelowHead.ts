import type { CellRange } from '../../ground/address';
import type { RowBlock, SheetOutline } from '../../ground/outline';
import type { LogLayout } from '../fitting/logLayout';
import { isFilled, isWithinHead } from './cellCounts';
import { ownCells } from './ownColumns';

/** A range of a sheet. */
export interface SheetCells {
  readonly sheet: string;
  readonly range: CellRange;
}

/**
 * The cells of a sheet with logs that lie below the rows in which logs are looked for, and in none of the logs' bodies: no
 * rows of theirs are ever read.
 *
 * @param logs those on the sheet
 */
export function beyondBodies(sheet: SheetOutline, logs: readonly LogLayout[]): readonly SheetCells[] {
  const { usedRange, head, name } = sheet;
  if (usedRange === null || logs.length === 0 || isWithinHead(sheet)) return [];
  const firstRow = head.firstRow + head.rows.length;
  const found: CellRange[] = [];
  for (let column = usedRange.firstColumn; column <= usedRange.lastColumn; column += 1) {
    const rows = logs.filter(({ body }) => body.firstColumn <= column && column <= body.lastColumn);
    const from = Math.max(firstRow, ...rows.map(({ body }) => body.lastRow + 1));
    const last = found.at(-1);
    if (from > usedRange.lastRow) continue;
    if (last?.firstRow === from && last.lastColumn === column - 1)
      found[found.length - 1] = { ...last, lastColumn: column };
    else found.push({ ...usedRange, firstRow: from, firstColumn: column, lastColumn: column });
  }
  return found.map((range) => ({ sheet: name, range }));
}

/** Whether rows of a log hold anything below its sheet's head in columns that are none of its own. */
export function holdsOthers(
  { firstRow, columns, rows }: RowBlock,
  layout: LogLayout,
  sheet: SheetOutline,
): boolean {
  const own = ownCells(layout, sheet);
  const below = sheet.head.firstRow + sheet.head.rows.length;
  const positions = columns.flatMap((column, position) =>
    column < own.firstColumn || column > own.lastColumn ? position : [],
  );
  if (positions.length === 0) return false;
  return rows.some(
    (row, offset) => firstRow + offset >= below && positions.some((position) => isFilled(row[position])),
  );
}
