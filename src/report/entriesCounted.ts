import type { CalendarDay } from '../ground/calendarDay';
import type { Ratio } from '../ground/ratio';
import type { RegisterRead } from '../log/registers/registerEntry';
import type { Period } from './period';

/** A part of what registers give for a figure; the parts add up to it. */
export interface EntryPart {
  /** whose entries: a name as a register writes it, or the year of their first day, where no name is to be shown */
  readonly of: string | { readonly year: number };
  readonly value: Ratio;
  /** how much of the value is new in the period */
  readonly added: Ratio;
  /** the first of its days; `NO_DAY` where it has none */
  readonly since: CalendarDay;
  /** where it stands beside the figure and is not added to it: an amount in this other currency */
  readonly currency?: string;
}

/** What the registers of one sort give for a figure. */
export interface EntriesCounted {
  /** how many entries, or an amount that they add up to */
  readonly value: Ratio;
  /** how many entries, or persons, that is of */
  readonly counted: number;
  readonly parts: readonly EntryPart[];
  /** whether entries are left out because nobody has said yet whether those without a mark are public */
  readonly isUndecided: boolean;
  /** how many entries stand in several registers, and are counted once */
  readonly repeated?: number;
  /** the field without a column of which a register does not give the figure */
  readonly missing?: CountedField;
}

/** The fields of registers without which a figure is not available. */
export type CountedField = 'signed' | 'inForce' | 'ratified' | 'legislation';

/** When entries are counted. */
export interface CountedWhen {
  readonly period: Period;
  /** the period's last day, or the day of the run while it is not over */
  readonly asAt: CalendarDay;
}

/** How a figure counts the entries of its registers, of which there is at least one. */
export type EntryCount = (registers: readonly RegisterRead[], when: CountedWhen) => EntriesCounted;
