import { type CalendarDay, civilDate } from '../ground/calendarDay';
import { dateSpanText, dateText, shortDateSpanText, shortDateText } from '../locales/dateText';
import type { Messages } from '../locales/messages';
import type { Period } from '../report/period';

/** `15 September 2023`. */
export function dayText(day: CalendarDay, { format }: Messages): string {
  return dateText(civilDate(day), format);
}

/** `16 September 2022 – 15 September 2023`. */
function daySpanText(first: CalendarDay, last: CalendarDay, { format }: Messages): string {
  return dateSpanText(civilDate(first), civilDate(last), format);
}

/** `16 Sep`, where the year is known from elsewhere. */
export function shortDayText(day: CalendarDay, { format }: Messages): string {
  return shortDateText(civilDate(day), format);
}

/** `16 Sep–15 Oct`. */
export function shortDaySpanText(first: CalendarDay, last: CalendarDay, { format }: Messages): string {
  return shortDateSpanText(civilDate(first), civilDate(last), format);
}

/** The period by its two days. */
export function periodText(period: Period, messages: Messages): string {
  return daySpanText(period.start, period.end, messages);
}
