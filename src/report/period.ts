import { type CalendarDay, civilDate, knownDay } from '../ground/calendarDay';

/**
 * A reporting period of the Court's report on cooperation: 16 September of one year to 15 September of the next,
 * both days included, named by its years.
 */
export interface Period {
  /** `2022-2023` */
  readonly name: string;
  readonly start: CalendarDay;
  /** inclusive */
  readonly end: CalendarDay;
}

/** The period that begins on 16 September of a year. */
export function periodStartingIn(year: number): Period {
  return {
    name: `${year}-${year + 1}`,
    start: knownDay(year, 9, 16),
    end: knownDay(year + 1, 9, 15),
  };
}

/** The period in which a day lies. */
export function periodOf(day: CalendarDay): Period {
  const { year } = civilDate(day);
  return day >= knownDay(year, 9, 16) ? periodStartingIn(year) : periodStartingIn(year - 1);
}

export function previousPeriod(period: Period): Period {
  return periodOf(period.start - 1);
}

/** The period of a name such as `2022-2023`; `undefined` where the text does not name two years that follow. */
export function parsePeriodName(text: string): Period | undefined {
  const match = /^(\d{4})-(\d{4})$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  return Number(match[2]) === year + 1 ? periodStartingIn(year) : undefined;
}

/** Whether a day lies in the period, both ends included. */
export function isIn(period: Period, day: CalendarDay): boolean {
  return day >= period.start && day <= period.end;
}

/**
 * The first day of each of the period's twelve months, which run from the 16th to the 15th;
 * the thirteenth is the day after its end.
 */
export function monthStarts(period: Period): readonly CalendarDay[] {
  const { year } = civilDate(period.start);
  return Array.from({ length: 13 }, (_, index) => {
    const month = 9 + index;
    return month <= 12 ? knownDay(year, month, 16) : knownDay(year + 1, month - 12, 16);
  });
}

/** The month in which a day lies, from 0, by the first days of months; -2 for a day from the last of these on. */
export function monthOf(day: CalendarDay, starts: readonly CalendarDay[]): number {
  for (let month = 0; month < starts.length; month += 1) if ((starts[month] ?? 0) > day) return month - 1;
  return -2;
}

/** The first day of the period's last quarter, 16 June. */
export function lastQuarterStart(period: Period): CalendarDay {
  return knownDay(civilDate(period.end).year, 6, 16);
}
