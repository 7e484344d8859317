import { calendarDay, type CalendarDay, civilDate, NO_DAY, weekdayOf } from '../../ground/calendarDay';
import { type DateReading, eitherWay } from './dateText';
import { readShortDay } from './shortDay';
import type { CellValue } from '../../ground/outline';

/**
 * Completes the day of a reply that is not written whole by the day on which the request was sent: `3/6` and `3 juin`
 * are the first such day from then on, `le 25` is of the same month. `undefined` where that gives no day, for what is
 * no such day, or a whole date, and for a number, which may well count days.
 *
 * @param sent `NO_DAY` where it is not known
 */
export function readDayAfterSending(value: CellValue, sent: CalendarDay): DateReading | undefined {
  const written = sent === NO_DAY || typeof value === 'number' ? undefined : readShortDay(value);
  if (written === undefined || written.kind === 'tuesdayOrMarch') return undefined;
  if (written.kind === 'either') {
    return eitherWay(
      firstFrom(sent, written.second, written.first),
      firstFrom(sent, written.first, written.second),
    );
  }
  const day =
    written.kind === 'dayOfMonth'
      ? laterInMonth(sent, written.day, written.weekday)
      : firstFrom(sent, written.month, written.day);
  return day === undefined ? undefined : { kind: 'day', day };
}

/** Eleven months: a reply that would be later may well have been given a year that is not its own. */
const MOST_DAYS = 335;

function firstFrom(sent: CalendarDay, month: number, dayOfMonth: number): CalendarDay | undefined {
  const { year } = civilDate(sent);
  return [year, year + 1]
    .map((one) => calendarDay(one, month, dayOfMonth))
    .find((day) => day !== undefined && day >= sent && day - sent <= MOST_DAYS);
}

/** A day that is earlier in the month may be of any month after. */
function laterInMonth(
  sent: CalendarDay,
  dayOfMonth: number,
  weekday: number | undefined,
): CalendarDay | undefined {
  const { year, month } = civilDate(sent);
  const day = calendarDay(year, month, dayOfMonth);
  if (day === undefined || day < sent) return undefined;
  return weekday === undefined || weekdayOf(day) === weekday ? day : undefined;
}
