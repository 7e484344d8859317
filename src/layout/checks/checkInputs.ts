import type { RangeReference } from '../../plan/formula';
import type { BaselineCount } from '../../report/rules/baseline';

/** Of whom a log was read, or what register. */
export type CheckedSender = 'otp' | 'registry' | 'headquarters' | 'countryOffices' | 'warrants';

/** First and last day of a period, each in a cell. */
export interface PeriodCells {
  readonly start: RangeReference;
  readonly end: RangeReference;
}

/** The cells of the sheet of checks from which its formulas take what is not in the table of requests. */
export interface CheckInputs {
  readonly period: PeriodCells;
  readonly previous: PeriodCells;
  /** the words that mean not available, agrees, differs */
  readonly notAvailable: RangeReference;
  readonly agrees: RangeReference;
  readonly differs: RangeReference;
  /** 1 where a log of the sender was read, 0 where none was */
  readonly logged: Readonly<Record<CheckedSender, RangeReference>>;
  /** the count of the period before that growth compares with, or the word for not available */
  readonly before: Readonly<Record<BaselineCount, RangeReference>>;
  /** the persons sought, situation by situation */
  readonly warrants: readonly RangeReference[];
}
