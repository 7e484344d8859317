/**
 * A calendar day as a whole number: the days since 1 January 1970 of the Gregorian calendar.
 * It has no time of day and no time zone, so no clock or locale can shift it.
 */
export type CalendarDay = number;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

/** Stands in a column of days for "no day there"; it is earlier than every calendar day. */
export const NO_DAY: CalendarDay = -0x80000000;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The workbook's date system: serial 1 is 1 January 1900, or serial 0 is 1 January 1904. */
export type DateSystem = 1900 | 1904;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days a month (1 to 12) has; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return DAYS_IN_MONTH[month - 1] ?? 0;
}

/** The day of a civil date, or `undefined` where the calendar has no such date (31 April, month 13). */
export function calendarDay(year: number, month: number, day: number): CalendarDay | undefined {
  if (![year, month, day].every(Number.isInteger)) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayNumber(year, month, day);
}

/**
 * The same for a date that the program itself writes and that is known to exist.
 * It throws a RangeError on a date that does not: a mistake in the program, never in a log.
 */
export function knownDay(year: number, month: number, day: number): CalendarDay {
  const found = calendarDay(year, month, day);
  if (found === undefined) throw new RangeError(`No such date: ${year}-${month}-${day}`);
  return found;
}

/**
 * Days from civil: the year is taken to begin in March, so that the leap day comes last
 * (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
function dayNumber(year: number, month: number, day: number): CalendarDay {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil date of a day: the inverse of {@link calendarDay}. */
export function civilDate(day: CalendarDay): CivilDate {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: CalendarDay): number {
  // 1 January 1970 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The day in ISO form, `2022-09-16`. */
export function isoDate(day: CalendarDay): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** The day of an ISO date, `2022-09-16`, or `undefined` for any other text. */
export function parseIsoDate(text: string): CalendarDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  return calendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
}
