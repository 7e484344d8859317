/*
 * A calendar of its own for the tests, slow and plain: a day is its ISO text, so that earlier and later are the order
 * of texts, and days are counted by walking year by year and month by month. Nothing here comes from `src/`.
 */

/** `2022-09-16`; texts of this form sort as the days do. */
export type IsoDay = string;

function isLeap(year: number): boolean {
  if (year % 400 === 0) return true;
  if (year % 100 === 0) return false;
  return year % 4 === 0;
}

function monthLength(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function isoDay(year: number, month: number, day: number): IsoDay {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

const daysSinceYearOne = new Map<IsoDay, number>();

function countDays(day: IsoDay): number {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  let days = Number(day.slice(8, 10)) - 1;
  for (let past = 1; past < month; past += 1) days += monthLength(year, past);
  for (let past = 1; past < year; past += 1) days += isLeap(past) ? 366 : 365;
  return days;
}

function ordinal(day: IsoDay): number {
  const known = daysSinceYearOne.get(day);
  if (known !== undefined) return known;
  const counted = countDays(day);
  daysSinceYearOne.set(day, counted);
  return counted;
}

/** How many calendar days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return ordinal(to) - ordinal(from);
}

/** The day some days later (or earlier), found by walking. */
export function dayAfter(day: IsoDay, days: number): IsoDay {
  let year = Number(day.slice(0, 4));
  let month = Number(day.slice(5, 7));
  let date = Number(day.slice(8, 10)) + days;
  while (date > monthLength(year, month)) {
    date -= monthLength(year, month);
    month += 1;
    if (month === 13) [year, month] = [year + 1, 1];
  }
  while (date < 1) {
    month -= 1;
    if (month === 0) [year, month] = [year - 1, 12];
    date += monthLength(year, month);
  }
  return isoDay(year, month, date);
}

/** The serial by which a workbook shows a day from March 1900 on; in the 1904 system from 1904 on. */
export function serialOf(day: IsoDay, system: 1900 | 1904): number {
  return system === 1904 ? daysBetween('1904-01-01', day) : daysBetween('1899-12-30', day);
}

/** The day as the engine counts it, from 1 January 1970. */
export function calendarDayOf(day: IsoDay): number {
  return daysBetween('1970-01-01', day);
}
