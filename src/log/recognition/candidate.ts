import type { SheetOutline } from '../../ground/outline';
import type { LogLayout } from '../fitting/logLayout';
import type { DateField, Field } from '../model/field';
import type { Finding } from '../model/issue';
import type { LogProfile } from '../model/profile';
import type { DateInParts } from './datesInParts';
import type { FixedEvidence } from './fixedFields';
import type { LegendValues } from './legend';
import type { MistypedText } from './mistypedTexts';
import type { TakenBackCell } from './requestsTakenBack';
import type { UnreadValues } from './unreadValues';
import type { YearApart } from './yearsApart';

/** Why a column was taken for a field. */
export interface ColumnEvidence {
  readonly field: Field;
  readonly column: string;
  readonly heading: string;
  /** how sure it is, 0 to 1 */
  readonly score: number;
  /** how clearly the heading says so: 0 for not at all, 1 for word for word */
  readonly headingSays: number;
  /** of the judged cells that hold anything, how many are such as the field has */
  readonly values: { readonly fitting: number; readonly filled: number };
}

/** Why a log is read as was proposed. */
export interface RecognitionEvidence {
  readonly columns: readonly ColumnEvidence[];
  /** what a column might hold as well, which another field or column was surer of */
  readonly alternatives: readonly ColumnEvidence[];
  readonly fixed: readonly FixedEvidence[];
  /** the sheets that explain short forms, the log's own first, and what they mean by it */
  readonly legends: readonly { readonly sheet: string; readonly values: LegendValues }[];
}

/** A log that was recognised: how it is to be read, why, and what only a person can decide. */
export interface LogCandidate {
  readonly profile: LogProfile;
  readonly layout: LogLayout;
  readonly sheet: SheetOutline;
  /** how sure it is that these cells are a request log: the sum of how sure each column is */
  readonly score: number;
  readonly why: RecognitionEvidence;
  /** while one of these is open, the log is not read */
  readonly questions: readonly Finding[];
  /** the columns, from 0, that hold days and that no field is read from */
  readonly unreadDays: readonly number[];
  /** the columns that no field is read from, though they may hold one */
  readonly unreadValues: readonly UnreadValues[];
  /** the cells that say of their request that it does not count, of the sheet's first rows */
  readonly takenBack: readonly TakenBackCell[];
  /** the dates whose day, month and year stand in three columns, from which nothing is read */
  readonly datesInParts: ReadonlyMap<DateField, DateInParts>;
  /** the days that are read without their year, which stands in another column */
  readonly yearsApart: readonly YearApart[];
  /** the texts that have a slip, and are read as they are surely meant */
  readonly mistypedTexts: readonly MistypedText[];
  /** the cells that say that their row is several requests, of the sheet's first rows */
  readonly severalRequests: readonly TakenBackCell[];
  /** whether its rows go with those of the log left of it, as replies to these do, and nothing shows that they are none */
  readonly mayBeStepsBeside: boolean;
  /** the first column of a list beside it that has its references in other rows, with its heading */
  readonly listBeside: string | undefined;
}
