import { type CalendarDay, type DateSystem, NO_DAY } from './calendarDay';
import { dayOfSerial } from './dateSerial';
import { readDateText } from './dateText';
import { cellText } from './logLayout';
import { growingDays } from './growingColumn';
import { saysNoDate } from './vocabulary/rowTerms';
import type { CellValue } from './workbook';

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

export interface DateColumn {
  readonly days: Int32Array;
  /** the rows whose cell holds something that is no readable date, with what it holds */
  readonly unreadable: ReadonlyMap<number, CellValue>;
  readonly evidence: DayOrderEvidence;
  readonly contents: DateContents;
  /** the way round in which ambiguous texts were read; `undefined` where nothing decides it */
  readonly order: DayOrder | undefined;
}

/**
 * Reads the cells of a date column. A text that is a date both ways round waits until the whole column is known:
 * the column's own unambiguous texts decide, or else the profile.
 */
export class DateColumnBuilder {
  private readonly days = growingDays();
  private readonly unreadable = new Map<number, CellValue>();
  private readonly monthFirstOf = new Map<number, CalendarDay>();
  private readonly ambiguousText = new Map<number, CellValue>();
  private readonly counts = {
    serial: 0,
    plainText: 0,
    dayFirst: 0,
    monthFirst: 0,
    ambiguous: 0,
    unreadable: 0,
  };
  private readonly examples = new Map<DateForm, string>();

  constructor(
    private readonly system: DateSystem,
    private readonly chosenOrder: DayOrder | undefined,
  ) {}

  push(value: CellValue): void {
    this.days.push(this.read(value));
  }

  private read(value: CellValue): CalendarDay {
    if (value === null || value === '') return NO_DAY;
    if (typeof value === 'number') return this.readSerial(value);
    if (typeof value === 'boolean') return this.refuse(value);
    if (saysNoDate(value)) return NO_DAY;
    const reading = readDateText(value);
    if (reading.kind === 'unreadable') return this.refuse(value);
    if (reading.kind === 'either') {
      this.tell('ambiguous', value);
      this.monthFirstOf.set(this.days.length, reading.monthFirst);
      this.ambiguousText.set(this.days.length, value);
      return reading.dayFirst;
    }
    this.tell(reading.evidence ?? 'plainText', value);
    return reading.day;
  }

  private readSerial(value: number): CalendarDay {
    const day = dayOfSerial(value, this.system);
    if (day === undefined) return this.refuse(value);
    this.tell('serial', value);
    return day;
  }

  private refuse(value: CellValue): CalendarDay {
    this.tell('unreadable', value);
    this.unreadable.set(this.days.length, value);
    return NO_DAY;
  }

  private tell(form: DateForm, value: CellValue): void {
    this.counts[form] += 1;
    if (!this.examples.has(form)) this.examples.set(form, cellText(value));
  }

  /** The column, with every ambiguous text read one way or, where nothing decides, among the unreadable. */
  build(): DateColumn {
    const { dayFirst, monthFirst, ambiguous } = this.counts;
    const evidence = { dayFirst, monthFirst, ambiguous };
    const order = this.chosenOrder ?? decidedBy(evidence);
    const days = this.days.toArray();
    const unreadable = new Map(this.unreadable);
    for (const [row, monthFirst] of this.monthFirstOf) {
      if (order === 'monthFirst') days[row] = monthFirst;
      if (order !== undefined) continue;
      days[row] = NO_DAY;
      unreadable.set(row, this.ambiguousText.get(row) ?? '');
    }
    const contents = { counts: { ...this.counts }, examples: this.examples, order };
    return { days, unreadable, evidence, contents, order };
  }
}

function decidedBy({ dayFirst, monthFirst }: DayOrderEvidence): DayOrder | undefined {
  if (dayFirst > 0 && monthFirst === 0) return 'dayFirst';
  if (monthFirst > 0 && dayFirst === 0) return 'monthFirst';
  return undefined;
}
