import { columnLetters } from '../../ground/address';
import { type CalendarDay, type DateSystem, isoDate, NO_DAY } from '../../ground/calendarDay';
import { cellText } from '../../ground/cellText';
import { dayOfSerial } from '../../ground/dateSerial';
import type { CellValue, SheetOutline } from '../../ground/outline';
import { DateColumnBuilder } from '../columns/dateColumnBuilder';
import type { DateContents } from '../model/dateContents';
import { type DateField, type Field, isDateField } from '../model/field';
import type { ReadSample } from '../model/readSample';
import { dateReader } from '../values/labelledDate';
import { isTick } from '../values/tick';
import type { PlannedLog } from './logPlan';

const MOST_VALUES = 50;

/** A column of a log as a person sees it. */
export interface InspectedColumn {
  /** letters, `C` */
  readonly column: string;
  readonly heading: string;
  /** the fields that are read from it; none where it is not used */
  readonly fields: readonly Field[];
  /** its most frequent values among the first requests */
  readonly values: readonly ColumnValue[];
  /** of the first requests: how many hold something there, and how many different values */
  readonly filled: number;
  readonly distinct: number;
  /** of a date column, how its cells say their days, or the first of them while the log is not read; `null` for others */
  readonly dates: DateContents | null;
}

/** What cells of a column hold, and how many of them. */
export interface ColumnValue {
  readonly text: string;
  readonly count: number;
  /**
   * in a column of days, the day that it is read as, where it is the same in all of these cells; `null` where it cannot
   * be read, left out in any other column
   */
  readonly day?: CalendarDay | null;
}

/** A log of which the columns are shown, and what its reader made of its first requests. */
export interface ShownLog extends Pick<PlannedLog, 'layout' | 'candidate'> {
  /** holds the columns that no field is read from */
  readonly sheet: SheetOutline;
  readonly sample: ReadSample;
  readonly dateContents: ReadonlyMap<DateField, DateContents>;
  readonly dateSystem: DateSystem;
}

/** The columns under a log's headings, and those without a heading that the profile names by their letters. */
export function inspectedColumns(shown: ShownLog): readonly InspectedColumn[] {
  const { layout, dateContents } = shown;
  const named = [...layout.columns.values()].map(({ index, heading }): [number, string] => [index, heading]);
  const headings = [...new Map([...layout.headings, ...named])].sort(([a], [b]) => a - b);
  return headings.map(([column, heading]) => {
    const fields = fieldsOf(column, shown);
    const dateField = fields.find(isDateField);
    const cells = cellsOf(column, fields, shown);
    const days = daysOf(column, heading, cells, dateField, shown);
    const values = [...countedValues(cells, days, shown.dateSystem).values()].sort(
      (a, b) => b.count - a.count,
    );
    return {
      column: columnLetters(column),
      heading,
      fields,
      values: values.slice(0, MOST_VALUES),
      filled: values.reduce((sum, { count }) => sum + count, 0),
      distinct: values.length,
      dates: (dateField && dateContents.get(dateField)) ?? null,
    };
  });
}

function fieldsOf(column: number, { layout }: ShownLog): readonly Field[] {
  if (layout.tickedOutcomes.has(column)) return ['outcome'];
  return [...layout.columns].filter(([, { index }]) => index === column).map(([field]) => field);
}

/** What the requests hold in a column: as its field was read, or as it stands on the sheet where none is read from it. */
function cellsOf(
  column: number,
  [field]: readonly Field[],
  { layout, sheet: { head }, sample }: ShownLog,
): readonly CellValue[] {
  const ticked = layout.tickedOutcomes.get(column);
  const read = field === undefined || ticked !== undefined ? undefined : sample.cells.get(field);
  if (read !== undefined) return read;
  const position = head.columns.indexOf(column);
  return sample.rowNumbers
    .map((rowNumber) => head.rows[rowNumber - 1 - head.firstRow]?.[position] ?? null)
    .map((value) => (ticked !== undefined && isTick(value) ? ticked : value));
}

type Days = readonly (CalendarDay | null)[];

/** The days of a column of days; those of one that no field is read from are read here for the first time. */
function daysOf(
  column: number,
  heading: string,
  cells: readonly CellValue[],
  dateField: DateField | undefined,
  { candidate, sample, dateSystem }: ShownLog,
): Days | undefined {
  if (dateField !== undefined) return sample.days.get(dateField);
  if (candidate?.unreadDays.includes(column) !== true) return undefined;
  const builder = new DateColumnBuilder(dateSystem, undefined, dateReader('replied', heading));
  for (const value of cells) builder.push(value);
  const { days, unreadable } = builder.build();
  return Array.from(days, (day, row) => (unreadable.has(row) ? null : day));
}

/** How often each value stands in a column; texts that differ in white space are one. */
function countedValues(
  cells: readonly CellValue[],
  days: Days | undefined,
  dateSystem: DateSystem,
): ReadonlyMap<CellValue, ColumnValue> {
  const values = new Map<CellValue, ColumnValue>();
  cells.forEach((value, row) => {
    const key = typeof value === 'number' ? value : cellText(value);
    if (key === '') return;
    const shown = shownValue(value, days?.[row], dateSystem);
    const known = values.get(key);
    if (known === undefined) values.set(key, shown);
    else if (known.day === shown.day) values.set(key, { ...known, count: known.count + 1 });
    else values.set(key, { text: cellText(value), count: known.count + 1 });
  });
  return values;
}

/** A date of the workbook is a number, and has its day as its text; another number, `12` below “March”, stays as it is. */
function shownValue(
  value: CellValue,
  day: CalendarDay | null | undefined,
  dateSystem: DateSystem,
): ColumnValue {
  const text = cellText(value);
  if (day === undefined || day === NO_DAY) return { text, count: 1 };
  const isDate = day !== null && typeof value === 'number' && dayOfSerial(value, dateSystem) === day;
  return { text: isDate ? isoDate(day) : text, count: 1, day };
}
