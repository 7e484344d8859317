import type { Field } from '../../../src/log/model/field';
import type { LogProfile } from '../../../src/log/model/profile';
import type { LeftOutRows } from '../../../src/log/model/requestLog';
import type { CellValue, SheetVisibility } from '../../../src/ground/outline';
import type { FigureId } from '../../../src/report/figures/figures';
import type { ExpectedFigure } from '../../report/expectFigures';
import { plainRow } from '../../report/logRows';
import type { IsoDay } from '../../report/naiveCalendar';
import { PLAIN_FIELDS, type PlainField, type PlainRow } from '../../report/naiveOracle';

/** A day as Excel keeps it: a serial with a number format, perhaps with a time of day. */
export interface DayCell {
  readonly day: IsoDay;
  readonly format: string;
  /** part of the day, 0.5 is noon */
  readonly time: number;
}

export type Cell = CellValue | DayCell;
export type Row = readonly Cell[];

export interface RegisterSheet {
  readonly name: string;
  readonly rows: readonly Row[];
  /** address of the first cell of the first row, `A1` where it is left out */
  readonly start?: string;
  /** addresses of merged ranges; only their first cell holds anything */
  readonly merges?: readonly string[];
  readonly tables?: readonly {
    readonly name: string;
    readonly range: string;
    readonly hasTotalsRow?: true;
  }[];
  readonly names?: readonly { readonly name: string; readonly range: string }[];
  /** rows of the sheet, from 1, that a filter hides */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  readonly visibility?: SheetVisibility;
}

/** A log that must be read, and how. */
export interface ExpectedLog {
  readonly sheet: string;
  readonly table?: string;
  /** row of the sheet, from 1, of the headings, and of the last row of the log that holds anything */
  readonly rows: readonly [headings: number, last: number];
  /** letters of the column of each field; the log has no others */
  readonly columns: Readonly<Partial<Record<Field, string>>>;
  readonly fixed?: LogProfile['fixed'];
  /** what a person reads in the register's rows, top to bottom; from these the figures are counted naively */
  readonly requests: readonly PlainRow[];
  readonly leftOut?: Readonly<Partial<LeftOutRows>>;
  readonly span?: readonly [first: IsoDay, last: IsoDay];
}

export type FileForm = 'xlsx' | 'ods' | 'xls' | 'csv';

/** A workbook as a section keeps it, and what must come of it. */
export interface Register {
  /** a sentence */
  readonly name: string;
  /** why this is expected, where it can be argued */
  readonly why?: string;
  /** the file's name without its ending */
  readonly workbook: string;
  readonly sheets: readonly RegisterSheet[];
  readonly dateSystem?: 1904;
  /** other forms of file in which the same must come of it; the form of the first is .xlsx */
  readonly alsoAs?: readonly FileForm[];
  readonly profiles?: readonly Partial<LogProfile>[];
  readonly expected: {
    /** in the order in which they are read */
    readonly logs: readonly ExpectedLog[];
    /** each as `severity code field Sheet!A1`, in any order; none but these */
    readonly issues?: readonly string[];
    /** counted by hand, of the period 2022-2023 */
    readonly figures: Readonly<Partial<Record<FigureId, ExpectedFigure>>>;
  };
}

export const DAY_FIRST = 'dd/mm/yyyy';

export function day(iso: IsoDay, format = DAY_FIRST, time = 0): DayCell {
  return { day: iso, format, time };
}

/** A date cell, or an empty one where there is no day. */
export function dayOrNothing(iso: string, format = DAY_FIRST): Cell {
  return iso === '' ? null : day(iso, format);
}

/** `16/09/2022`, as a text. */
export function dayFirstText(iso: string, separator = '/'): string {
  return iso.split('-').reverse().join(separator);
}

/**
 * Requests as a person has them, one a line, `|` between the fields that the first argument names. What stands in
 * `shared` holds for all of them.
 */
export function requests(fields: string, lines: string, shared: Partial<PlainRow> = {}): readonly PlainRow[] {
  const names = fields.split('|').map((field) => plainField(field.trim()));
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      const given = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
      return plainRow({ ...shared, ...given });
    });
}

function plainField(name: string): PlainField {
  const field = PLAIN_FIELDS.find((one) => one === name);
  if (field === undefined) throw new Error(`${name} is no field of a plain row`);
  return field;
}
