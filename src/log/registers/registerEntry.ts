import type { CalendarDay } from '../../ground/calendarDay';
import type { Issue } from '../model/issue';
import type { UnmarkedEntries } from '../model/profile';
import type { RegisterId } from './registers';

/** An entry of a register; where entries may be sealed, one that is public, or of which the register does not say it. */
export interface RegisterEntry {
  /** by field; a field without a cell, or with an empty one, is left out */
  readonly texts: ReadonlyMap<string, string>;
  readonly days: ReadonlyMap<string, CalendarDay>;
  /** amounts, in hundredths */
  readonly amounts: ReadonlyMap<string, number>;
  readonly choices: ReadonlyMap<string, string>;
  /** since when it is public, `NO_DAY` from the beginning; `undefined` where only an answer tells that nobody has given */
  readonly publicFrom: CalendarDay | undefined;
  /** what is wrong with it; to be said only where the entry is public at the time of the report */
  readonly issues: readonly Issue[];
}

/** What a register leaves open: what an empty cell of its column of publicity means, or whether all of it is public. */
export type PublicityQuestion = { readonly heading: string } | 'noColumn';

/** Whether entries are left out because nobody has said yet what those are that say nothing of it. */
export function isUndecided({ question, answer }: Pick<RegisterRead, 'question' | 'answer'>): boolean {
  return question !== undefined && answer === null;
}

/** Columns of days that are not read, though fields of the register have none. */
export interface DaysNotRead {
  /** the cells of their headings, `F3` */
  readonly cells: readonly string[];
  /** what the columns of those fields are called */
  readonly headings: readonly string[];
}

/** A register that was read. */
export interface RegisterRead {
  readonly id: RegisterId;
  readonly workbook: string;
  /** its name as people may be told of it: `''` where it may name what is under seal */
  readonly sheet: string;
  /** the fields that it has a column of */
  readonly fields: ReadonlySet<string>;
  readonly entries: readonly RegisterEntry[];
  /** what it leaves open, where an entry depends on it, be it answered or not; `undefined` where nothing is open */
  readonly question: PublicityQuestion | undefined;
  /** the answer that was given; `null` where nobody has given one */
  readonly answer: UnmarkedEntries | null;
  /** columns that hold days of public entries and whose headings are not known, by the cells below which they stand */
  readonly daysNotRead: DaysNotRead | undefined;
  /** headings of the columns of publicity in which a day may be another one, and nothing decides which */
  readonly undecidedDays: readonly string[];
  /** the cells of the headings, `B3`, below which entries may be said to be public in words that are not known */
  readonly publicityNotRead: readonly string[];
  /** whether further down there are other headings, below which nothing is read */
  readonly isCutShort: boolean;
}
