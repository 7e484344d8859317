import type { Origin } from '../log/model/attribute';
import type { Field } from '../log/model/field';

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
  | { readonly code: 'withoutOrigin'; readonly origin: Origin }
  /** a log holds nothing of what tells these requests from others */
  | { readonly code: 'notTold'; readonly field: Field; readonly workbook: string; readonly sheet: string }
  | { readonly code: 'periodNotOver' };
