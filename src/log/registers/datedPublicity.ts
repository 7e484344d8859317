import { type CalendarDay, calendarDay } from '../../ground/calendarDay';
import { LONGEST_TELLING_TEXT, plainText } from '../../ground/normalForm';
import { readDateText } from '../values/dateText';
import { monthOfName } from '../vocabulary/monthName';
import { wordsOf } from '../vocabulary/wordKey';

/** What a text says besides a day, and that day. */
export interface DatedText {
  readonly rest: string;
  /** of what may be several days, a month or a year, the last */
  readonly day: CalendarDay;
}

const WHOLE_DATE =
  /(?<![\d\p{L}])(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}(?:er|st|nd|rd|th)?\s+\p{L}{3,9}\.?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})(?![\d\p{L}])/u;
const MONTH_OR_YEAR = /(?<![\d\p{L}])(?:(\p{L}{3,9})\.?\s+)?(\d{4})(?![\d\p{L}])/u;

/** The one day that a text names, with what else it says: `Public since 12 January 2014`; `undefined` where it names none, or more. */
export function datedText(cell: string): DatedText | undefined {
  const text = plainText(cell);
  if (text.length > LONGEST_TELLING_TEXT || !/\d/.test(text)) return undefined;
  const found = WHOLE_DATE.exec(text);
  const dated = found === null ? monthOrYear(text) : dateIn(text, found);
  return dated === undefined || /\d/.test(dated.rest) ? undefined : dated;
}

function dateIn(text: string, { index, 0: written }: RegExpExecArray): DatedText | undefined {
  const reading = readDateText(written);
  if (reading.kind === 'unreadable') return undefined;
  const day = reading.kind === 'day' ? reading.day : Math.max(reading.dayFirst, reading.monthFirst);
  return { rest: `${text.slice(0, index)} ${text.slice(index + written.length)}`, day };
}

function monthOrYear(text: string): DatedText | undefined {
  const found = MONTH_OR_YEAR.exec(text);
  if (found === null) return undefined;
  const [written, name = '', digits = ''] = found;
  const month = monthOfName(wordsOf(name)[0] ?? '');
  const year = Number(digits);
  const next = month === undefined ? calendarDay(year + 1, 1, 1) : firstOfNextMonth(year, month);
  if (next === undefined) return undefined;
  const before = month === undefined ? `${text.slice(0, found.index)} ${name}` : text.slice(0, found.index);
  return { rest: `${before} ${text.slice(found.index + written.length)}`, day: next - 1 };
}

function firstOfNextMonth(year: number, month: number): CalendarDay | undefined {
  return month === 12 ? calendarDay(year + 1, 1, 1) : calendarDay(year, month + 1, 1);
}
