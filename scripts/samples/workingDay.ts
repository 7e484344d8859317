import { type CalendarDay, civilDate } from '../../src/ground/calendarDay';
import { type Random, weightedPick } from './random';

/** How busy each month is, from January on: less is sent in the summer and the winter recess. */
const BUSY = [0.8, 1, 1.1, 0.9, 1, 1.1, 0.9, 0.5, 1, 1.2, 1.2, 0.7];

/** Monday to Friday; 1 January 1970, day 0, was a Thursday. */
export function isWorkingDay(day: CalendarDay): boolean {
  return (day + 3) % 7 < 5;
}

/** The working days from `first` to `last`, both included. */
export function workingDays(first: CalendarDay, last: CalendarDay): readonly CalendarDay[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(isWorkingDay);
}

/** The day itself, or the Monday after where it lies in a weekend. */
export function nextWorkingDay(day: CalendarDay): CalendarDay {
  return isWorkingDay(day) ? day : nextWorkingDay(day + 1);
}

/**
 * One of the days, by how busy its month is. The first and the last are likelier than the rest, so that requests on
 * the very limits of a period occur.
 */
export function pickDay(random: Random, days: readonly CalendarDay[]): CalendarDay {
  return weightedPick(random, days, (day, index) => {
    const busy = BUSY[civilDate(day).month - 1] ?? 1;
    return index === 0 || index === days.length - 1 ? busy * 2 : busy;
  });
}
