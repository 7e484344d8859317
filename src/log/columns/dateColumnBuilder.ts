import { type CalendarDay, civilDate, type DateSystem, isoDate, NO_DAY } from '../../ground/calendarDay';
import { cellText } from '../../ground/cellText';
import { dayOfSerial } from '../../ground/dateSerial';
import type { CellValue } from '../../ground/outline';
import { remembering } from '../../ground/rememberedTexts';
import {
  type DateContents,
  type DateForm,
  DATE_REPAIRS,
  type DateRepair,
  type DateSuspicion,
  type DayOrder,
  type DayOrderEvidence,
  type SuspectDates,
} from '../model/dateContents';
import { growingDays, type GrowingColumn } from '../model/growingColumn';
import { type DateReading, readDateText } from '../values/dateText';
import { DateSuspicions, isLateEvening } from './dateSuspicion';
import { isExchangeable } from './lookOfDay';
import { repairedDay } from './repairedDay';
import { dividedDigits } from '../values/digitsOnly';
import { readDayAfterSending } from '../values/dayAfterSending';
import { readDayBelowTitle } from '../values/dayBelowTitle';
import { isPlausibleSerial } from '../values/plausibleSerial';
import { readShortDay } from '../values/shortDay';
import type { TitleMonth } from '../values/titleMonth';
import { dayOfEightDigits, serialInText } from '../values/numberDate';
import { beginWithYear, mayBeginWithYear, shortYearDate, type ShortYearDate } from '../values/yearFirst';
import { saysNoDate } from '../vocabulary/rowTerms';

export interface DateColumn {
  readonly days: Int32Array;
  /** the rows whose cell holds something that is no readable date, with what it holds */
  readonly unreadable: ReadonlyMap<number, CellValue>;
  /** the rows whose day is not written whole but was completed, with what their cells hold */
  readonly completed: ReadonlyMap<number, CellValue>;
  readonly evidence: DayOrderEvidence;
  readonly contents: DateContents;
  /** the way round in which ambiguous texts were read; `undefined` where nothing decides it */
  readonly order: DayOrder | undefined;
  /** what the column as a whole looks like that a program damaged, and nobody has said anything of */
  readonly suspect: readonly SuspectDates[];
}

/** What a text says, by itself, in a column of dates. */
interface WrittenDate {
  readonly shortYear: ShortYearDate | undefined;
  /** as a number of eight digits, or as a serial: a day only where the column as a whole is written so */
  readonly eightDigits: CalendarDay | undefined;
  readonly serial: CalendarDay | undefined;
  /** as digits alone, with what divides them: a day only where the column as a whole is written so */
  readonly divided: string | undefined;
  readonly saysNoDate: boolean;
  readonly reading: DateReading;
}

/** A day that is not written whole, and how titles complete it where there are any. */
interface UnfinishedDay {
  readonly row: number;
  readonly value: CellValue;
  readonly belowTitle: DateReading | undefined;
  /** whether the title names a month */
  readonly hasMonth: boolean;
}

/**
 * Reads the cells of a date column. A text that is a date both ways round waits until the whole column is known:
 * the column's own unambiguous texts decide, or else the profile.
 */
export class DateColumnBuilder {
  private readonly days: GrowingColumn<Int32Array>;
  /** the day from which the serials of the Court's days are counted */
  private readonly serialZero: CalendarDay;
  private readonly unreadable = new Map<number, CellValue>();
  private readonly unfinished: UnfinishedDay[] = [];
  private readonly wholeDays = { asTitle: 0, otherwise: 0, ofOtherYear: 0 };
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
  private readonly suspicions = new DateSuspicions();
  /** the rows whose cell is a date of the workbook that another one is where day and month are exchanged */
  private readonly exchangeable = growingDays();
  /** the rows whose cell is a day in its late evening, or the day after that, where a person has not said which */
  private readonly lateEvenings = new Map<number, CellValue>();
  private readonly shortYears = new Map<number, ShortYearDate & { readonly value: CellValue }>();
  /** numbers of eight digits, and texts that are serials: days only where the column as a whole is written so */
  private readonly eightDigits = new Map<number, CalendarDay>();
  private readonly serialTexts = new Map<number, CalendarDay>();
  private readonly digitsOnly = new Map<number, { readonly value: CellValue; readonly divided: string }>();
  private readonly examples = new Map<DateForm, string>();
  private readonly written: (text: string) => WrittenDate;

