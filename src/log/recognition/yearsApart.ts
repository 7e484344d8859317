import type { CellValue } from '../../ground/outline';
import type { LogArea } from '../headings/area';
import type { HeaderRow } from '../headings/headerRow';
import { DATE_FIELDS, type DateField, type Field } from '../model/field';
import { readShortDay } from '../values/shortDay';
import type { TitleMonth } from '../values/titleMonth';
import { datePartOf } from '../vocabulary/datePart';
import { wordsOf } from '../vocabulary/wordKey';

/** Days without their year, which another column holds for each row. */
export interface YearApart {
  readonly field: DateField;
  /** the columns, from 0, of the days and of the years */
  readonly column: number;
  readonly years: number;
  /** row of the sheet, from 0, of the first such day */
  readonly firstRow: number;
  /** what may stand between a day and its year: a slash between numbers, a space between words */
  readonly between: '/' | ' ';
}

/** With this share of such days a column is one of them, and so is one of years beside them. */
const MOSTLY = 0.7;
/** The Court's first year, and none that is so far off. */
const [FIRST_YEAR, LAST_YEAR] = [2002, 2100];

interface JudgedRows {
  /** those below the headings */
  readonly rows: readonly (readonly CellValue[])[];
  /** what the titles above each row say of its day */
  readonly titles: readonly (TitleMonth | undefined)[];
}

/**
 * The columns of days that are read and have no year, `20/09`, beside a column of years that no title says as well: nobody
 * can tell of which day it is the year, so that the days are not read with it.
 *
 * @param columns those that are read
 */
export function yearsApart(
  { row: headerRow, headings }: HeaderRow,
  { sheet: { head } }: LogArea,
  { rows, titles }: JudgedRows,
  columns: ReadonlyMap<Field, { readonly column: number }>,
): readonly YearApart[] {
  const read = new Set([...columns.values()].map(({ column }) => column));
  const cellsOf = (column: number): readonly CellValue[] => {
    const position = head.columns.indexOf(column);
    return rows.map((row) => row[position] ?? null);
  };
  const ofYears = [...headings]
    .filter(([column, heading]) => !read.has(column) && namesYear(heading))
    .map(([column]) => ({ column, cells: cellsOf(column) }));
  if (ofYears.length === 0) return [];
  return DATE_FIELDS.flatMap((field) => {
    const column = columns.get(field)?.column;
    if (column === undefined) return [];
    const cells = cellsOf(column);
    const short = [...cells.keys()].filter((row) => isWithoutYear(cells[row] ?? null));
    const filled = cells.filter((value) => value !== null && value !== '').length;
    if (short.length <= filled * MOSTLY) return [];
    const [nearest] = ofYears
      .filter(({ cells: years }) => areYears(short, years, titles))
      .toSorted((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column));
    const [first = 0] = short;
    if (nearest === undefined) return [];
    const between = readShortDay(cells[first] ?? null)?.kind === 'either' ? '/' : ' ';
    return [{ field, column, years: nearest.column, firstRow: headerRow + 1 + first, between }];
  });
}

/** `Year`, « Année de la demande »: one word of it is that of a year. */
function namesYear(heading: string): boolean {
  return wordsOf(heading).some((word) => datePartOf(word) === 'year');
}

/** `20/09` and `20 Sept.`; a mere `20` is of a month that stands elsewhere, too. */
function isWithoutYear(value: CellValue): boolean {
  const kind = typeof value === 'string' ? readShortDay(value)?.kind : undefined;
  return kind === 'either' || kind === 'dayAndMonth';
}

/** Whether the cells of some rows are mostly years, and not all such as the titles above them say. */
function areYears(
  rows: readonly number[],
  cells: readonly CellValue[],
  titles: JudgedRows['titles'],
): boolean {
  const years = rows.flatMap((row) => {
    const value = cells[row] ?? null;
    const year = value === null || value === '' ? NaN : Number(value);
    return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? [{ row, year }] : [];
  });
  return years.length > rows.length * MOSTLY && years.some(({ row, year }) => titles[row]?.year !== year);
}
