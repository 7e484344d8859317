import { type CalendarDay, civilDate } from '../../src/ground/calendarDay';

/** Gives the next reference of a series and a year, `BP-DA-2022-0001`. */
export type References = (series: string, sent: CalendarDay) => string;

/** References numbered from 1 within each series and year, in the order in which they are asked for. */
export function newReferences(): References {
  const given = new Map<string, number>();
  return (series, sent) => {
    const key = `${series}-${civilDate(sent).year}`;
    const number = (given.get(key) ?? 0) + 1;
    given.set(key, number);
    return `${key}-${String(number).padStart(4, '0')}`;
  };
}