  /** @param expected how many rows may come, as far as that is known */
  constructor(
    private readonly system: DateSystem,
    private readonly chosenOrder: DayOrder | undefined,
    readText: (text: string) => DateReading = readDateText,
    private readonly repair?: DateRepair,
    expected = 0,
  ) {
    this.days = growingDays(expected);
    this.serialZero = (dayOfSerial(A_SERIAL, system) ?? NO_DAY) - A_SERIAL;
    this.written = remembering((text) => writtenDate(text, system, readText));
  }

  /** @param title what the titles above the row say, so that they complete a day that is not written whole */
  push(value: CellValue, title?: TitleMonth): void {
    const row = this.days.length;
    if (value === null || value === '') {
      this.days.push(NO_DAY);
      return;
    }
    if (typeof value === 'number' && isPlainSerial(value) && title === undefined) {
      this.days.push(this.readPlainSerial(value, row));
      return;
    }
    if (readShortDay(value) !== undefined) {
      const belowTitle = title === undefined ? undefined : readDayBelowTitle(value, title);
      this.unfinished.push({ row, value, belowTitle, hasMonth: title?.month !== undefined });
      this.days.push(NO_DAY);
      return;
    }
    const day = this.read(value, row);
    if (title !== undefined && day !== NO_DAY) this.compare(day, title);
    this.days.push(day);
  }

  /** A list may be ordered by another day than this one: then its whole days are not of the titles' months. */
  private compare(day: CalendarDay, title: TitleMonth): void {
    const { year, month } = civilDate(day);
    if (title.month === undefined) {
      if (year !== title.year) this.wholeDays.ofOtherYear += 1;
      return;
    }
    const agrees = year === title.year && month === title.month;
    this.wholeDays[agrees ? 'asTitle' : 'otherwise'] += 1;
  }

  private read(value: CellValue, row: number): CalendarDay {
    if (value === null || value === '') return NO_DAY;
    if (typeof value === 'number') return this.readSerial(value, row);
    if (typeof value === 'boolean') return this.refuse(value, row);
    const written = this.written(value);
    return written.saysNoDate ? NO_DAY : this.takeWritten(value, written, row);
  }

  private takeWritten(value: string, written: WrittenDate, row: number): CalendarDay {
    const { shortYear, eightDigits, serial, divided, reading } = written;
    this.suspicions.see(value, undefined);
    if (shortYear !== undefined) this.shortYears.set(row, { ...shortYear, value });
    if (eightDigits !== undefined) this.eightDigits.set(row, eightDigits);
    if (serial !== undefined) this.serialTexts.set(row, serial);
    if (divided !== undefined) this.digitsOnly.set(row, { value, divided });
    const day = this.take(value, reading, row);
    this.noteLateEvening(value, day, row);
    return repairedDay(value, day, this.repair);
  }

  private noteLateEvening(value: CellValue, day: CalendarDay, row: number): void {
    if (this.repair === undefined && day !== NO_DAY && isLateEvening(value))
      this.lateEvenings.set(row, value);
  }

  private take(value: CellValue, reading: DateReading, row: number): CalendarDay {
    if (reading.kind === 'unreadable') return this.refuse(value, row);
    if (reading.kind === 'either') {
      this.tell('ambiguous', value);
      this.monthFirstOf.set(row, repairedDay(value, reading.monthFirst, this.repair));
      this.ambiguousText.set(row, value);
      return reading.dayFirst;
    }
    this.tell(reading.evidence ?? 'plainText', value);
    return reading.day;
  }

