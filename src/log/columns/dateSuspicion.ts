import { civilDate, type CalendarDay } from '../../ground/calendarDay';
import type { CellValue } from '../../ground/outline';
import type { DateForm, DateSuspicion, SuspectDates } from '../model/dateContents';

/** Midnight in The Hague, as systems write it in universal time: 22:00 in summer, 23:00 in winter. */
const UTC_MIDNIGHT = /[T ]2[23]:00(?::00(?:\.0+)?)?(?:Z|\+00:?00| ?UTC)?$/;
const TIMED = /[T ]\d{1,2}:\d{2}/;
const LATE_EVENING = [22 / 24, 23 / 24];
const SECOND = 1 / 86_400;

/** Fewer cells of a kind than this say nothing of a column. */
const TELLING = 2;

/** Looks at the cells of a date column for what a program does to whole columns. */
export class DateSuspicions {
  private atUtcMidnight = 0;
  private atOtherTime = 0;
  private beyondTwelfth = 0;

  /** @param day as it was read, of a number that is the workbook's own date */
  see(value: CellValue, day: CalendarDay | undefined): void {
    if (typeof value === 'number') this.seeSerial(value, day);
    else if (typeof value === 'string' && UTC_MIDNIGHT.test(value)) this.atUtcMidnight += 1;
    else if (typeof value === 'string' && TIMED.test(value)) this.atOtherTime += 1;
  }

  private seeSerial(value: number, day: CalendarDay | undefined): void {
    if (day !== undefined && civilDate(day).day > 12) this.beyondTwelfth += 1;
    const time = value - Math.floor(value);
    if (time === 0) return;
    if (LATE_EVENING.some((evening) => Math.abs(time - evening) < SECOND)) this.atUtcMidnight += 1;
    else this.atOtherTime += 1;
  }

  /** What the column looks like, with how many of its cells show it. */
  found(counts: Readonly<Record<DateForm, number>>): readonly SuspectDates[] {
    const found: SuspectDates[] = [];
    const tell = (suspicion: DateSuspicion, count: number): void => {
      found.push({ suspicion, count });
    };
    if (this.looksExchanged(counts)) tell('daysExchanged', counts.serial);
    if (this.atUtcMidnight >= TELLING && this.atOtherTime === 0) tell('utcMidnights', this.atUtcMidnight);
    return found;
  }

  /**
   * A program that takes the month for first makes dates of days up to the 12th, with day and month exchanged, and leaves
   * all later days as text.
   */
  private looksExchanged({
    serial,
    dayFirst,
    monthFirst,
    ambiguous,
  }: Readonly<Record<DateForm, number>>): boolean {
    const texts = dayFirst + monthFirst;
    const isOneWay = dayFirst === 0 || monthFirst === 0;
    return (
      serial >= TELLING &&
      texts >= TELLING &&
      serial + texts >= 5 &&
      isOneWay &&
      ambiguous === 0 &&
      this.beyondTwelfth === 0
    );
  }
}
