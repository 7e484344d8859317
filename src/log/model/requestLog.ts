import type { CalendarDay } from '../../ground/calendarDay';
import type { DateContents } from './dateContents';
import type { CodedField, DateField, Field, TextField } from './field';
import type { Issue } from './issue';
import type { LogProfile } from './profile';
import type { ReadSample } from './readSample';

/** Texts stored once each: row `i` holds `texts[codes[i]]`; code 0 is the empty text. */
export interface TextColumn {
  readonly codes: Uint32Array;
  readonly texts: readonly string[];
}

/** Rows of the sheet that are no requests, recognised as such, by what they are. */
export interface LeftOutRows {
  readonly blank: number;
  readonly total: number;
  readonly banner: number;
  /** of a request that was sent before */
  readonly reminder: number;
  readonly repeatedHeading: number;
  /** from other headings on, which are those of another table */
  readonly otherTable: number;
}

/** Where a log was read from. */
interface LogSource {
  readonly workbook: string;
  readonly sheet: string;
  /** name of the Excel table, `''` for a plain range */
  readonly table: string;
  /** A1 range from the header row to the last row that holds anything */
  readonly range: string;
}

/** What is kept of a log whose requests lie elsewhere, beside rows that stand for many of them. */
interface CondensedLog {
  /** how many requests each row stands for */
  readonly times: Uint32Array;
  /** how many requests were read of the log */
  readonly requests: number;
  /** of all that was read of it, see `logFingerprint`; `''` where that is not known */
  readonly fingerprint: string;
}

/**
 * A log's requests, one a row, in columns: entry `i` of every column belongs to request `i`. Coded columns hold 0 for
 * "none" and otherwise one more than the value's index in `CODED_VALUES`; date columns hold `NO_DAY` for "none".
 * The dates are as the rules count them: a reply before its request, for example, stands here as no reply.
 */
export interface RequestLog {
  readonly source: LogSource;
  readonly profile: LogProfile;
  readonly count: number;
  /** row of the sheet, from 1 */
  readonly rowNumbers: Uint32Array;
  readonly coded: Readonly<Record<CodedField, Uint8Array>>;
  readonly dates: Readonly<Record<DateField, Int32Array>>;
  readonly texts: Readonly<Record<TextField, TextColumn>>;
  /**
   * of each request a number that is another where the texts differ that no field is read from; left out where the log says
   * who its requests went to
   */
  readonly unread?: Uint32Array;
  /** 1 where the request takes part in the figures; 0 where an error, or another row of the same request, keeps it out of every one */
  readonly usable: Uint8Array;
  /** the fields that the log has a column or a fixed value for */
  readonly holds: ReadonlySet<Field>;
  /** heading of the column that each field is read from, and its letters */
  readonly columns: readonly { readonly field: Field; readonly column: string; readonly heading: string }[];
  /** how the cells of each date column say their days; a field without a column is left out */
  readonly dateContents: ReadonlyMap<DateField, DateContents>;
  /** how the first requests were read, before the rules for faulty rows */
  readonly sample: ReadSample;
  readonly leftOut: LeftOutRows;
  /** first and last usable sent day; `null` where there is none */
  readonly span: { readonly first: CalendarDay; readonly last: CalendarDay } | null;
  readonly issues: readonly Issue[];
  /** of a log that was condensed for the report of one period; of all others each row is one request */
  readonly condensed?: CondensedLog;
}
