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

/** The date system of a workbook, and whether it is certain. */
export interface DateSystemRead {
  readonly dateSystem: DateSystem;
  readonly isSure: boolean;
}

const SURELY_1900: DateSystemRead = { dateSystem: 1900, isSure: true };

/**
 * The date system of the open workbook. Excel tells it only in a version to come, so that the texts of cells with dates
 * settle it: the same serial is shown four years and a day later in the 1904 system.
 */
export async function readDateSystem(
  context: Excel.RequestContext,
  cells: readonly DateCell[],
  today: CalendarDay,
): Promise<DateSystemRead> {
  if (cells.length === 0) return SURELY_1900;
  const ranges = cells.map(({ sheet, row, column }) => {
    const cell = worksheetOf(context, sheet).getCell(row, column);
    cell.load('values,text');
    return cell;
  });
  await context.sync();
  const shown = ranges.map(({ values, text }) => ({
    serial: Number(values[0]?.[0]),
    text: text[0]?.[0] ?? '',
  }));
  return systemShown(shown, today);
}

/** A date as its number, and as Excel shows it. */
export interface ShownDate {
  readonly serial: number;
  readonly text: string;
}

/** One date may be shown in a form that misleads, or be mistyped. */
const FEWEST_DATES = 2;
/** So many times as many dates say the one as say the other. */
const FAR_MORE = 3;

/**
 * The date system that dates are shown in: what nearly all of those say that say anything, two at the least where it is
 * 1904. Where none says it, the one of which the dates are not of days to come, as a log has none. Else it is not certain,
 * and what most of them say, or 1900.
 */
export function systemShown(dates: readonly ShownDate[], today: CalendarDay): DateSystemRead {
  const systems = dates.map(({ serial, text }) => systemOf(serial, text));
  const count = (wanted: DateSystem): number => systems.filter((system) => system === wanted).length;
  const [in1900, in1904] = [count(1900), count(1904)];
  const isAhead = ({ serial }: ShownDate): boolean => (dayOfSerial(serial, 1904) ?? 0) > today;
  const areAhead = dates.filter(isAhead).length >= Math.min(FEWEST_DATES, dates.length);
  if (in1904 > in1900) {
    return { dateSystem: 1904, isSure: in1904 >= FEWEST_DATES && in1904 >= FAR_MORE * in1900 };
  }
  const isTold = in1900 > 0 && in1900 >= FAR_MORE * in1904;
  return { dateSystem: 1900, isSure: isTold || (in1904 === 0 && areAhead) };
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
