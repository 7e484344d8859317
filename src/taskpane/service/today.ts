import type { CalendarDay } from '../../ground/calendarDay';

const MILLISECONDS_IN_A_DAY = 86_400_000;

/** The calendar day of the run, in universal time. */
export function todayByTheClock(): CalendarDay {
  return Math.floor(Date.now() / MILLISECONDS_IN_A_DAY);
}
