import type { CellRange } from '../../../ground/address';
import type { DateSystem } from '../../../ground/calendarDay';
import type { MergedCells } from '../../../ground/mergedCells';
import type { NamedRange, RowSpan, SheetVisibility, TableOutline } from '../../../ground/outline';
import type { Result } from '../../../ground/result';
import type { ReadProblem } from './fileLimits';
import type { SheetCells } from './sheetCells';

/** A sheet of a file, of whatever format, with its cells. */
export interface ReadSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tables: readonly TableOutline[];
  readonly namedRanges: readonly NamedRange[];
  readonly hidesRows: boolean;
  /** left out where the format's styles are not read */
  readonly struckRows?: readonly RowSpan[];
  /** whether the file may have rows that are struck out, and its styles are not read */
  readonly hidesStruckRows?: boolean;
  /** of a text file: the lines, from 1, whose quotation marks were taken as they stand */
  readonly strayQuotes?: readonly number[];
  readonly merges: MergedCells;
  /** the cells that are merged over several columns; `undefined` where the format does not tell, or there are too many */
  readonly mergedAcross: readonly CellRange[] | undefined;
  readonly cells: SheetCells;
}

interface ReadWorkbook {
  readonly dateSystem: DateSystem;
  readonly sheets: readonly ReadSheet[];
}

/** A workbook, or why there is none. */
export type ReadResult = Result<ReadWorkbook, ReadProblem>;
