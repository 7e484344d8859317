import type { CellRange } from '../../ground/address';
import type { RowSpan } from '../../ground/outline';
import type { PublicityColumn } from './publicityColumn';
import type { RegisterId } from './registers';

/** A column of a register that was found. */
export interface RegisterColumn {
  /** from 0 */
  readonly index: number;
  /** the field of the register that it holds; `undefined` where it holds none */
  readonly field: string | undefined;
  /** what it says of whether an entry is public */
  readonly publicity: PublicityColumn;
  /** its text where it is one that is known; else `''`, as it may be no heading */
  readonly heading: string;
}

/** A register as it was found in a workbook. */
export interface RegisterLayout {
  readonly id: RegisterId;
  readonly workbook: string;
  readonly sheet: string;
  /** from 0; the lowest of them where the headings take several rows */
  readonly headerRow: number;
  /** the rows below the headings */
  readonly body: CellRange;
  readonly columns: readonly RegisterColumn[];
  /** whether a title above the headings, or the sheet's name, speaks of a seal */
  readonly isTitledSealed: boolean;
  /** by field, the choice that the titles above the headings, or the sheet's name, say of all entries */
  readonly titled: ReadonlyMap<string, string>;
  /** rows of the sheet of which all is struck out; none where the edge knows of none */
  readonly struckRows: readonly RowSpan[];
}

/** The sheet columns, from 0, that a reader must give for a register, in order. */
export function registerColumns({ columns }: RegisterLayout): readonly number[] {
  return columns.map(({ index }) => index);
}
