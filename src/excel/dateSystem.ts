import { type CalendarDay, civilDate, type DateSystem } from '../ground/calendarDay';
import { dayOfSerial } from '../ground/dateSerial';
import { type OpenSheet, worksheetOf } from './openSheet';

/** A cell that holds a date. */
export interface DateCell {
  readonly sheet: OpenSheet;
  /** from 0 */
  readonly row: number;
  /** from 0 */
  readonly column: number;
}

/**
 * The date system of the open workbook. Excel tells it only in a version to come, so that the texts of cells with dates
 * settle it: the same serial is shown four years and a day later in the 1904 system. It is what most of the cells say
 * that say anything, and 1900 where none does.
 */
export async function readDateSystem(
  context: Excel.RequestContext,
  cells: readonly DateCell[],
): Promise<DateSystem> {
  if (cells.length === 0) return 1900;
  const ranges = cells.map(({ sheet, row, column }) => {
    const cell = worksheetOf(context, sheet).getCell(row, column);
    cell.load('values,text');
    return cell;
  });
  await context.sync();
  return systemOfMost(ranges.map(({ values, text }) => systemOf(Number(values[0]?.[0]), text[0]?.[0] ?? '')));
}

function systemOfMost(systems: readonly (DateSystem | undefined)[]): DateSystem {
  const count = (wanted: DateSystem): number => systems.filter((system) => system === wanted).length;
  return count(1904) > count(1900) ? 1904 : 1900;
}

/**
 * The system in which a serial is shown as a text: by the year that it names, or by the day of the month where it names
 * none; `undefined` where it may be either.
 */
export function systemOf(serial: number, text: string): DateSystem | undefined {
  const numbers: readonly string[] = text.match(/\d+/g) ?? [];
  // `16-Sep-22` has three parts as well.
  const isWhole = numbers.length === 3 || (numbers.length === 2 && /\p{L}{3}/u.test(text));
  return (
    oneOf(serial, (day) => namesYear(day, numbers, isWhole)) ?? oneOf(serial, (day) => namesDay(day, numbers))
  );
}

/** The system of which a serial's day is as it is shown, where that of the other is not. */
function oneOf(serial: number, isShown: (day: CalendarDay) => boolean): DateSystem | undefined {
  const isShownIn = (system: DateSystem): boolean => {
    const day = dayOfSerial(serial, system);
    return day !== undefined && isShown(day);
  };
  const [in1900, in1904] = [isShownIn(1900), isShownIn(1904)];
  if (in1900 === in1904) return undefined;
  return in1900 ? 1900 : 1904;
}

function namesYear(day: CalendarDay, numbers: readonly string[], isWhole: boolean): boolean {
  const year = String(civilDate(day).year);
  return numbers.includes(year) || (isWhole && numbers.includes(year.slice(2)));
}

/** `16-Sep`: a day and the name of its month; of two numbers nobody knows which is the day. */
function namesDay(day: CalendarDay, numbers: readonly string[]): boolean {
  return numbers.length === 1 && Number(numbers[0]) === civilDate(day).day;
}
