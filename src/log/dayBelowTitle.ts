import { calendarDay, type CalendarDay } from './calendarDay';
import { type DateReading, eitherWay } from './dateText';
import { readShortDay } from './shortDay';
import type { TitleMonth } from './titleMonth';
import type { CellValue } from './workbook';

/**
 * Completes a day that is not written whole by the titles above it: `16`, `le 16`, `lundi 16` below a month, and `13/2`,
 * `13 févr.` below a year. A month that is written must be that of the title, where the title names one. `undefined` for
 * what is no such day, or a whole date.
 */
export function readDayBelowTitle(value: CellValue, { year, month }: TitleMonth): DateReading | undefined {
  const written = readShortDay(value);
  if (written === undefined) return undefined;
  const dayIn = (monthWritten: number, day: number): CalendarDay | undefined =>
    month === undefined || month === monthWritten ? calendarDay(year, monthWritten, day) : undefined;
  if (written.kind === 'either') {
    return eitherWay(dayIn(written.second, written.first), dayIn(written.first, written.second));
  }
  const monthOfDay = written.kind === 'dayOfMonth' ? month : written.month;
  const day = monthOfDay === undefined ? undefined : dayIn(monthOfDay, written.day);
  return day === undefined ? undefined : { kind: 'day', day };
}
