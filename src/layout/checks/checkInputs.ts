import type { Formula, RangeReference } from '../../plan/formula';
import type { Edition } from '../../report/editions/edition';
import type { FigureId } from '../../report/figures/figures';
import type { BaselineCount } from '../../report/rules/baseline';

/** Of whom a log was read. */
export type CheckedSender = 'otp' | 'registry' | 'headquarters' | 'countryOffices';

/** A day that a formula takes from a cell, or reckons from one. */
export type Day = RangeReference | Formula;

/** First and last day of a period. */
export interface PeriodDays {
  readonly start: Day;
  readonly end: Day;
}

/** First and last day of a period, each in a cell. */
interface PeriodCells extends PeriodDays {
  readonly start: RangeReference;
  readonly end: RangeReference;
}

/** The cells of the sheet of checks from which its formulas take what is not in the table of requests. */
export interface CheckInputs {
  readonly edition: Edition;
  readonly period: PeriodCells;
  readonly previous: PeriodCells;
  /** the day as at which the figures stand */
  readonly asAt: RangeReference;
  /** the words that mean not available, agrees, differs */
  readonly notAvailable: RangeReference;
  readonly agrees: RangeReference;
  readonly differs: RangeReference;
  /** 1 where a log of the sender was read, 0 where none was */
  readonly logged: Readonly<Record<CheckedSender, RangeReference>>;
  /** the count of the period before that growth compares with, or the word for not available */
  readonly before: Readonly<Record<BaselineCount, RangeReference>>;
  /** what a figure of a register adds up from, cell by cell */
  readonly parts: (figure: FigureId) => readonly RangeReference[];
  /** whether a figure of a register is available */
  readonly isRead: (figure: FigureId) => boolean;
}
