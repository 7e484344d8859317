/** What comes first in dates such as 03/04/2023 or 22-09-16. */
export const DAY_ORDERS = ['dayFirst', 'monthFirst', 'yearFirst'] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];

/** What a date column says of the way round of its numeric texts. */
export interface DayOrderEvidence {
  /** how many texts can only be day-first */
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** how many are dates both ways round */
  readonly ambiguous: number;
}

/** A way in which the cells of a date column say their day. */
export type DateForm = 'serial' | 'plainText' | 'dayFirst' | 'monthFirst' | 'ambiguous' | 'unreadable';

/**
 * How many cells of a date column say their day in which way, and the first text of each. A serial is a date of the
 * workbook, a plain text names its month or begins with its year; the others are numbers with the day or month first.
 */
export interface DateContents {
  readonly counts: Readonly<Record<DateForm, number>>;
  readonly examples: ReadonlyMap<DateForm, string>;
  /** the way round in which ambiguous texts were read; `undefined` where nothing decides it */
  readonly order: DayOrder | undefined;
  /** what the column as a whole looks like, whatever was said of it */
  readonly suspect: readonly SuspectDates[];
}

/** What a whole column of dates looks like that a program damaged, or wrote in a form of its own. */
export type DateSuspicion =
  /** dates only of days 1–12 beside texts only of days 13–31: day and month of the dates are exchanged */
  | 'daysExchanged'
  /** every time of day is a midnight of The Hague in universal time: the days are one too early */
  | 'utcMidnights'
  /** texts such as 22-09-16, read with the year first */
  | 'yearFirst'
  /** digits alone, 13102022 or 221013, read as days */
  | 'digitsOnly'
  /** numbers of Excel's dates that stand as text, read as these dates */
  | 'serialTexts'
  /** days of another year or month than the titles above them say, where most are as these say */
  | 'outsideTitles'
  /** all requests were replied to on one day */
  | 'sameReplyDay';

/**
 * What a person says of a column that looks damaged: its days are meant as they stand; day and month of the workbook's
 * dates are exchanged; or the late evenings are midnights of the day after.
 */
export const DATE_REPAIRS = ['asWritten', 'daysExchanged', 'utcMidnights'] as const;
export type DateRepair = (typeof DATE_REPAIRS)[number];

/** Whether the days of such a column are not read until a person says how they are meant. */
export function isLeftOpen(suspicion: DateSuspicion): boolean {
  return suspicion === 'daysExchanged' || suspicion === 'utcMidnights';
}

export interface SuspectDates {
  readonly suspicion: DateSuspicion;
  /** how many cells of the column show it */
  readonly count: number;
}
