import { cellText } from '../../ground/cellText';
import type { CellValue } from '../../ground/outline';
import type { LogArea } from '../headings/area';
import { GROUP_SEPARATOR, type HeaderRow } from '../headings/headerRow';
import { canBeDate } from '../values/canBeDate';
import { isPlausibleSerial } from '../values/plausibleSerial';
import { withDittos } from '../values/ditto';
import type { TitleMonth } from '../values/titleMonth';
import { headingMeaning } from '../vocabulary/headingMeaning';
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
  { headings, meanings }: HeaderRow,
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
    if (at === 0 && translatesHeadings(row, meanings, head.columns)) return false;
    return !isTitle(row) && !isLabelledCount(row) && !repeatsHeadings(row, keys);
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

/** Headings in one language, and directly below them in another. */
const SAME_HEADINGS = 3;

function translatesHeadings(
  row: readonly CellValue[],
  meanings: HeaderRow['meanings'],
  columns: readonly number[],
): boolean {
  const filled = [...row.entries()].filter(([, value]) => cellText(value) !== '');
  if (filled.some(([, value]) => typeof value !== 'string' || canBeDate(value))) return false;
  const same = filled.filter(([position, value]) => {
    const own = meanings.get(columns[position] ?? -1);
    return [...headingMeaning(cellText(value))].some(
      ([field, likely]) => likely >= LIKELY && (own?.get(field) ?? 0) >= LIKELY,
    );
  });
  return same.length >= SAME_HEADINGS;
}

/** A heading as sure as this speaks of a field. */
const LIKELY = 0.55;

/** A word and a number that is no day, “Total” beside 55: no request, which has more, but a sum of them. */
function isLabelledCount(row: readonly CellValue[]): boolean {
  const [label, count, ...others] = row.filter((value) => cellText(value) !== '');
  return (
    others.length === 0 &&
    typeof label === 'string' &&
    !/\d/.test(label) &&
    typeof count === 'number' &&
    !isPlausibleSerial(count)
  );
}

/** A text alone in its row, “March 2023”, is a title of those below it, and tells nothing of what its column holds. */
function isTitle(row: readonly CellValue[]): boolean {
  const filled = row.filter((value) => cellText(value) !== '');
  const [only] = filled;
  return filled.length === 1 && typeof only === 'string' && !canBeDate(only);
}
