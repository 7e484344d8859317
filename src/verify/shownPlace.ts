import type { CellValue, SheetOutline } from '../ground/outline';
import type { CellPlan, SheetPlan } from '../plan/workbookPlan';

type Place = Pick<CellPlan, 'row' | 'column'>;

/**
 * Where a written sheet shows what the plan has in a cell: in the column with the same heading. Reports of earlier versions
 * had their figures in other columns. The cell of the plan itself, where it is in no table or the sheet has no such heading.
 */
export function shownPlace({ tables, cells }: SheetPlan, head: SheetOutline['head'], place: Place): Place {
  const table = tables.find(({ range }) => isBelowHeadings(place, range));
  if (table === undefined) return place;
  const headings = table.range.firstRow;
  const heading = cells.find(({ row, column }) => row === headings && column === place.column)?.value ?? '';
  if (heading === '' || valueAt(head, { row: headings, column: place.column }) === heading) return place;
  const index = (head.rows[headings - head.firstRow] ?? []).indexOf(heading);
  return { row: place.row, column: head.columns[index] ?? place.column };
}

function isBelowHeadings({ row, column }: Place, range: SheetPlan['tables'][number]['range']): boolean {
  return (
    row > range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn
  );
}

/** What a sheet holds in a cell; `null` where it is empty. */
export function valueAt(
  { firstRow, rows, columns }: SheetOutline['head'],
  { row, column }: Place,
): CellValue {
  return rows[row - firstRow]?.[columns.indexOf(column)] ?? null;
}
