import { type DateSystem, isoDate } from '../../ground/calendarDay';
import { cellText } from '../../ground/cellText';
import { dayOfSerial } from '../../ground/dateSerial';
import type { CellValue, RowBlock } from '../../ground/outline';
import { CodedColumnBuilder } from '../columns/codedColumnBuilder';
import { DateColumnBuilder } from '../columns/dateColumnBuilder';
import { TextColumnBuilder } from '../columns/textColumnBuilder';
import { type LogLayout, mappedColumns } from '../fitting/logLayout';
import { type Code, codeOf } from '../model/code';
import {
  CODED_FIELDS,
  type CodedField,
  DATE_FIELDS,
  type DateField,
  type Field,
  TEXT_FIELDS,
  type TextField,
} from '../model/field';
import { growingCodes } from '../model/growingColumn';
import { fixedValues, type LogProfile } from '../model/profile';
import { canBeDate } from '../values/canBeDate';
import { DittoReader, isDitto } from '../values/ditto';
import { dateReader } from '../values/labelledDate';
import { readShortDay } from '../values/shortDay';
import { saysAnything, tickedText } from '../values/tick';
import { namesMonth } from '../values/titleMonth';
import { saysNoDate } from '../vocabulary/rowTerms';
import type { Banner, LogRows, OtherHeadings, ReplyToReminder, UnrecognisedCell } from './logRows';
import { referenceForm, rowClassifier, type RowKind } from './rowKind';
import { type PossibleTitle, TitleReader } from './titleReader';

interface TakenRow {
  readonly rowNumber: number;
  readonly cells: readonly CellValue[];
  readonly cell: (field: Field) => CellValue;
  readonly kind: RowKind;
}

/** No summary is longer. */
const MOST_ROWS_OF_TABLE_BELOW = 1000;

interface LoneText extends Banner {
  readonly cell: (field: Field) => CellValue;
  /** the title of the days below it that it may be */
  readonly title: PossibleTitle | undefined;
}

function loneText(cells: readonly CellValue[]): string {
  return cells.map(cellText).find((text) => text !== '') ?? '';
}

function recordOf<K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;
}

/** Columns that several of these share: a text that one of them recognises need not mean anything to the others. */
const SHARING_FIELDS: readonly CodedField[] = ['kind', 'category', 'purpose'];

/** Takes a log's rows block by block, as they arrive, and keeps them in columns. */
export class LogRowsBuilder {
  private readonly rowNumbers = growingCodes();
  private readonly coded: Record<CodedField, CodedColumnBuilder>;
  private readonly dates: Record<DateField, DateColumnBuilder>;
  private readonly texts = recordOf(TEXT_FIELDS, () => new TextColumnBuilder());
  private readonly unrecognised = new Map<number, UnrecognisedCell[]>();
  private readonly loneTexts: LoneText[] = [];
  private readonly referenceForms = new Set<string>();
  private readonly leftOut = {
    blank: 0,
    total: 0,
    banner: 0,
    reminder: 0,
    repeatedHeading: 0,
    otherTable: 0,
  };
  private readonly banners: Banner[] = [];
  private readonly repliesToReminders: ReplyToReminder[] = [];
  private readonly tickedAt = new Map<number, number>();
  private otherHeadings: OtherHeadings | undefined;
  /** rows that are another table's, unless a request of this log comes after them */
  private tableBelow: TakenRow[] | undefined;
  private isAfterGap = false;
  private readonly titles: TitleReader;
  private readonly dittos: DittoReader;
  private readonly kindOf: (cells: readonly CellValue[], sent: CellValue) => RowKind;
  private readonly fixedCodes: ReadonlyMap<CodedField, Code>;
  /** blank rows count once something stands below them: those at the end lie outside the log */
  private blankRows = 0;
  private lastRowNumber = 0;

