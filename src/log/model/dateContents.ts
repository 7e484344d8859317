export type DayOrder = 'dayFirst' | 'monthFirst';

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
}
