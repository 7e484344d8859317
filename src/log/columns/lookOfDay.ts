import { type CalendarDay, civilDate } from '../../ground/calendarDay';

const MONTHS = 12;
const [KNOWN, BEYOND_TWELFTH, EXCHANGEABLE] = [1, 2, 4];

/** What was found of the days from 1970 on, by day: a log has many requests, and few days. */
const found = new Uint8Array(1 << 15);

/** Whether a day lies beyond the 12th of its month, so that it can be no month. */
export function isBeyondTwelfth(day: CalendarDay): boolean {
  return (lookOf(day) & BEYOND_TWELFTH) !== 0;
}

/** 11 July may be 7 November; 3 March is the same both ways, and 13 July can be nothing else. */
export function isExchangeable(day: CalendarDay): boolean {
  return (lookOf(day) & EXCHANGEABLE) !== 0;
}

function lookOf(day: CalendarDay): number {
  const known = found[day] ?? 0;
  if (known !== 0) return known;
  const look = lookAfresh(day);
  if (day >= 0 && day < found.length) found[day] = look;
  return look;
}

function lookAfresh(day: CalendarDay): number {
  const { month, day: date } = civilDate(day);
  if (date > MONTHS) return KNOWN | BEYOND_TWELFTH;
  return date === month ? KNOWN : KNOWN | EXCHANGEABLE;
}
