import type { CellValue } from '../../ground/outline';
import type { LogArea } from '../headings/area';
import { rowTexts } from '../headings/area';
import { GROUP_SEPARATOR, type HeaderRow } from '../headings/headerRow';
import { DATE_FIELDS, type DateField, type Field } from '../model/field';
import { headingMeaning } from '../vocabulary/headingMeaning';
import { type DatePart, datePartOf } from '../vocabulary/datePart';
import { wordsOf } from '../vocabulary/wordKey';

/** A date whose day, month and year stand in three columns side by side. */
export interface DateInParts {
  /** what the heading above the three says, if anything */
  readonly field: DateField | undefined;
  /** row of the sheet, from 0, of the first such date */
  readonly firstRow: number;
  /** the column, from 0, of each part */
  readonly columns: Readonly<Record<DatePart, number>>;
}

/** With this share of days of a month, or of years, three columns are a date. */
const MOSTLY = 0.7;
const PARTS: readonly DatePart[] = ['day', 'month', 'year'];

/** A heading, or what stands below one, that names a part of a date, and what else it says. */
interface PartHeading {
  readonly column: number;
  readonly part: DatePart;
  readonly rest: string;
}

/**
 * The dates of a log that stand in three columns side by side, headed *Day*, *Month* and *Year* in whatever order: below
 * one heading, with the same words beside each, or alone. No field is read from them.
 *
 * @param rows those below the headings
 */
export function datesInParts(
  area: LogArea,
  { row, headings }: HeaderRow,
  rows: readonly (readonly CellValue[])[],
): readonly DateInParts[] {
  const below = rowTexts(area, row + 1);
  const inHeadings = [...headings].flatMap(([column, heading]) => partHeading(column, heading));
  const inRowBelow = [...below].flatMap(([column, text]) => {
    const [named] = partHeading(column, text);
    return named?.rest === '' ? [{ ...named, rest: headingOver(headings, column, below) }] : [];
  });
  const cellsOf = (column: number): readonly CellValue[] => {
    const position = area.sheet.head.columns.indexOf(column);
    return rows.map((cells) => cells[position] ?? null);
  };
  return [...triples(inHeadings), ...triples(inRowBelow)].flatMap((parts) => {
    const [first] = parts;
    const columns = columnsOf(parts);
    if (first === undefined || columns === undefined) return [];
    const days = cellsOf(columns.day);
    if (!areMostly(days, isDay) || !areMostly(cellsOf(columns.year), isYear)) return [];
    const firstRow = row + 1 + days.findIndex(isDay);
    return [{ field: fieldOf(first.rest), firstRow, columns }];
  });
}

/** What columns hold, of all but the parts of dates. */
export function withoutDatesInParts<T>(
  values: ReadonlyMap<number, T>,
  dates: readonly DateInParts[],
): ReadonlyMap<number, T> {
  const parts = new Set(dates.flatMap(({ columns }) => Object.values(columns)));
  return new Map([...values].filter(([column]) => !parts.has(column)));
}

/** The field that each of them holds, of those that no whole column does: one without a word of its own is the first such. */
export function fieldsInParts(
  dates: readonly DateInParts[],
  columns: ReadonlyMap<Field, unknown>,
): ReadonlyMap<DateField, DateInParts> {
  const held = new Map<DateField, DateInParts>();
  for (const date of dates) {
    const open = DATE_FIELDS.filter((field) => !columns.has(field) && !held.has(field));
    const field = date.field ?? open[0];
    if (field !== undefined && open.includes(field)) held.set(field, date);
  }
  return held;
}

function partHeading(column: number, heading: string): readonly PartHeading[] {
  const words = wordsOf(heading);
  const named = words.flatMap((word) => datePartOf(word) ?? []);
  const [part] = named;
  if (part === undefined || named.length > 1) return [];
  const own = heading.split(GROUP_SEPARATOR).length > 1 ? heading.split(GROUP_SEPARATOR)[0] : undefined;
  const rest = own ?? words.filter((word) => datePartOf(word) === undefined).join(' ');
  return [{ column, part, rest }];
}

/** The heading that stands over a part: its own column's, or the next one to the left. */
function headingOver(
  headings: ReadonlyMap<number, string>,
  column: number,
  below: ReadonlyMap<number, string>,
): string {
  for (let left = column; left >= 0 && below.has(left); left -= 1) {
    const heading = headings.get(left);
    if (heading !== undefined) return heading;
  }
  return '';
}

/** Three side by side with the same words beside them. */
function triples(named: readonly PartHeading[]): readonly (readonly PartHeading[])[] {
  const inOrder = named.toSorted((a, b) => a.column - b.column);
  return inOrder.flatMap((first, at) => {
    const three = inOrder.slice(at, at + PARTS.length);
    const areTogether = three.every(
      ({ column, rest }, offset) => column === first.column + offset && rest === first.rest,
    );
    return areTogether && three.length === PARTS.length ? [three] : [];
  });
}

function columnsOf(parts: readonly PartHeading[]): DateInParts['columns'] | undefined {
  const [day, month, year] = PARTS.map((one) => parts.find(({ part }) => part === one)?.column);
  return day === undefined || month === undefined || year === undefined ? undefined : { day, month, year };
}

function fieldOf(heading: string): DateField | undefined {
  const meaning = headingMeaning(heading);
  return DATE_FIELDS.filter((field) => meaning.has(field)).sort(
    (a, b) => (meaning.get(b) ?? 0) - (meaning.get(a) ?? 0),
  )[0];
}

function isDay(value: CellValue): boolean {
  return isWhole(value) && Number(value) >= 1 && Number(value) <= 31;
}

function isYear(value: CellValue): boolean {
  return isWhole(value) && Number(value) >= 2 && Number(value) <= 2100;
}

function isWhole(value: CellValue): boolean {
  return value !== null && value !== '' && Number.isInteger(Number(value));
}

/** Whether nearly all cells that are filled fit, below what may be headings themselves. */
function areMostly(cells: readonly CellValue[], fits: (value: CellValue) => boolean): boolean {
  const filled = cells.filter((value) => value !== null && value !== '');
  return filled.filter(fits).length > filled.length * MOSTLY;
}
