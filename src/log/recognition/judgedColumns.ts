import { cellText } from '../../ground/cellText';
import type { CellValue } from '../../ground/outline';
import { remembering } from '../../ground/rememberedTexts';
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
    if (isMoreThanTitle(row)) return true;
    const filled = filledCells(row);
    return !isTitle(filled) && !isLabelledCount(filled) && !repeatsHeadings(filled, keys);
  });
  const titlesOfKept = kept.map((at) => titles[at]);
  for (const [column, heading] of headings) {
    const position = head.columns.indexOf(column);
    const values = kept.map((at): CellValue => rows[at]?.[position] ?? null);
    described.set(column, describeColumn(values, { heading, titles: titlesOfKept, legends }));
  }
  return described;
}

/** The cells of a row that hold anything, each with its position. */
type FilledCells = readonly (readonly [position: number, value: CellValue])[];

function filledCells(row: readonly CellValue[]): FilledCells {
  const filled: [number, CellValue][] = [];
  row.forEach((value, position) => {
    if (value !== null && cellText(value) !== '') filled.push([position, value]);
  });
  return filled;
}

const keyOf = remembering(wordKey);

/** Whether most cells of a row say what the headings of their columns say, as where somebody printed them on each page. */
function repeatsHeadings(filled: FilledCells, keys: ReadonlyMap<number, readonly string[]>): boolean {
  if (filled.some(([, value]) => typeof value !== 'string')) return false;
  const same = filled.filter(
    ([position, value]) => typeof value === 'string' && keys.get(position)?.includes(keyOf(value)) === true,
  );
  return filled.length > 1 && same.length * 2 > filled.length;
}

/** Headings in one language, and directly below them in another. */
const SAME_HEADINGS = 3;

function translatesHeadings(
  row: readonly CellValue[],
  meanings: HeaderRow['meanings'],
  columns: readonly number[],
): boolean {
  const filled = filledCells(row);
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

/** A title, or a word and a number, has no more cells. */
const MOST_CELLS_OF_TITLE = 2;

/** Whether a row has a number, or a day, among more cells than a title or a sum has: as nearly every request. */
function isMoreThanTitle(row: readonly CellValue[]): boolean {
  let [filled, hasOther] = [0, false];
  for (const value of row) {
    if (value === null || cellText(value) === '') continue;
    filled += 1;
    hasOther ||= typeof value !== 'string';
    if (hasOther && filled > MOST_CELLS_OF_TITLE) return true;
  }
  return false;
}

/** A word and a number that is no day, “Total” beside 55: no request, which has more, but a sum of them. */
function isLabelledCount(filled: FilledCells): boolean {
  const [label, count, ...others] = filled.map(([, value]) => value);
  return (
    others.length === 0 &&
    typeof label === 'string' &&
    !/\d/.test(label) &&
    typeof count === 'number' &&
    !isPlausibleSerial(count)
  );
}

/** A text alone in its row, “March 2023”, is a title of those below it, and tells nothing of what its column holds. */
function isTitle(filled: FilledCells): boolean {
  const [only] = filled.map(([, value]) => value);
  return filled.length === 1 && typeof only === 'string' && !canBeDate(only);
}
