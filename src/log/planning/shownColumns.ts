import { columnLetters } from '../../ground/address';
import { type CalendarDay, type DateSystem, isoDate, NO_DAY } from '../../ground/calendarDay';
import { DateColumnBuilder } from '../columns/dateColumnBuilder';
import type { DateContents, DayOrder } from '../model/dateContents';
import { cellText } from '../../ground/cellText';
import { withDittos } from '../values/ditto';
import type { DateReading } from '../values/dateText';
import { type DateField, type Field, isDateField } from '../model/field';
import { dateReader } from '../values/labelledDate';
import type { PlannedLog } from './logPlan';
import type { RequestLog } from '../model/requestLog';
import { readShortDay } from '../values/shortDay';
import { affirms } from '../values/tick';
import { type TitleMonth, titlesOfRows } from '../values/titleMonth';
import type { CellValue, SheetOutline } from '../../ground/outline';

const MOST_VALUES = 50;

/** A column of a log as a person sees it. */
export interface InspectedColumn {
  /** letters, `C` */
  readonly column: string;
  readonly heading: string;
  /** the fields that are read from it; none where it is not used */
  readonly fields: readonly Field[];
  /** its most frequent values among the first rows */
  readonly values: readonly ColumnValue[];
  /** of the first rows: how many hold something there, and how many different values */
  readonly filled: number;
  readonly distinct: number;
  /** of a date column, how its cells say their days, or the first of them while the log is not read; `null` for others */
  readonly dates: DateContents | null;
}

/** What cells of a column hold, and how many of them. */
export interface ColumnValue {
  readonly text: string;
  readonly count: number;
  /** in a column of days, the day that it is read as; `null` where it cannot be read, left out in any other column */
  readonly day?: CalendarDay | null;
}

/** A log of which the columns are shown: as it was planned, and as it was read where it was. */
export interface ShownLog extends Pick<PlannedLog, 'layout' | 'profile' | 'candidate'> {
  readonly sheet: SheetOutline;
  readonly log: RequestLog | undefined;
  readonly dateSystem: DateSystem;
}

/** The columns under a log's headings, and those without a heading that the profile names by their letters. */
export function inspectedColumns(shown: ShownLog): readonly InspectedColumn[] {
  const { layout, sheet, candidate } = shown;
  const named = [...layout.columns.values()].map(({ index, heading }): [number, string] => [index, heading]);
  const headings = [...new Map([...layout.headings, ...named])].sort(([a], [b]) => a - b);
  const rows = titledRows(shown);
  const completesDays = rows.some(({ title }) => title !== undefined);
  return headings.map(([column, heading]) => {
    const position = sheet.head.columns.indexOf(column);
    const ticked = layout.tickedOutcomes.get(column);
    const counts = countedValues(
      rows
        .map(({ row }) => row[position] ?? null)
        .map((value) => (ticked !== undefined && affirms(value) ? ticked : value)),
    );
    const fields: readonly Field[] =
      ticked === undefined
        ? [...layout.columns].filter(([, { index }]) => index === column).map(([field]) => field)
        : ['outcome'];
    const dates = dateContents(fields, rows, shown);
    const holdsDays = dates !== null || candidate?.unreadDays.includes(column) === true;
    const readText = dateReader(fields.find(isDateField) ?? 'replied', heading);
    const days = { order: dates?.order, system: shown.dateSystem, readText, completesDays };
    return {
      column: columnLetters(column),
      heading,
      fields,
      values: holdsDays ? dayValues(counts, days) : textValues(counts),
      filled: [...counts.values()].reduce((sum, count) => sum + count, 0),
      distinct: counts.size,
      dates,
    };
  });
}

interface TitledRow {
  readonly row: readonly CellValue[];
  /** what the titles above it say of its day */
  readonly title: TitleMonth | undefined;
}

function titledRows({ sheet: { head }, layout, dateSystem }: ShownLog): readonly TitledRow[] {
  const { body, year } = layout;
  const [first, last] = [body.firstRow - head.firstRow, body.lastRow + 1 - head.firstRow];
  const rows = withDittos(head.rows.slice(first, Math.max(0, last)));
  const titles = titlesOfRows(rows, year, dateSystem);
  return rows.map((row, index) => ({ row, title: titles[index] }));
}

type ValueCounts = ReadonlyMap<CellValue, number>;

/** How often each value stands in a column, the most frequent first; texts that differ in white space are one. */
function countedValues(values: readonly CellValue[]): ValueCounts {
  const counts = new Map<CellValue, number>();
  for (const value of values) {
    const key = typeof value === 'number' ? value : cellText(value);
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}

function textValues(counts: ValueCounts): readonly ColumnValue[] {
  return [...counts].slice(0, MOST_VALUES).map(([value, count]) => ({ text: cellText(value), count }));
}

interface DayReading {
  readonly order: DayOrder | undefined;
  readonly system: DateSystem;
  readonly readText: (text: string) => DateReading;
  /** whether the log has titles that complete days which are not written whole */
  readonly completesDays: boolean;
}

/**
 * Days as they are read; a date of the workbook, which is a number, has the day as its text. What is not written whole
 * has no one day: the titles above each of its cells complete it.
 */
function dayValues(
  counts: ValueCounts,
  { order, system, readText, completesDays }: DayReading,
): readonly ColumnValue[] {
  const shown = [...counts].slice(0, MOST_VALUES);
  const builder = new DateColumnBuilder(system, order, readText);
  for (const [value] of shown) builder.push(value);
  const { days, unreadable } = builder.build();
  return shown.map(([value, count], index) => {
    const day = days[index] ?? NO_DAY;
    if (completesDays && readShortDay(value) !== undefined) return { text: cellText(value), count };
    if (day === NO_DAY) {
      return { text: cellText(value), count, ...(unreadable.has(index) ? { day: null } : {}) };
    }
    return { text: typeof value === 'number' ? isoDate(day) : cellText(value), count, day };
  });
}

/** How a date column says its days: all that were read of it, or its first rows while its log is not read. */
function dateContents(
  fields: readonly Field[],
  rows: readonly TitledRow[],
  shown: ShownLog,
): DateContents | null {
  const field = fields.find(isDateField);
  if (field === undefined) return null;
  const read = shown.log?.dateContents.get(field);
  if (read !== undefined) return read;
  const sent = builderOf('sent', rows, shown).build();
  return field === 'sent' ? sent.contents : builderOf(field, rows, shown).build(sent).contents;
}

function builderOf(
  field: DateField,
  rows: readonly TitledRow[],
  { sheet, layout, profile, dateSystem }: ShownLog,
): DateColumnBuilder {
  const position = sheet.head.columns.indexOf(layout.columns.get(field)?.index ?? -1);
  const readText = dateReader(field, layout.columns.get(field)?.heading ?? '');
  const builder = new DateColumnBuilder(dateSystem, profile.dayOrder[field], readText);
  for (const { row, title } of rows) {
    builder.push(row[position] ?? null, field === 'sent' ? title : undefined);
  }
  return builder;
}
