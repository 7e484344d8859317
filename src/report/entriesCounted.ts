import type { CalendarDay } from '../ground/calendarDay';
import type { Ratio } from '../ground/ratio';
import type { RegisterRead } from '../log/registers/registerEntry';
import type { Period } from './period';

/** What the registers of one sort give for a figure. */
export interface EntriesCounted {
  /** how many entries, or an amount that they add up to */
  readonly value: Ratio;
  /** how many entries, or persons, that is of */
  readonly counted: number;
  /** whether entries are left out because nobody has said yet whether those without a mark are public */
  readonly isUndecided: boolean;
}

/** When entries are counted. */
export interface CountedWhen {
  readonly period: Period;
  /** the period's last day, or the day of the run while it is not over */
  readonly asAt: CalendarDay;
}

/** How a figure counts the entries of its registers, of which there is at least one. */
export type EntryCount = (registers: readonly RegisterRead[], when: CountedWhen) => EntriesCounted;
