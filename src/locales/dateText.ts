import { fill } from './fill';
import type { Format } from './messages';

/** A date of the calendar, months from 1 to 12. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `16 September 2022`. */
export function dateText(date: DateParts, format: Format): string {
  return fill(format.date, {
    day: dayOfMonth(date, format),
    month: format.months[date.month - 1] ?? '',
    year: String(date.year),
  });
}

/** `16 Sep`, where the year is known from elsewhere. */
export function shortDateText(date: DateParts, format: Format): string {
  return fill(format.shortDate, {
    day: dayOfMonth(date, format),
    month: format.shortMonths[date.month - 1] ?? '',
  });
}

/** `16 September 2022 – 15 September 2023`. */
export function dateSpanText(first: DateParts, last: DateParts, format: Format): string {
  return fill(format.span, { first: dateText(first, format), last: dateText(last, format) });
}

/** `16 Sep–15 Oct`. */
export function shortDateSpanText(first: DateParts, last: DateParts, format: Format): string {
  return fill(format.shortSpan, {
    first: shortDateText(first, format),
    last: shortDateText(last, format),
  });
}

function dayOfMonth(date: DateParts, format: Format): string {
  return date.day === 1 ? format.firstOfMonth : String(date.day);
}