  private readSerial(value: number, row: number): CalendarDay {
    // A formula that refers to an empty cell gives 0, and databases write it for no day.
    if (value === 0) return NO_DAY;
    const digits = dayOfEightDigits(value);
    if (digits !== undefined) this.eightDigits.set(row, digits);
    // The serials of two whole years would be days in digits alone: 42263 is no 22 April 1963.
    const divided = isPlainSerial(value) ? undefined : dividedDigits(value);
    if (divided !== undefined) this.digitsOnly.set(row, { value, divided });
    const day = dayOfSerial(value, this.system);
    this.suspicions.see(value, day);
    if (day === undefined) return this.refuse(value, row);
    this.tell('serial', value);
    if (this.repair === undefined && isExchangeable(day)) this.exchangeable.push(row);
    this.noteLateEvening(value, day, row);
    return repairedDay(value, day, this.repair);
  }

  /** Does with a whole serial of the Court's days what is done with any: nearly every cell of a log is such a one. */
  private readPlainSerial(value: number, row: number): CalendarDay {
    const day = value + this.serialZero;
    this.suspicions.seeWhole(day);
    this.counts.serial += 1;
    if (this.counts.serial === 1) this.examples.set('serial', cellText(value));
    if (this.repair !== undefined) return repairedDay(value, day, this.repair);
    if (isExchangeable(day)) this.exchangeable.push(row);
    return day;
  }

  private refuse(value: CellValue, row: number): CalendarDay {
    this.tell('unreadable', value);
    this.unreadable.set(row, value);
    return NO_DAY;
  }

  private completions(
    sent: DateColumn | undefined,
  ): readonly { row: number; value: CellValue; reading: DateReading | undefined }[] {
    const { asTitle, otherwise, ofOtherYear } = this.wholeDays;
    const monthsHold = otherwise === 0 || asTitle > otherwise;
    return this.unfinished.map(({ row, value, belowTitle, hasMonth }) => {
      // One whole day of another year is enough: the title of a year then speaks of something else.
      const holds = hasMonth ? monthsHold : ofOtherYear === 0;
      if (belowTitle !== undefined) return { row, value, reading: holds ? belowTitle : undefined };
      const day = sent === undefined || sent.completed.size === 0 ? NO_DAY : (sent.days[row] ?? NO_DAY);
      return { row, value, reading: readDayAfterSending(value, day) };
    });
  }

  private tell(form: DateForm, value: CellValue): void {
    this.counts[form] += 1;
    if (this.counts[form] === 1) this.examples.set(form, cellText(value));
  }

  /**
   * The column, with every ambiguous text read one way or, where nothing decides, among the unreadable. Days that are
   * not written whole are completed by titles, unless the whole days below those are mostly of other months, or any is of
   * another year than a title of a year; or, where the days sent are so, from the day sent on. Call it once.
   *
   * @param sent the days on which the requests were sent, for a column of what came after
   */
  build(sent?: DateColumn): DateColumn {
    const days = this.days.toArray();
    const completed = new Map<number, CellValue>();
    for (const { row, value, reading } of this.completions(sent)) {
      if (reading !== undefined) completed.set(row, value);
      days[row] = reading === undefined ? this.read(value, row) : this.take(value, reading, row);
    }
    const alike = sent !== undefined && looksLike(sent.contents.suspect, 'digitsOnly') ? sent : undefined;
    const digitsRead = this.readDigitsOnly(days, alike === undefined ? FEWEST_IN_DIGITS : 1);
    const unreadable = new Map(this.unreadable);
    const suspect = [
      ...digitsRead,
      ...this.suspicions.found(this.counts),
      ...this.numbersRead(days, unreadable),
      ...this.outsideTitles(),
    ];
    const looks = (wanted: DateSuspicion): boolean => looksLike(suspect, wanted);
    if (looks('daysExchanged') && this.repair === undefined) this.leaveExchangeable(days, unreadable);
    const evidence = this.evidence();
    const areFew = digitsRead.length > 0 && this.digitsOnly.size < FEWEST_IN_DIGITS;
    const order = this.chosenOrder ?? (areFew ? alike?.order : undefined) ?? this.orderOf(evidence);
    if (order === undefined && this.mayBeginWithYear()) this.leaveOpen(days, unreadable);
    if (order === 'yearFirst') suspect.push(...this.readYearFirst(days, unreadable));
    else this.readEitherWay(order, days, unreadable);
    if (looks('utcMidnights')) this.leaveLateEvenings(days, unreadable);
    const contents = { counts: { ...this.counts }, examples: this.examples, order, suspect };
    const open = suspect.filter(({ suspicion }) => this.repair === undefined || !isRepair(suspicion));
    return { days, unreadable, completed, evidence, contents, order, suspect: open };
  }

