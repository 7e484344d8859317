import { type CellRange, columnIndex } from '../../ground/address';
import { failure, type Result, success } from '../../ground/result';
import { type LogArea, rowTexts } from '../headings/area';
import { type Field, FIELDS } from '../model/field';
import type { Finding } from '../model/issue';
import type { LogProfile } from '../model/profile';
import { wordKey } from '../vocabulary/wordKey';

/** A profile fitted to a sheet: where the log's cells lie and which column each field is read from. */
export interface LogLayout {
  readonly sheet: string;
  /** name of the Excel table or of the named range, `''` for a plain range */
  readonly table: string;
  /** from 0; the lower of them where the headings take two rows */
  readonly headerRow: number;
  /** the headings of all columns of the log, also of those that are not read, by column from 0 */
  readonly headings: ReadonlyMap<number, string>;
  /** the texts of the row above the headings where it may name groups of columns, by column from 0; else none */
  readonly groups: ReadonlyMap<number, string>;
  /** the rows below the headings, all columns of the log; its last row may be above its first where there are none */
  readonly body: CellRange;
  readonly columns: ReadonlyMap<Field, LogColumn>;
  /** columns of which the one that is ticked says the outcome, and what it says; `outcome` is the first of them */
  readonly tickedOutcomes: ReadonlyMap<number, string>;
  /** the columns, from 0, in which titles of months stand, of those that no field is read from */
  readonly titleColumns: readonly number[];
  /** the row, from 0, in which an Excel table shows its totals; `undefined` where there is none */
  readonly totalsRow: number | undefined;
  /** the one year of which the log's titles say that it is; `undefined` where they say none */
  readonly year: number | undefined;
}

export interface LogColumn {
  /** from 0 */
  readonly index: number;
  readonly heading: string;
}

/** The columns that a profile names, found among the headings of a row; or the first that is not there. */
export function columnsByProfile(
  profile: LogProfile,
  headings: ReadonlyMap<number, string>,
): Result<ReadonlyMap<Field, LogColumn>, Finding> {
  const columns = new Map<Field, LogColumn>();
  for (const field of FIELDS) {
    const choice = profile.columns[field];
    if (choice === undefined || choice === null) continue;
    const index = typeof choice === 'string' ? columnOfHeading(choice, headings) : columnIndex(choice.column);
    if (index === undefined) {
      const heading = typeof choice === 'string' ? choice : choice.column;
      return failure({ code: 'profileColumnMissing', field, heading, headings: [...headings.values()] });
    }
    columns.set(field, { index, heading: headings.get(index) ?? '' });
  }
  return success(columns);
}

function columnOfHeading(heading: string, headings: ReadonlyMap<number, string>): number | undefined {
  const exact = [...headings].find(([, text]) => text === heading);
  const found =
    exact ?? [...headings].find(([, text]) => wordKey(text) === wordKey(heading) && wordKey(text) !== '');
  return found?.[0];
}

/** The layout of a log in an area, its headings in `headerRow`; `year` as the titles around the log say. */
export function layoutIn(
  area: LogArea,
  headerRow: number,
  headings: ReadonlyMap<number, string>,
  columns: ReadonlyMap<Field, LogColumn>,
  year: number | undefined,
): LogLayout {
  return {
    sheet: area.sheet.name,
    table: area.table,
    headerRow,
    headings,
    groups: groupsAbove(area, headerRow),
    body: { ...area.range, firstRow: headerRow + 1 },
    columns,
    tickedOutcomes: new Map(),
    titleColumns: [],
    totalsRow: area.totalsRow,
    year,
  };
}

/** A title stands alone in its row; groups are several. */
function groupsAbove(area: LogArea, headerRow: number): ReadonlyMap<number, string> {
  const above = headerRow > area.range.firstRow ? rowTexts(area, headerRow - 1) : new Map<number, string>();
  return above.size > 1 ? above : new Map();
}

/** The sheet columns, from 0, that a reader must give for a layout, each once, in order. */
export function columnsToRead(layout: LogLayout): readonly number[] {
  return [...new Set([...mappedColumns(layout), ...layout.titleColumns])].sort((a, b) => a - b);
}

/** Whether only columns that no field is read from can tell requests of one reference apart: none has the addressees. */
export function lacksAddressees({ columns }: LogLayout): boolean {
  return columns.has('reference') && !columns.has('addressee');
}

/** The sheet columns, from 0, from which a field is read, each once, in order. */
export function mappedColumns({ columns, tickedOutcomes }: LogLayout): readonly number[] {
  const mapped = [...columns.values()].map(({ index }) => index);
  return [...new Set([...mapped, ...tickedOutcomes.keys()])].sort((a, b) => a - b);
}