  constructor(
    private readonly layout: LogLayout,
    private readonly profile: LogProfile,
    private readonly dateSystem: DateSystem,
  ) {
    this.coded = recordOf(CODED_FIELDS, (field) => new CodedColumnBuilder(field, profile));
    this.dates = recordOf(DATE_FIELDS, (field) => {
      const readText = dateReader(field, layout.columns.get(field)?.heading ?? '');
      return new DateColumnBuilder(dateSystem, profile.dayOrder[field], readText);
    });
    this.titles = new TitleReader(layout.year, dateSystem);
    this.dittos = new DittoReader(mappedColumns(layout), layout.columns.get('reference')?.index);
    this.kindOf = rowClassifier(layout, dateSystem);
    const fixed = fixedValues(profile);
    this.fixedCodes = new Map(CODED_FIELDS.map((field) => [field, codeOf(field, fixed.get(field) ?? '')]));
  }

  take(block: RowBlock): void {
    const { tickedOutcomes, titleColumns } = this.layout;
    const columns = mappedColumns(this.layout);
    const titlePositions = titleColumns.map((column) => block.columns.indexOf(column));
    const positions = columns.map((column) => block.columns.indexOf(column));
    const indexes = new Map(
      [...this.layout.columns].map(([field, { index }]) => [field, columns.indexOf(index)]),
    );
    block.rows.forEach((row, offset) => {
      const rowNumber = block.firstRow + offset + 1;
      const written = positions.map((position) => row[position] ?? null);
      const beside = titlePositions.map((position) => row[position] ?? null);
      if (beside.length > 0 && this.takesTitleBeside(rowNumber, written, beside)) return;
      const cells = this.dittos.read(written, rowNumber);
      const outcome = tickedOutcomes.size > 0 ? this.readTicks(rowNumber, cells, columns) : undefined;
      this.takeRow(rowNumber, cells, (field) =>
        field === 'outcome' && outcome !== undefined ? outcome : (cells[indexes.get(field) ?? -1] ?? null),
      );
    });
  }

  private readTicks(rowNumber: number, cells: readonly CellValue[], columns: readonly number[]): string {
    const { tickedOutcomes } = this.layout;
    const ticked = columns.find(
      (column, index) => tickedOutcomes.has(column) && saysAnything(cells[index] ?? null),
    );
    if (ticked !== undefined) this.tickedAt.set(rowNumber, ticked);
    return tickedText(cells, columns, tickedOutcomes);
  }

  /**
   * A title may stand in a column that no field is read from; the row is blank but for it. Beside a request it may say
   * something else: then nobody knows of which month the days below are.
   */
  private takesTitleBeside(
    rowNumber: number,
    cells: readonly CellValue[],
    beside: readonly CellValue[],
  ): boolean {
    const isTitle = beside.filter((value) => cellText(value) !== '').length === 1 && beside.some(namesMonth);
    const isBlank = cells.every((value) => cellText(value) === '');
    if (isTitle && isBlank) {
      this.settleRow({ rowNumber, cells: beside, cell: () => null, kind: 'loneText' });
      return true;
    }
    if (beside.some((value) => cellText(value) !== '')) this.titles.passBy(beside);
    return false;
  }

  private takeRow(rowNumber: number, cells: readonly CellValue[], cell: (field: Field) => CellValue): void {
    const kind = this.kindOf(cells, cell('sent'));
    const row = { rowNumber, cells, cell, kind };
    if (kind === 'request' || kind === 'reminder') this.dittos.follow(cells);
    if (this.tableBelow) this.takeBelow(this.tableBelow, row);
    else if (kind === 'request' && this.isAfterGap && this.opensOtherTable(row)) this.tableBelow = [row];
    else this.settleRow(row);
    this.isAfterGap = kind === 'blank' || (this.isAfterGap && kind === 'loneText');
  }

