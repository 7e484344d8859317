import type { CalendarDay } from '../ground/calendarDay';
import type { Organ, Origin } from '../log/model/attribute';
import type { Field } from '../log/model/field';
import type { RegisterId } from '../log/registers/registers';

/** What a reader must know beside a figure; the first four are footnotes 7, 8, 9 and 11 of the Court's report. */
export type Note =
  | { readonly code: 'leftOutOfRfcs' }
  | { readonly code: 'pendingExcluded' }
  | { readonly code: 'sentAndRecorded' }
  | { readonly code: 'notCooperation' }
  | { readonly code: 'lateSent' }
  | { readonly code: 'noneReplied' }
  | { readonly code: 'noneExecuted' }
  | { readonly code: 'allPending' }
  | { readonly code: 'previousFromBaseline' }
  /** the logs of a sender begin within the previous period, on the day `first` */
  | {
      readonly code: 'previousBegins';
      readonly organ: Organ;
      readonly origin?: Origin;
      readonly first: CalendarDay;
    }
  /** the logs of a sender hold items in only so many of the twelve months of the previous period */
  | {
      readonly code: 'previousFewMonths';
      readonly organ: Organ;
      readonly origin?: Origin;
      readonly months: number;
    }
  | { readonly code: 'withoutOrigin'; readonly origin: Origin }
  /** a log holds nothing of what tells these requests from others */
  | { readonly code: 'notTold'; readonly field: Field; readonly workbook: string; readonly sheet: string }
  /** the entries of the register of which it does not say whether they are public are not counted */
  | { readonly code: 'publicityUndecided'; readonly register: RegisterId }
  /** so many entries stand in several registers, and are counted once */
  | { readonly code: 'repeatedEntries'; readonly count: number }
  | { readonly code: 'periodNotOver' };
