import type { CellRange } from '../../ground/address';
import { cellText } from '../../ground/cellText';
import type { SheetOutline } from '../../ground/outline';
import { type LogLayout, mappedColumns } from '../fitting/logLayout';

/**
 * The cells of a log, from its headings on: those that it is read from, and the columns beside them up to an empty one,
 * which belong to the same list though no field is read from them.
 */
export function ownCells(layout: LogLayout, { head }: SheetOutline): CellRange {
  const { body, headerRow } = layout;
  const rows = head.rows.slice(
    Math.max(0, headerRow - head.firstRow),
    Math.max(0, body.lastRow + 1 - head.firstRow),
  );
  const positions = new Map(head.columns.map((column, position) => [column, position]));
  const isFilled = (column: number): boolean => {
    const position = positions.get(column);
    return position !== undefined && rows.some((row) => cellText(row[position] ?? null) !== '');
  };
  const mapped = mappedColumns(layout);
  let [firstColumn, lastColumn] = [mapped[0] ?? body.firstColumn, mapped.at(-1) ?? body.lastColumn];
  while (firstColumn > body.firstColumn && isFilled(firstColumn - 1)) firstColumn -= 1;
  while (lastColumn < body.lastColumn && isFilled(lastColumn + 1)) lastColumn += 1;
  return { firstRow: headerRow, lastRow: Math.max(headerRow, body.lastRow), firstColumn, lastColumn };
}
