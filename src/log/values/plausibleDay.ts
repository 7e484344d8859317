import { type CalendarDay, civilDate, calendarDay, knownDay } from '../../ground/calendarDay';

/** The Rome Statute entered into force on 1 July 2002: the Court sent nothing before. */
const FIRST_PLAUSIBLE_DAY = knownDay(2002, 7, 1);

const YEARS_AHEAD = 5;

/** The last day that is a date in the future and not a slip of the pen: five years after the day of the run. */
function lastPlausibleDay(today: CalendarDay): CalendarDay {
  const { year, month, day } = civilDate(today);
  return calendarDay(year + YEARS_AHEAD, month, day) ?? knownDay(year + YEARS_AHEAD, 2, 28);
}

export type Implausibility = 'dateOutOfRange' | 'dateInFuture';

/**
 * Says of a day why it cannot be counted: it is out of the Court's time, or it has not come yet; `undefined` where it
 * can.
 *
 * @param today the day of the run
 */
export function implausibility(today: CalendarDay): (day: CalendarDay) => Implausibility | undefined {
  const last = lastPlausibleDay(today);
  return (day) => {
    if (day < FIRST_PLAUSIBLE_DAY || day > last) return 'dateOutOfRange';
    return day > today ? 'dateInFuture' : undefined;
  };
}
