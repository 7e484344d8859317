import type { IsoDay } from '../report/naiveCalendar';
import type { DrawnRequest } from './drawnRequest';

/** A day that stands as the workbook's own number, in one of the formats that people give it. */
interface DayCell {
  readonly day: IsoDay;
  readonly format: string;
  /** the hour that stands with it */
  readonly hour?: number;
}
export type DrawnCell = string | number | DayCell | undefined;

/** The fields that figures depend on, and so those that a log is compared by. */
export type ComparedField =
  | 'organ'
  | 'kind'
  | 'origin'
  | 'category'
  | 'purpose'
  | 'sent'
  | 'replied'
  | 'recorded'
  | 'outcome'
  | 'status';
export type AnsweredField =
  ComparedField | 'reference' | 'section' | 'addressee' | 'addresseeType' | 'situation';

/** What the person who keeps a sheet could answer of it. */
export interface SheetTruth {
  /** counted from 1 */
  readonly headerRow: number;
  readonly headerRows: 1 | 2;
  /** by field, the letters of its column; a field that is not here has none */
  readonly columns: ReadonlyMap<AnsweredField, string>;
  /** by field, what each text of its column means; `null` for none of the values */
  readonly texts: ReadonlyMap<AnsweredField, ReadonlyMap<string, string | null>>;
  readonly dayOrder: 'dayFirst' | 'monthFirst';
  readonly fixed: Readonly<Partial<Record<'organ' | 'kind' | 'origin', string>>>;
  /** by row, counted from 1; a request that stands twice stands here once, by its first row */
  readonly requests: ReadonlyMap<number, DrawnRequest>;
}

/** A sheet of a drawn workbook: rows from the first on, each from column A on. */
export interface DrawnSheet {
  readonly name: string;
  readonly rows: readonly (readonly DrawnCell[])[];
  /** the cells from the first to the last column of a row that are one, counted from 0 */
  readonly merged: readonly { row: number; first: number; last: number }[];
  /** the range of an Excel table, counted from 0 */
  /** a name that somebody gave to a range, as a formula says it */
  readonly definedName?: { name: string; formula: string };
  readonly table?: { firstRow: number; firstColumn: number; lastRow: number; lastColumn: number };
  readonly truth?: SheetTruth;
}

export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
