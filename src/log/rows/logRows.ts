import type { DateColumn } from '../columns/dateColumnBuilder';
import type { UnknownText } from '../columns/unknownTexts';
import type { CodedField, DateField, TextField } from '../model/field';
import type { ReadSample } from '../model/readSample';
import type { LeftOutRows, TextColumn } from '../model/requestLog';
import type { ReadDittos } from '../values/ditto';

/** Fields without which a request is in no figure: each text that is not known there is told row by row. */
export const DECIDING_FIELDS = ['kind', 'organ', 'origin'] as const satisfies readonly CodedField[];
export type DecidingField = (typeof DECIDING_FIELDS)[number];

/** A cell whose text no value of its field is known for; an empty text where a value is needed and none stands there. */
export interface UnrecognisedCell {
  readonly field: DecidingField;
  readonly text: string;
  /** a person said that the text is none of the kinds */
  readonly isDenied?: true;
}

/** The rows of a log in columns, before the rules for bad rows are applied. */
export interface LogRows {
  readonly count: number;
  readonly rowNumbers: Uint32Array;
  readonly coded: Readonly<Record<CodedField, Uint8Array>>;
  readonly dates: Readonly<Record<DateField, DateColumn>>;
  readonly texts: Readonly<Record<TextField, TextColumn>>;
  /** of each request a number of the texts that are not read; `undefined` where the log has a column of addressees */
  readonly unread: Uint32Array | undefined;
  readonly unrecognised: ReadonlyMap<number, readonly UnrecognisedCell[]>;
  /** the texts that are not known in any other field */
  readonly unknownTexts: readonly UnknownText[];
  /** how many requests hold anything in each coded field that has a column */
  readonly filled: ReadonlyMap<CodedField, number>;
  /** the cells that say `idem` and were read so; `undefined` where there are none */
  readonly dittos: ReadDittos | undefined;
  /** how the first of them were read */
  readonly sample: ReadSample;
  readonly leftOut: LeftOutRows;
  readonly banners: readonly Banner[];
  readonly repliesToReminders: readonly ReplyToReminder[];
  /** by row of the sheet, from 1, the column, from 0, of its first cell that says the outcome, of those that are ticked */
  readonly tickedAt: ReadonlyMap<number, number>;
  /** by row of the sheet, from 1, the outcome of requests without a reply in the words of its cell */
  readonly outcomeSaid: ReadonlyMap<number, string>;
  readonly otherHeadings: OtherHeadings | undefined;
  /** row of the sheet, from 1, of the last row that holds anything; 0 where none does */
  readonly lastRowNumber: number;
}

/** A text that stands alone in a row between the requests, or below them. */
export interface Banner {
  /** row of the sheet, from 1 */
  readonly rowNumber: number;
  readonly text: string;
}

/** A reply, or an outcome, in the row of a reminder. */
export interface ReplyToReminder {
  /** row of the sheet, from 1 */
  readonly rowNumber: number;
  readonly field: 'replied' | 'outcome';
  readonly text: string;
}

/** A row of headings that are not the log's own; nothing from there on is read. */
export interface OtherHeadings {
  /** row of the sheet, from 1 */
  readonly rowNumber: number;
  readonly texts: readonly string[];
  /** whether they are headings of a log; otherwise they only look like those of some table */
  readonly isCertain: boolean;
}
