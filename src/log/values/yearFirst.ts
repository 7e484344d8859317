import { type CalendarDay, calendarDay } from '../../ground/calendarDay';
import { plainText } from '../../ground/normalForm';

/** Three numbers of two digits, that may be a day with its year first, `22-09-16`, or last. */
export interface ShortYearDate {
  readonly first: number;
  readonly last: number;
  /** as it is read with the year first; `undefined` where that is no day */
  readonly yearFirst: CalendarDay | undefined;
}

/** A log that covers as many years has requests on more than two days of the month. */
const MANY_YEARS = 8;

const TWO_DIGITS_EACH = /^(\d\d)([-/. ])(\d{1,2})\2(\d{1,2})$/;

/** The numbers of a text that may begin with a year of two digits; `undefined` for any other text. */
export function shortYearDate(text: string): ShortYearDate | undefined {
  const match = TWO_DIGITS_EACH.exec(plainText(text));
  if (match === null) return undefined;
  const [first, month, last] = [Number(match[1]), Number(match[3]), Number(match[4])];
  return { first, last, yearFirst: calendarDay(2000 + first, month, last) };
}

/**
 * Whether the texts of a column begin with the year: it takes at most two values, and the last numbers, which are the days
 * then, lie so far apart that as years they would be those of a log with requests on two days of the month only.
 */
export function beginWithYear(dates: readonly ShortYearDate[]): boolean {
  const firsts = new Set(dates.map(({ first }) => first));
  const lasts = new Set(dates.map(({ last }) => last));
  return (
    dates.length >= 4 &&
    dates.every(({ yearFirst }) => yearFirst !== undefined) &&
    firsts.size <= 2 &&
    lasts.size >= 4 &&
    Math.max(...lasts) - Math.min(...lasts) >= MANY_YEARS
  );
}

/** Whether the texts of a column may begin with the year as well as with the day. */
export function mayBeginWithYear(dates: readonly ShortYearDate[]): boolean {
  const firsts = new Set(dates.map(({ first }) => first));
  const lasts = new Set(dates.map(({ last }) => last));
  return (
    dates.length >= 4 && dates.every(({ yearFirst }) => yearFirst !== undefined) && lasts.size > firsts.size
  );
}
