import { calendarDay, type CalendarDay } from './calendarDay';
import { type DateReading, readDateText, WEEKDAY } from './dateText';
import type { TitleMonth } from './titleMonth';
import { monthOfName } from './vocabulary/monthName';
import { wordsOf } from './vocabulary/wordKey';
import type { CellValue } from './workbook';

/** A day of which the year, or the year and the month, is not written; `either` is numeric and read both ways round. */
type DayInYear =
  | { readonly kind: 'dayOfMonth'; readonly day: number }
  | { readonly kind: 'dayAndMonth'; readonly day: number; readonly month: number }
  | { readonly kind: 'either'; readonly first: number; readonly second: number };

/**
 * Reads a day that the titles above it complete: `16`, `le 16`, `lundi 16` below a month, and `13/2`, `13 févr.` below a
 * year. A month that is written must be that of the title, where the title names one. `undefined` for what is no such
 * day, or a whole date.
 */
export function readDayBelowTitle(value: CellValue, { year, month }: TitleMonth): DateReading | undefined {
  const written = dayInYear(value);
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

/** Whether a value is a day of which a title must name the year, or the month and the year. */
export function isDayBelowTitle(value: CellValue): boolean {
  return dayInYear(value) !== undefined;
}

function eitherWay(
  dayFirst: CalendarDay | undefined,
  monthFirst: CalendarDay | undefined,
): DateReading | undefined {
  if (dayFirst === undefined) {
    return monthFirst === undefined ? undefined : { kind: 'day', day: monthFirst, evidence: 'monthFirst' };
  }
  if (monthFirst === undefined) return { kind: 'day', day: dayFirst, evidence: 'dayFirst' };
  return dayFirst === monthFirst ? { kind: 'day', day: dayFirst } : { kind: 'either', dayFirst, monthFirst };
}

function dayInYear(value: CellValue): DayInYear | undefined {
  if (typeof value === 'number') return isDayOfMonth(value) ? { kind: 'dayOfMonth', day: value } : undefined;
  if (typeof value !== 'string' || !/\d/.test(value) || readDateText(value).kind !== 'unreadable') {
    return undefined;
  }
  const numeric = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\.?$/.exec(value.trim());
  if (numeric) return { kind: 'either', first: Number(numeric[1]), second: Number(numeric[2]) };
  return inWords(wordsOf(value).filter((word) => !/^(le|the|on|of|de)$/.test(word)));
}

function inWords(words: readonly string[]): DayInYear | undefined {
  const [first = '', second] = words;
  if (words.length > 2) return undefined;
  if (second === undefined) return dayOfMonth(first);
  const month = monthOfName(first) ?? monthOfName(second);
  const day = dayOfWord(first) ?? dayOfWord(second);
  if (day !== undefined && month !== undefined && !isMardi(first)) return { kind: 'dayAndMonth', day, month };
  return WEEKDAY.test(first) ? dayOfMonth(second) : undefined;
}

/** `mar. 16` is a Tuesday in French and a day in March in English; below a month both are the 16th of it. */
function isMardi(word: string): boolean {
  return word === 'mar';
}

function dayOfMonth(word: string): DayInYear | undefined {
  const day = dayOfWord(word);
  return day === undefined ? undefined : { kind: 'dayOfMonth', day };
}

function dayOfWord(word: string): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th|er|e|eme)?$/.exec(word);
  const day = Number(match?.[1]);
  return isDayOfMonth(day) ? day : undefined;
}

function isDayOfMonth(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 31;
}
