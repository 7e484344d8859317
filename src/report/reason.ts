import type { Organ, Origin } from '../log/model/attribute';
import type { Field } from '../log/model/field';
import type { CountedField } from './entriesCounted';
import type { RegisterId } from '../log/registers/registers';

/** Why a figure has no value. */
export type Reason =
  | {
      readonly code: 'noLog';
      readonly organ: Organ;
      readonly origin?: Origin;
      /** the Registry has a log, but none of headquarters or of the Country Offices */
      readonly isOfNoOrigin?: boolean;
    }
  | { readonly code: 'noRegister'; readonly register: RegisterId }
  /** no entry of the register can be counted, whatever it holds: it is empty, or its entries are withheld */
  | { readonly code: 'noEntries'; readonly register: RegisterId }
  /** nobody has said yet whether the entries of the register that bear no mark are public */
  | { readonly code: 'publicityUndecided'; readonly register: RegisterId }
  /** a register has no column of what is counted */
  | { readonly code: 'notInRegister'; readonly register: RegisterId; readonly field: CountedField }
  | { readonly code: 'noRequests' }
  | { readonly code: 'noneReplied' }
  | { readonly code: 'noneExecuted' }
  | { readonly code: 'allPending' }
  | { readonly code: 'notInLog'; readonly field: Field; readonly workbook: string; readonly sheet: string }
  | { readonly code: 'noPreviousPeriod' }
  | { readonly code: 'previousPeriodZero' };
