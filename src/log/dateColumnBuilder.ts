import { type CalendarDay, type DateSystem, NO_DAY } from './calendarDay';
import { dayOfSerial } from './dateSerial';
import { readDateText } from './dateText';
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

export interface DateColumn {
  readonly days: Int32Array;
  /** the rows whose cell holds something that is no readable date, with what it holds */
  readonly unreadable: ReadonlyMap<number, CellValue>;
  readonly evidence: DayOrderEvidence;
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
  private dayFirst = 0;
  private monthFirst = 0;

  constructor(
    private readonly system: DateSystem,
    private readonly chosenOrder: DayOrder | undefined,
  ) {}

  push(value: CellValue): void {
    this.days.push(this.read(value));
  }

  private read(value: CellValue): CalendarDay {
    if (value === null || value === '') return NO_DAY;
    if (typeof value === 'number') return dayOfSerial(value, this.system) ?? this.refuse(value);
    if (typeof value === 'boolean') return this.refuse(value);
    if (saysNoDate(value)) return NO_DAY;
    const reading = readDateText(value);
    if (reading.kind === 'unreadable') return this.refuse(value);
    if (reading.kind === 'either') {
      this.monthFirstOf.set(this.days.length, reading.monthFirst);
      this.ambiguousText.set(this.days.length, value);
      return reading.dayFirst;
    }
    if (reading.evidence === 'dayFirst') this.dayFirst += 1;
    if (reading.evidence === 'monthFirst') this.monthFirst += 1;
    return reading.day;
  }

  private refuse(value: CellValue): CalendarDay {
    this.unreadable.set(this.days.length, value);
    return NO_DAY;
  }

  /** The column, with every ambiguous text read one way or, where nothing decides, among the unreadable. */
  build(): DateColumn {
    const evidence = {
      dayFirst: this.dayFirst,
      monthFirst: this.monthFirst,
      ambiguous: this.monthFirstOf.size,
    };
    const order = this.chosenOrder ?? decidedBy(evidence);
    const days = this.days.toArray();
    const unreadable = new Map(this.unreadable);
    for (const [row, monthFirst] of this.monthFirstOf) {
      if (order === 'monthFirst') days[row] = monthFirst;
      if (order !== undefined) continue;
      days[row] = NO_DAY;
      unreadable.set(row, this.ambiguousText.get(row) ?? '');
    }
    return { days, unreadable, evidence, order };
  }
}

function decidedBy({ dayFirst, monthFirst }: DayOrderEvidence): DayOrder | undefined {
  if (dayFirst > 0 && monthFirst === 0) return 'dayFirst';
  if (monthFirst > 0 && dayFirst === 0) return 'monthFirst';
  return undefined;
}
