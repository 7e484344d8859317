import type { CalendarDay } from '../../ground/calendarDay';
import type { CellValue } from '../../ground/outline';
import type { DateForm, DateSuspicion, SuspectDates } from '../model/dateContents';
import { isBeyondTwelfth } from './lookOfDay';

/** Midnight in The Hague, as systems write it in universal time: 22:00 in summer, 23:00 in winter. */
const UTC_MIDNIGHT = /[T ]2[23]:00(?::00(?:\.0+)?)?(?:Z|\+00:?00| ?UTC)?$/;
const TIMED = /[T ]\d{1,2}:\d{2}/;
const LATE_EVENING = [22 / 24, 23 / 24];
const SECOND = 1 / 86_400;

/** Whether a cell holds a midnight of The Hague in universal time. */
export function isLateEvening(value: CellValue): boolean {
  if (typeof value === 'string') return UTC_MIDNIGHT.test(value);
  if (typeof value !== 'number' || Number.isInteger(value)) return false;
  const time = value - Math.floor(value);
  return LATE_EVENING.some((evening) => Math.abs(time - evening) < SECOND);
}

function isTimed(value: CellValue): boolean {
  return typeof value === 'number'
    ? !Number.isInteger(value)
    : typeof value === 'string' && TIMED.test(value);
}

/** Fewer cells of a kind than this say nothing of a column. */
const TELLING = 2;
/** Of so many dates a single one says little of the others. */
const MANY = 10;

/** Looks at the cells of a date column for what a program does to whole columns. */
export class DateSuspicions {
  private atUtcMidnight = 0;
  private atOtherTime = 0;
  private beyondTwelfth = 0;

  /** @param day as it was read, of a number that is the workbook's own date */
  see(value: CellValue, day: CalendarDay | undefined): void {
    if (day !== undefined && isBeyondTwelfth(day)) this.beyondTwelfth += 1;
    if (isLateEvening(value)) this.atUtcMidnight += 1;
    else if (isTimed(value)) this.atOtherTime += 1;
  }

  /** The same of a day without a time of day. */
  seeWhole(day: CalendarDay): void {
    if (isBeyondTwelfth(day)) this.beyondTwelfth += 1;
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
      this.areHardlyBeyondTwelfth(serial, texts)
    );
  }

  /** In a long column a few dates may have been entered by hand since. */
  private areHardlyBeyondTwelfth(serial: number, texts: number): boolean {
    if (this.beyondTwelfth === 0) return true;
    return serial >= MANY && texts >= MANY && this.beyondTwelfth * MANY <= serial;
  }
}
