import type { SheetVisibility } from '../../ground/outline';

/** What a filled cell of a sheet with a log was taken for. */
export type CellClass =
  /** of a request, in a column that a field is read from */
  | 'request'
  /** of rows that are no requests, by what they are */
  | 'total'
  | 'banner'
  | 'reminder'
  | 'repeatedHeading'
  | 'otherTable'
  | 'blank'
  | 'headings'
  /** above the headings of a log */
  | 'title'
  /** in a log, in a column that no field is read from */
  | 'columnNotRead'
  /** of a log that waits for an answer */
  | 'waiting'
  /** of a log that its profile leaves out */
  | 'leftOut'
  /** like requests, but of no log: a finding names the range */
  | 'likeRequests'
  /** of another Excel table */
  | 'namedTable'
  /** a note, a legend or another list */
  | 'other';

/** What became of a sheet as a whole; `noRegister`: nothing on it is like one, `likeRequests`: a finding names what is. */
export type SheetKind = 'log' | 'register' | 'legend' | 'likeRequests' | 'notRecognised' | 'noRegister';

/** What became of the filled cells of a sheet. */
export interface SheetLedger {
  readonly workbook: string;
  readonly sheet: string;
  readonly visibility: SheetVisibility;
  readonly kind: SheetKind;
  /** how many cells hold anything; `null` where not all were looked at, or part of the sheet is withheld */
  readonly cells: number | null;
  /** of a sheet with a log, how many cells are what; what there is none of is left out, and all where rows are withheld */
  readonly classes: Readonly<Partial<Record<CellClass, number>>>;
  /**
   * whether cells stand below the rows, or beyond the columns, in which logs are looked for, and in no log: how many is
   * not said, as what stands there may be under seal
   */
  readonly hasMore: boolean;
  /** the columns of its logs that no field is read from, with their letters, `F “Remarks”` */
  readonly columnsNotRead: readonly string[];
  /** the other Excel tables on a sheet with a log, by name */
  readonly namedTables: readonly string[];
}
