import type { SharedTable } from '../sharedReport';
import type { WorkedOutCount } from './controlledCounts';

/** A table after disclosure control, for its sender: what goes outside, and what an outsider can derive of the rest. */
export interface ControlledTable {
  /** of its sheet */
  readonly name: string;
  /** `undefined` where nothing of it can go outside */
  readonly table: SharedTable | undefined;
  readonly workedOut: readonly WorkedOut[];
}

/** What an outsider can derive of a withheld number, in the words of its table. */
export interface WorkedOut extends Pick<WorkedOutCount, 'count' | 'least' | 'most' | 'isExact'> {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}
