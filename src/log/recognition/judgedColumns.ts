import { cellText } from '../../ground/cellText';
import type { CellValue } from '../../ground/outline';
import type { LogArea } from '../headings/area';
import { GROUP_SEPARATOR, type HeaderRow } from '../headings/headerRow';
import { canBeDate } from '../values/canBeDate';
import { withDittos } from '../values/ditto';
import type { TitleMonth } from '../values/titleMonth';
import { wordKey } from '../vocabulary/wordKey';
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
  const keys = new Map(
    [...headings].map(([column, heading]) => [
      head.columns.indexOf(column),
      [heading, ...heading.split(GROUP_SEPARATOR)].map(wordKey),
    ]),
  );
  const kept = [...rows.keys()].filter((at) => {
    const row = rows[at] ?? [];
    return !isTitle(row) && !repeatsHeadings(row, keys);
  });
  for (const [column, heading] of headings) {
    const position = head.columns.indexOf(column);
    const values = kept.map((at): CellValue => rows[at]?.[position] ?? null);
    const titlesOfKept = kept.map((at) => titles[at]);
    described.set(column, describeColumn(values, { heading, titles: titlesOfKept, legends }));
  }
  return described;
}

/** Whether most cells of a row say what the headings of their columns say, as where somebody printed them on each page. */
function repeatsHeadings(row: readonly CellValue[], keys: ReadonlyMap<number, readonly string[]>): boolean {
  const filled = [...row.entries()].filter(([, value]) => cellText(value) !== '');
  const isHeading = ([position, value]: [number, CellValue]): boolean =>
    typeof value === 'string' && keys.get(position)?.includes(wordKey(value)) === true;
  // Nearly every row ends here: a request has a day or a number.
  if (filled.some(([, value]) => typeof value !== 'string')) return false;
  return filled.length > 1 && filled.filter(isHeading).length * 2 > filled.length;
}

/** A text alone in its row, “March 2023”, is a title of those below it, and tells nothing of what its column holds. */
function isTitle(row: readonly CellValue[]): boolean {
  const filled = row.filter((value) => cellText(value) !== '');
  const [only] = filled;
  return filled.length === 1 && typeof only === 'string' && !canBeDate(only);
}
