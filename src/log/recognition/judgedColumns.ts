import type { CellValue } from '../../ground/outline';
import type { LogArea } from '../headings/area';
import type { HeaderRow } from '../headings/headerRow';
import { withDittos } from '../values/ditto';
import type { TitleMonth } from '../values/titleMonth';
import { type ColumnValues, describeColumn } from './columnValues';
import type { Legend } from './legend';

/** Rows below the headings from which a column's values are judged. */
const JUDGED_ROWS = 500;

interface JudgedRows {
  readonly rows: readonly (readonly CellValue[])[];
  /** what the titles above each row say of its day */
  readonly titles: readonly (TitleMonth | undefined)[];
  readonly legends: readonly Legend[];
}

/** The first rows below the headings, by which the columns are judged. */
export function judgedRows(
  { sheet: { head }, range }: LogArea,
  header: HeaderRow,
): readonly (readonly CellValue[])[] {
  const start = header.row + 1 - head.firstRow;
  return withDittos(head.rows.slice(start, Math.min(start + JUDGED_ROWS, range.lastRow + 1 - head.firstRow)));
}

/** What the judged rows say of each column that has a heading, by column from 0. */
export function describeColumns(
  { headings }: HeaderRow,
  { sheet: { head } }: LogArea,
  { rows, titles, legends }: JudgedRows,
): ReadonlyMap<number, ColumnValues> {
  const described = new Map<number, ColumnValues>();
  for (const [column, heading] of headings) {
    const position = head.columns.indexOf(column);
    const values = rows.map((row): CellValue => row[position] ?? null);
    described.set(column, describeColumn(values, { heading, titles, legends }));
  }
  return described;
}
