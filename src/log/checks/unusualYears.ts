import { type CalendarDay, civilDate, isoDate, knownDay, NO_DAY } from '../../ground/calendarDay';
import { growingDays } from '../model/growingColumn';
import { type Completion, report } from './completion';

/** Fewer requests than this have no usual year. */
const TELLING_REQUESTS = 6;
/** Nearer years may well follow each other in a log. */
const FAR = 3;
/** A year of more of the requests than this is no slip of the pen. */
const SELDOM = 0.02;
/** Fewer requests than this may be in order by chance. */
const TELLING_ORDER = 10;
/** So many of the requests may be out of order in a log that is kept in order. */
const OUT_OF_ORDER = 0.1;
/** Days by which requests of a log in order are entered too early or too late. */
const SLACK = 31;

/**
 * Days sent whose year seems mistyped. In any log: a year that hardly any other request is of, and that differs by one
 * digit from the year of both rows around it. In a log that is kept in the order of its days: a day that is out of order,
 * and would be in order if one digit of its year were another, or that is years away from both rows around it.
 */
export function reportUnusualYears(completion: Completion): void {
  const rows = rowsWithDay(completion);
  const days = rows === undefined ? completion.dates.sent : daysOf(completion.dates.sent, rows);
  if (days.length < TELLING_REQUESTS) return;
  const direction = orderOf(days);
  const years = yearsOf(days);
  const seldom = seldomYears(years);
  if (direction === 0 && seldom.size === 0) return;
  for (let index = 0; index < days.length; index += 1) {
    const around = { before: index - 1, after: index + 1 };
    if (!standsAlone(years, index, seldom) && !isMisplaced(days, around, index, direction)) continue;
    const finding = { code: 'unusualYear', field: 'sent', year: years[index] ?? 0 } as const;
    report(completion, rows?.[index] ?? index, 'sent', 'warning', isoDate(days[index] ?? NO_DAY), finding);
  }
}

/** The requests that count and have a day, by row; `undefined` where all of them do, so that none is left out. */
function rowsWithDay({ dates, usable }: Completion): Int32Array | undefined {
  if (!usable.includes(0) && !dates.sent.includes(NO_DAY)) return undefined;
  const rows = growingDays(dates.sent.length);
  for (let row = 0; row < dates.sent.length; row += 1) {
    if (usable[row] === 1 && dates.sent[row] !== NO_DAY) rows.push(row);
  }
  return rows.toArray();
}

function daysOf(sent: Int32Array, rows: Int32Array): Int32Array {
  const days = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) days[index] = sent[rows[index] ?? 0] ?? NO_DAY;
  return days;
}

/** Days apart up to which the year of each is remembered: more than a log spans, but for a slip of the pen. */
const DAYS_REMEMBERED = 1 << 15;

/** The year of each day: a log has few days, and each is looked at once. */
function yearsOf(days: Int32Array): Int32Array {
  const { least, span } = spanOf(days);
  const known = new Int32Array(Math.min(span, DAYS_REMEMBERED));
  const years = new Int32Array(days.length);
  for (let index = 0; index < days.length; index += 1) {
    const day = days[index] ?? NO_DAY;
    const place = day - least;
    const before = known[place] ?? 0;
    const year = before === 0 ? civilDate(day).year : before;
    if (before === 0 && place < known.length) known[place] = year;
    years[index] = year;
  }
  return years;
}

function seldomYears(years: Int32Array): ReadonlySet<number> {
  const { least, span } = spanOf(years);
  const counts = new Uint32Array(span);
  for (let index = 0; index < years.length; index += 1) {
    const place = (years[index] ?? 0) - least;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const most = Math.max(1, years.length * SELDOM);
  const seldom = new Set<number>();
  counts.forEach((count, place) => {
    if (count > 0 && count <= most) seldom.add(least + place);
  });
  return seldom;
}

/** The least of some numbers, of which there is one, and how many whole numbers there are from it to the greatest. */
function spanOf(numbers: Int32Array): { readonly least: number; readonly span: number } {
  let [least = 0] = numbers;
  let most = least;
  for (let index = 1; index < numbers.length; index += 1) {
    const number = numbers[index] ?? 0;
    if (number < least) least = number;
    if (number > most) most = number;
  }
  return { least, span: most - least + 1 };
}

function standsAlone(years: Int32Array, index: number, seldom: ReadonlySet<number>): boolean {
  const [before, year, after] = [years[index - 1], years[index], years[index + 1]];
  if (year === undefined || before === undefined || before !== after || !seldom.has(year)) return false;
  return Math.abs(before - year) >= FAR && isOneDigitOff(before, year);
}

/** 1 for days that rise, -1 for days that fall, 0 for days in no order. */
function orderOf(days: Int32Array): 1 | -1 | 0 {
  if (days.length < TELLING_ORDER) return 0;
  const most = Math.max(1, Math.floor((days.length - 1) * OUT_OF_ORDER));
  for (const direction of [1, -1] as const) {
    let broken = 0;
    for (let index = 1; index < days.length; index += 1) {
      if (((days[index] ?? 0) - (days[index - 1] ?? 0)) * direction < -SLACK) broken += 1;
    }
    if (broken <= most) return direction;
  }
  return 0;
}

/** Whether a day lies outside the days around it, and its year is why. */
function isMisplaced(
  days: Int32Array,
  around: { readonly before: number; readonly after: number },
  index: number,
  direction: 1 | -1 | 0,
): boolean {
  const [before, day, after] = [days[around.before], days[index], days[around.after]];
  if (direction === 0 || before === undefined || day === undefined || after === undefined) return false;
  const [first, last] = direction === 1 ? [before, after] : [after, before];
  // Where the days around it are not in order themselves, one of them is the odd one.
  if (first > last + SLACK || fits(day, first, last)) return false;
  const { year } = civilDate(day);
  const other = [first, last].map((one) => civilDate(one).year);
  const isFar = other.every((one) => Math.abs(one - year) >= FAR);
  return isFar || other.some((one) => isOneDigitOff(one, year) && fits(inYear(day, one), first, last));
}

function fits(day: CalendarDay, first: CalendarDay, last: CalendarDay): boolean {
  return day >= first - SLACK && day <= last + SLACK;
}

/** The day in another year; the last of February stands for the 29th where that year has none. */
function inYear(day: CalendarDay, year: number): CalendarDay {
  const { month, day: ofMonth } = civilDate(day);
  return knownDay(year, month, month === 2 && ofMonth === 29 ? 28 : ofMonth);
}

function isOneDigitOff(year: number, other: number): boolean {
  const digits = Array.from(String(other));
  return Array.from(String(year)).filter((digit, place) => digit !== digits[place]).length === 1;
}