  private settleRow({ rowNumber, cells, cell, kind }: TakenRow): void {
    if (kind === 'blank') {
      this.blankRows += 1;
      return;
    }
    this.leftOut.blank += this.blankRows;
    this.blankRows = 0;
    this.lastRowNumber = rowNumber;
    if (this.otherHeadings) this.leftOut.otherTable += 1;
    else if (kind === 'loneText') {
      const title = this.titles.take(cells, cell('sent'), this.isOwnReference(cell('reference')));
      if (title) this.dittos.forgetShortDay(this.layout.columns.get('sent')?.index);
      this.loneTexts.push({ rowNumber, text: loneText(cells), cell, title });
    } else if (kind === 'request') {
      if (cellText(cell('sent')) === '') this.titles.passBy(cells);
      this.addRequest(rowNumber, cell);
    } else if (kind === 'otherHeadings') this.takeOtherHeadings(rowNumber, cells);
    else {
      if (kind === 'reminder') this.takeReminder(rowNumber, cell);
      this.leftOut[kind] += 1;
    }
  }

  /** A reply to a reminder is one to the request, but which it is nobody wrote down. */
  private takeReminder(rowNumber: number, cell: (field: Field) => CellValue): void {
    const field = (['replied', 'outcome'] as const).find((one) => {
      const text = cellText(cell(one));
      return text !== '' && !saysNoDate(text);
    });
    if (field === undefined) return;
    const value = cell(field);
    const day = typeof value === 'number' ? dayOfSerial(value, this.dateSystem) : undefined;
    const text = day === undefined ? cellText(value) : isoDate(day);
    this.repliesToReminders.push({ rowNumber, field, text });
  }

  /** Directly below the log's own headings others are the same in another language. */
  private takeOtherHeadings(rowNumber: number, cells: readonly CellValue[]): void {
    if (this.rowNumbers.length === 0) {
      this.leftOut.repeatedHeading += 1;
      return;
    }
    this.otherHeadings = { rowNumber, texts: cells.map(cellText), isCertain: true };
    this.leftOut.otherTable += 1;
  }

  /**
   * Whether a row after a gap looks like the headings of a table of its own, a summary for example: several texts, none
   * of them a day, a number or a word for no day, and no reference as the log's are. What follows must bear it out.
   */
  private opensOtherTable({ cells, cell }: TakenRow): boolean {
    const filled = cells.filter((value) => cellText(value) !== '');
    const isText = filled.every(
      (value) => typeof value === 'string' && !canBeDate(value) && !saysNoDate(value),
    );
    return (
      isText && filled.length > 1 && this.referenceForms.size > 0 && !this.isOwnReference(cell('reference'))
    );
  }

  private isOwnReference(reference: CellValue): boolean {
    return this.referenceForms.has(referenceForm(cellText(reference)));
  }

  /** A row with a day and a reference shows that the log went on; so does a table that has no end. */
  private takeBelow(rows: TakenRow[], row: TakenRow): void {
    const goesOn =
      row.kind === 'request' && this.saysDay(row.cell('sent')) && cellText(row.cell('reference')) !== '';
    rows.push(row);
    if (!goesOn && rows.length < MOST_ROWS_OF_TABLE_BELOW) return;
    this.tableBelow = undefined;
    for (const earlier of rows) this.settleRow(earlier);
  }

  private saysDay(value: CellValue): boolean {
    return canBeDate(value) || (this.titles.title !== undefined && readShortDay(value) !== undefined);
  }

  /** What stood below the log and was no request to the end. */
  private settleTableBelow(): void {
    const rows = this.tableBelow ?? [];
    const [first] = rows;
    if (!first) return;
    const { rowNumber, cells } = first;
    this.otherHeadings = { rowNumber, texts: cells.map(cellText), isCertain: false };
    for (const row of rows) this.settleRow(row);
  }

  /**
   * A row with nothing but a reference of the log's own form is a request not filled in yet, and one with nothing but a
   * day is a request, where neither is the title of days below it; all else is a banner.
   */
  private settleLoneTexts(): void {
    for (const { rowNumber, text, cell, title } of this.loneTexts) {
      const isTitle = title !== undefined && (title.isWords || title.completesDays);
      const isRequest = canBeDate(cell('sent')) || this.isOwnReference(cell('reference'));
      if (isRequest && !isTitle) this.addRequest(rowNumber, cell);
      else {
        this.leftOut.banner += 1;
        this.banners.push({ rowNumber, text });
      }
    }
    this.loneTexts.length = 0;
  }

