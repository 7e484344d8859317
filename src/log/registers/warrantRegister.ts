import type { CellRange } from '../../ground/address';
import type { CalendarDay } from '../../ground/calendarDay';
import type { Issue } from '../model/issue';

/** What is read from the columns of a register of warrants. */
export const WARRANT_FIELDS = ['person', 'situation', 'issued', 'madePublic', 'ended'] as const;
export type WarrantField = (typeof WARRANT_FIELDS)[number];

/** A register of requests for arrest and surrender, one person a row, as it was found in a workbook. */
export interface WarrantLayout {
  readonly workbook: string;
  readonly sheet: string;
  /** from 0 */
  readonly headerRow: number;
  /** the rows below the headings */
  readonly body: CellRange;
  readonly columns: ReadonlyMap<WarrantField, { readonly index: number; readonly heading: string }>;
}

/** A person's public request for arrest and surrender. */
export interface Warrant {
  readonly situation: string;
  readonly issued: CalendarDay;
  /** when it was unsealed; `NO_DAY` where it was public from the beginning, or the register does not say */
  readonly madePublic: CalendarDay;
  /** when it was executed, withdrawn or ended otherwise; `NO_DAY` while it is outstanding */
  readonly ended: CalendarDay;
}

export interface WarrantRegister {
  readonly warrants: readonly Warrant[];
  readonly issues: readonly Issue[];
}