  /**
   * Where all days of the column are written in digits alone, they are read as if these were divided, and their order is
   * decided as that of any other texts, or of few by the days sent that are written so. A number that would be a serial by
   * itself is none among them.
   */
  private readDigitsOnly(days: Int32Array, fewest: number): readonly SuspectDates[] {
    const { serial, plainText, dayFirst, monthFirst, ambiguous } = this.counts;
    const texts = plainText + dayFirst + monthFirst + ambiguous;
    if (this.digitsOnly.size < fewest || texts > 0 || this.eightDigits.size > 0) return [];
    const readings = new Map([...this.serialsAmong(days), ...this.digitsOnly]);
    const read = [...readings].map(([row, { value, divided }]) => ({
      row,
      value,
      divided,
      reading: readDateText(divided),
    }));
    const isDay = (divided: string): boolean => shortYearDate(divided)?.yearFirst !== undefined;
    if (read.some(({ divided, reading }) => reading.kind === 'unreadable' && !isDay(divided))) return [];
    this.counts.serial -= serial;
    this.examples.delete('serial');
    for (const { row, value, divided, reading } of read) {
      if (this.unreadable.delete(row)) this.counts.unreadable -= 1;
      const shortYear = shortYearDate(divided);
      if (shortYear !== undefined) this.shortYears.set(row, { ...shortYear, value });
      days[row] = this.take(value, reading, row);
    }
    return [{ suspicion: 'digitsOnly', count: read.length }];
  }

  /** The rows whose day is that of a number which is a serial by itself, as digits. */
  private serialsAmong(
    days: Int32Array,
  ): Map<number, { readonly value: CellValue; readonly divided: string }> {
    const found = new Map<number, { readonly value: CellValue; readonly divided: string }>();
    for (const [row, day] of days.entries()) {
      if (day === NO_DAY || this.digitsOnly.has(row)) continue;
      const value = day - this.serialZero;
      found.set(row, { value, divided: dividedDigits(value) ?? '' });
    }
    return found;
  }

  /** What is written as numbers of eight digits, or as texts of serials, where the whole column is. */
  private numbersRead(days: Int32Array, unreadable: Map<number, CellValue>): readonly SuspectDates[] {
    const written =
      this.counts.plainText + this.counts.dayFirst + this.counts.monthFirst + this.counts.ambiguous;
    if (this.eightDigits.size > this.counts.serial) this.adopt(this.eightDigits, days, unreadable);
    if (this.serialTexts.size < 2 || this.serialTexts.size <= written) return [];
    this.adopt(this.serialTexts, days, unreadable);
    return [{ suspicion: 'serialTexts', count: this.serialTexts.size }];
  }

  private adopt(
    read: ReadonlyMap<number, CalendarDay>,
    days: Int32Array,
    unreadable: Map<number, CellValue>,
  ): void {
    for (const [row, day] of read) {
      if (!unreadable.delete(row)) continue;
      days[row] = day;
      this.counts.unreadable -= 1;
      this.counts.plainText += 1;
    }
  }

  private outsideTitles(): readonly SuspectDates[] {
    const { asTitle, otherwise } = this.wholeDays;
    return otherwise > 0 && asTitle > 2 * otherwise ? [{ suspicion: 'outsideTitles', count: otherwise }] : [];
  }

  /** Where every text of the column may begin with the day or the year, it is open which, as it is for each of them. */
  private evidence(): DayOrderEvidence {
    const { dayFirst, monthFirst, ambiguous } = this.counts;
    return this.mayBeginWithYear()
      ? { dayFirst: 0, monthFirst: 0, ambiguous: this.shortYears.size }
      : { dayFirst, monthFirst, ambiguous };
  }

  private orderOf(evidence: DayOrderEvidence): DayOrder | undefined {
    return this.areShortYears() && beginWithYear([...this.shortYears.values()])
      ? 'yearFirst'
      : decidedBy(evidence);
  }

