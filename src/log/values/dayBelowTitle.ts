import { calendarDay, type CalendarDay, weekdayOf } from '../../ground/calendarDay';
import { type DateReading, eitherWay } from './dateText';
import { MARCH, readShortDay, TUESDAY } from './shortDay';
import type { TitleMonth } from './titleMonth';
import type { CellValue } from '../../ground/outline';

/**
 * Completes a day that is not written whole by the titles above it: `16`, `le 16`, `lundi 16` below a month, and `13/2`,
 * `13 févr.` below a year. A month that is written must be that of the title, where the title names one. A weekday that is
 * written must be that of the day. `undefined` for what is no such day, or a whole date.
 */
export function readDayBelowTitle(value: CellValue, { year, month }: TitleMonth): DateReading | undefined {
  const written = readShortDay(value);
  if (written === undefined) return undefined;
  const dayIn = (monthWritten: number, day: number): CalendarDay | undefined =>
    month === undefined || month === monthWritten ? calendarDay(year, monthWritten, day) : undefined;
  if (written.kind === 'either') {
    return eitherWay(dayIn(written.second, written.first), dayIn(written.first, written.second));
  }
  if (written.kind === 'dayAndMonth') return certain(dayIn(written.month, written.day));
  if (written.kind === 'tuesdayOrMarch' && month === undefined) return certain(dayIn(MARCH, written.day));
  const day = month === undefined ? undefined : calendarDay(year, month, written.day);
  if (day === undefined) return undefined;
  const isMarch = written.kind === 'tuesdayOrMarch' && month === MARCH;
  const weekday = written.kind === 'tuesdayOrMarch' ? TUESDAY : written.weekday;
  return isMarch || weekday === undefined || weekdayOf(day) === weekday ? certain(day) : undefined;
}

function certain(day: CalendarDay | undefined): DateReading | undefined {
  return day === undefined ? undefined : { kind: 'day', day };
}