  private addRequest(rowNumber: number, cell: (field: Field) => CellValue): void {
    const row = this.rowNumbers.length;
    this.rowNumbers.push(rowNumber);
    const written = cell('reference');
    const reference = isDitto(written) ? '' : cellText(written);
    if (/\d/.test(reference)) this.referenceForms.add(referenceForm(reference));
    for (const field of TEXT_FIELDS) {
      const text = this.layout.columns.has(field) ? cellText(cell(field)) : '';
      const held = field === 'reference' ? reference : text;
      this.texts[field].push(held === '' ? this.fixedText(field) : held);
    }
    this.titles.follow(cell('sent'));
    for (const field of DATE_FIELDS) {
      this.dates[field].push(cell(field), field === 'sent' ? this.titles.title : undefined);
    }
    for (const field of CODED_FIELDS) this.addCoded(row, field, cellText(cell(field)));
  }

  private fixedText(field: TextField): string {
    return field === 'reference' ? '' : (this.profile.fixed[field] ?? '');
  }

  private addCoded(row: number, field: CodedField, text: string): void {
    const builder = this.coded[field];
    const fixed = this.fixedCodes.get(field) ?? 0;
    const reading = builder.read(text);
    if (reading.kind === 'value') {
      builder.push(reading.code);
      return;
    }
    // A fixed value stands in for an empty cell, and in a shared column for what the other field means there.
    builder.push(fixed);
    if (reading.kind === 'foreign') this.report(row, field, text);
    const isUnknown = reading.kind === 'unrecognised' || (reading.kind === 'request' && fixed === 0);
    if (isUnknown && !this.isSilent(field, text, fixed)) this.report(row, field, text);
  }

  /** Whether a text that means nothing to a field is no finding: it is free text, or another field reads it. */
  private isSilent(field: CodedField, text: string, fixed: Code): boolean {
    if (field === 'status' || field === 'addresseeType') return true;
    const column = this.layout.columns.get(field)?.index;
    const sharing = SHARING_FIELDS.filter((other) => this.layout.columns.get(other)?.index === column);
    if (!sharing.includes(field) || sharing.length < 2) return false;
    if (sharing.some((other) => this.coded[other].read(text).kind !== 'unrecognised')) return true;
    // Nobody reads it: the first of them that has no fixed value says so, once.
    const speaker = sharing.find((other) => this.fixedCodes.get(other) === 0);
    return fixed !== 0 || field !== speaker;
  }

  private report(row: number, field: CodedField, text: string): void {
    const cells = this.unrecognised.get(row);
    if (cells) cells.push({ field, text });
    else this.unrecognised.set(row, [{ field, text }]);
  }

  private buildDates(): LogRows['dates'] {
    const sent = this.dates.sent.build();
    return { sent, replied: this.dates.replied.build(sent), recorded: this.dates.recorded.build(sent) };
  }

  /** The rows taken so far, complete: call it once, after the last block. */
  build(): LogRows {
    this.settleTableBelow();
    this.settleLoneTexts();
    return {
      count: this.rowNumbers.length,
      rowNumbers: this.rowNumbers.toArray(),
      coded: recordOf(CODED_FIELDS, (field) => this.coded[field].build()),
      dates: this.buildDates(),
      texts: recordOf(TEXT_FIELDS, (field) => this.texts[field].build()),
      unrecognised: this.unrecognised,
      dittos: this.dittos.dittos,
      leftOut: { ...this.leftOut },
      banners: this.banners,
      repliesToReminders: this.repliesToReminders,
      tickedAt: this.tickedAt,
      otherHeadings: this.otherHeadings,
      lastRowNumber: this.lastRowNumber,
    };
  }
}