  private mayBeginWithYear(): boolean {
    return this.areShortYears() && mayBeginWithYear([...this.shortYears.values()]);
  }

  /** Whether all dates of the column are texts of three numbers of two digits. */
  private areShortYears(): boolean {
    const { serial, dayFirst, monthFirst, ambiguous } = this.counts;
    return (
      this.shortYears.size > 0 && serial === 0 && this.shortYears.size >= dayFirst + monthFirst + ambiguous
    );
  }

  /** Until a person says which of the two is meant, such a date is neither. */
  private leaveExchangeable(days: Int32Array, unreadable: Map<number, CellValue>): void {
    for (const row of this.exchangeable.toArray()) {
      unreadable.set(row, isoDate(days[row] ?? NO_DAY));
      days[row] = NO_DAY;
    }
  }

  private leaveLateEvenings(days: Int32Array, unreadable: Map<number, CellValue>): void {
    for (const [row, value] of this.lateEvenings) {
      const day = days[row] ?? NO_DAY;
      if (day === NO_DAY) continue;
      unreadable.set(row, typeof value === 'number' ? `${isoDate(day)} ${hourOf(value)}:00` : value);
      days[row] = NO_DAY;
    }
  }

  private leaveOpen(days: Int32Array, unreadable: Map<number, CellValue>): void {
    for (const [row, { value }] of this.shortYears) {
      days[row] = NO_DAY;
      unreadable.set(row, value);
    }
  }

  private readYearFirst(days: Int32Array, unreadable: Map<number, CellValue>): readonly SuspectDates[] {
    for (const [row, { yearFirst, value }] of this.shortYears) {
      days[row] = yearFirst ?? NO_DAY;
      if (yearFirst === undefined) unreadable.set(row, value);
      else unreadable.delete(row);
    }
    const isChosen = this.chosenOrder !== undefined;
    return isChosen ? [] : [{ suspicion: 'yearFirst', count: this.shortYears.size }];
  }

  private readEitherWay(
    order: DayOrder | undefined,
    days: Int32Array,
    unreadable: Map<number, CellValue>,
  ): void {
    for (const [row, monthFirst] of this.monthFirstOf) {
      if (order === 'monthFirst') days[row] = monthFirst;
      if (order !== undefined) continue;
      days[row] = NO_DAY;
      unreadable.set(row, this.ambiguousText.get(row) ?? '');
    }
  }
}

/** Fewer cells than this do not tell that their digits are days. */
const FEWEST_IN_DIGITS = 4;

/** Of a day of the Court's; all of these are counted on from one day. */
const A_SERIAL = 40_000;

/** Whether a number is a day in either date system and nothing else: neither short, nor of eight digits, nor with a time. */
function isPlainSerial(value: number): boolean {
  return isPlausibleSerial(value) && Number.isInteger(value);
}

function writtenDate(text: string, system: DateSystem, readText: (text: string) => DateReading): WrittenDate {
  const trimmed = text.trim();
  const serial = serialInText(trimmed);
  return {
    shortYear: shortYearDate(text),
    eightDigits: /^\d{8}$/.test(trimmed) ? dayOfEightDigits(Number(text)) : undefined,
    serial: serial === undefined ? undefined : dayOfSerial(serial, system),
    divided: dividedDigits(text),
    saysNoDate: saysNoDate(text),
    reading: readText(text),
  };
}

function looksLike(suspect: readonly SuspectDates[], wanted: DateSuspicion): boolean {
  return suspect.some(({ suspicion }) => suspicion === wanted);
}

function hourOf(serial: number): number {
  return Math.round((serial - Math.floor(serial)) * 24);
}

function isRepair(suspicion: DateSuspicion): boolean {
  return DATE_REPAIRS.some((repair) => repair === suspicion);
}

function decidedBy({ dayFirst, monthFirst }: DayOrderEvidence): DayOrder | undefined {
  if (dayFirst > 0 && monthFirst === 0) return 'dayFirst';
  if (monthFirst > 0 && dayFirst === 0) return 'monthFirst';
  return undefined;
}
