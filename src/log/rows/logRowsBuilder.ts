import { type DateSystem, isoDate } from '../../ground/calendarDay';
import { cellText } from '../../ground/cellText';
import { dayOfSerial } from '../../ground/dateSerial';
import type { CellValue, RowBlock } from '../../ground/outline';
import { type LogLayout, lacksAddressees, mappedColumns } from '../fitting/logLayout';
import type { LogProfile } from '../model/profile';
import { canBeDate } from '../values/canBeDate';
import { DittoReader } from '../values/ditto';
import { readShortDay } from '../values/shortDay';
import { namesMonth } from '../values/titleMonth';
import { saysNoDate } from '../vocabulary/rowTerms';
import { type CellsOfRows, filledCellsOf } from './cellsOfRows';
import type { Banner, LogRows, OtherHeadings, ReplyToReminder } from './logRows';
import { MappedCells, MappedRow, type WrittenRow } from './mappedCells';
import { type PlainRow, PlainRows } from './plainRow';
import { type RequestCells, RequestColumns } from './requestColumns';
import { rowClassifier, type RowKind } from './rowKind';
import { TableBelow } from './tableBelow';
import { type PossibleTitle, TitleReader } from './titleReader';

interface LoneText extends Banner {
  readonly row: MappedRow;
  /** the title of the days below it that it may be */
  readonly title: PossibleTitle | undefined;
  /** how many of its cells hold anything */
  readonly filled: number;
}

function loneText(cells: readonly CellValue[]): string {
  return cells.map(cellText).find((text) => text !== '') ?? '';
}

/** Takes a log's rows block by block, as they arrive, tells what each of them is, and keeps the requests in columns. */
export class LogRowsBuilder {
  private readonly requests: RequestColumns;
  private readonly mapped: MappedCells;
  private readonly plain: PlainRows;
  private readonly tableBelow: TableBelow;
  private readonly titles: TitleReader;
  private readonly dittos: DittoReader;
  private readonly kindOf: (cells: readonly CellValue[], sent: CellValue) => RowKind;
  private readonly loneTexts: LoneText[] = [];
  private readonly leftOut = {
    blank: 0,
    total: 0,
    banner: 0,
    reminder: 0,
    repeatedHeading: 0,
    otherTable: 0,
  };
  private readonly filled = {
    request: 0,
    total: 0,
    banner: 0,
    reminder: 0,
    repeatedHeading: 0,
    otherTable: 0,
    blank: 0,
  };
  private readonly banners: Banner[] = [];
  private readonly repliesToReminders: ReplyToReminder[] = [];
  private readonly outcomeSaid = new Map<number, string>();
  private otherHeadings: OtherHeadings | undefined;
  /** blank rows count once something stands below them: those at the end lie outside the log */
  private blankRows = 0;
  private lastRowNumber = 0;

  constructor(
    private readonly layout: LogLayout,
    profile: LogProfile,
    private readonly dateSystem: DateSystem,
  ) {
    const requests = new RequestColumns(layout, profile, dateSystem);
    this.requests = requests;
    this.mapped = new MappedCells(layout);
    this.plain = new PlainRows(layout);
    this.titles = new TitleReader(layout.year, dateSystem);
    this.dittos = new DittoReader(mappedColumns(layout), layout.columns.get('reference')?.index);
    this.kindOf = rowClassifier(layout, dateSystem);
    this.tableBelow = new TableBelow({
      haveReferences: () => requests.haveReferences,
      isOwnReference: (reference) => requests.isOwnReference(reference),
      saysDay: (value) => this.saysDay(value),
    });
  }

  take(block: RowBlock): void {
    const { firstRow, columns, rows } = block;
    const canBePlain = !lacksAddressees(this.layout) && this.plain.setColumns(columns);
    this.mapped.setColumns(columns);
    let isAfterPlain = false;
    for (let offset = 0; offset < rows.length; offset += 1) {
      const cells = rows[offset] ?? [];
      const rowNumber = firstRow + offset + 1;
      if (canBePlain && this.isAmongRequests(rowNumber) && this.plain.isRequest(cells, rowNumber)) {
        this.takePlain(this.plain.row);
        isAfterPlain = true;
        continue;
      }
      if (isAfterPlain) this.dittos.follow(this.plain.row.written());
      isAfterPlain = false;
      this.takeWritten(this.mapped.writtenRow(cells, rowNumber));
    }
    if (isAfterPlain) this.dittos.follow(this.plain.row.written());
  }

  private takeWritten(row: WrittenRow): void {
    if (row.beside.length > 0 && this.takesTitleBeside(row)) return;
    this.takeRow(this.mapped.rowOf(row.rowNumber, this.dittos.read(row.written, row.rowNumber), row.unread));
  }

  /** Whether a row that is a request by its cells can be nothing else where it stands. */
  private isAmongRequests(rowNumber: number): boolean {
    return (
      this.otherHeadings === undefined &&
      this.tableBelow.isUndisturbed &&
      rowNumber - 1 !== this.layout.totalsRow
    );
  }

  /** Does with a row that is certainly a request what is done with any: nearly every row of a log is such a one. */
  private takePlain(row: PlainRow): void {
    this.leftOut.blank += this.blankRows;
    this.blankRows = 0;
    this.lastRowNumber = row.rowNumber;
    this.titles.follow(row.sent);
    this.requests.add(row, this.titles.title);
    this.noteOutcome(row);
    this.filled.request += row.filled;
  }

  /**
   * A title may stand in a column that no field is read from; the row is blank but for it. Beside a request it may say
   * something else: then nobody knows of which month the days below are.
   */
  private takesTitleBeside({ rowNumber, written, beside }: WrittenRow): boolean {
    const isTitle = beside.filter((value) => cellText(value) !== '').length === 1 && beside.some(namesMonth);
    const isBlank = written.every((value) => cellText(value) === '');
    if (isTitle && isBlank) {
      this.settleRow(new MappedRow(rowNumber, beside, new Map(), undefined), 'loneText', 0);
      return true;
    }
    if (beside.some((value) => cellText(value) !== '')) this.titles.passBy(beside);
    return false;
  }

  private takeRow(row: MappedRow): void {
    const kind = this.kindOfRow(row);
    if (kind === 'request' || kind === 'reminder') this.dittos.follow(row.cells);
    this.tableBelow.take(row, kind, this.settle);
  }

  private readonly settle = (row: MappedRow, kind: RowKind): void => {
    this.settleRow(row, kind);
  };

  /** In the row of totals of an Excel table a request has a day sent and a reference, as somebody typed it there. */
  private kindOfRow(row: MappedRow): RowKind {
    const kind = this.kindOf(row.cells, row.cell('sent'));
    if (kind !== 'request' || row.rowNumber - 1 !== this.layout.totalsRow) return kind;
    const namesRequest = !this.layout.columns.has('reference') || /\d/.test(cellText(row.cell('reference')));
    return namesRequest && this.saysDay(row.cell('sent')) ? kind : 'total';
  }

  /** @param filled how many of its cells, in the columns that fields are read from, hold anything */
  private settleRow(row: MappedRow, kind: RowKind, filled = filledCellsOf(row.cells)): void {
    const { rowNumber, cells } = row;
    if (kind === 'blank') {
      this.filled.blank += filled;
      this.blankRows += 1;
      return;
    }
    this.leftOut.blank += this.blankRows;
    this.blankRows = 0;
    this.lastRowNumber = rowNumber;
    if (this.otherHeadings) {
      this.leftOut.otherTable += 1;
      this.filled.otherTable += filled;
    } else if (kind === 'loneText') {
      const isReference = this.requests.isOwnReference(row.cell('reference'));
      const title = this.titles.take(cells, row.cell('sent'), isReference);
      if (title) this.dittos.forgetShortDay(this.layout.columns.get('sent')?.index);
      this.loneTexts.push({ rowNumber, text: loneText(cells), row, title, filled });
    } else if (kind === 'request') {
      if (cellText(row.cell('sent')) === '') this.titles.passBy(cells);
      this.noteOutcome(row);
      this.addRequest(row);
      this.filled.request += filled;
    } else if (kind === 'otherHeadings') {
      this.filled[this.takeOtherHeadings(rowNumber, cells)] += filled;
    } else {
      if (kind === 'reminder') this.takeReminder(row);
      this.leftOut[kind] += 1;
      this.filled[kind] += filled;
    }
  }

  /** An outcome without a reply is told of in the words that a person finds in the cell; a tick has none. */
  private noteOutcome(row: RequestCells): void {
    const value = this.requests.outcomeOf(row);
    if (value === null || value === '') return;
    const reply = this.requests.replyOf(row);
    if (typeof reply === 'number' || cellText(reply) !== '') return;
    const outcome = cellText(value);
    if (outcome !== '' && !this.mapped.tickedAt.has(row.rowNumber)) {
      this.outcomeSaid.set(row.rowNumber, outcome);
    }
  }

  /** A reply to a reminder is one to the request, but which it is nobody wrote down. */
  private takeReminder(row: MappedRow): void {
    const field = (['replied', 'outcome'] as const).find((one) => {
      const text = cellText(row.cell(one));
      return text !== '' && !saysNoDate(text);
    });
    if (field === undefined) return;
    const value = row.cell(field);
    const day = typeof value === 'number' ? dayOfSerial(value, this.dateSystem) : undefined;
    const text = day === undefined ? cellText(value) : isoDate(day);
    this.repliesToReminders.push({ rowNumber: row.rowNumber, field, text });
  }

  /** Directly below the log's own headings others are the same in another language. */
  private takeOtherHeadings(
    rowNumber: number,
    cells: readonly CellValue[],
  ): 'repeatedHeading' | 'otherTable' {
    if (this.requests.count === 0) {
      this.leftOut.repeatedHeading += 1;
      return 'repeatedHeading';
    }
    this.otherHeadings = { rowNumber, texts: cells.map(cellText), isCertain: true };
    this.leftOut.otherTable += 1;
    return 'otherTable';
  }

  private saysDay(value: CellValue): boolean {
    return canBeDate(value) || (this.titles.title !== undefined && readShortDay(value) !== undefined);
  }

  /** What stood below the log and was no request to the end. */
  private settleTableBelow(): void {
    const rows = this.tableBelow.end();
    const [first] = rows;
    if (!first) return;
    const { rowNumber, cells } = first.row;
    this.otherHeadings = { rowNumber, texts: cells.map(cellText), isCertain: false };
    for (const { row, kind } of rows) this.settleRow(row, kind);
  }

  /**
   * A row with nothing but a reference of the log's own form is a request not filled in yet, and one with nothing but a
   * day is a request, where neither is the title of days below it; all else is a banner.
   */
  private settleLoneTexts(): void {
    for (const { rowNumber, text, row, title, filled } of this.loneTexts) {
      const isTitle = title !== undefined && (title.isWords || title.completesDays);
      const isRequest = canBeDate(row.cell('sent')) || this.requests.isOwnReference(row.cell('reference'));
      this.filled[isRequest && !isTitle ? 'request' : 'banner'] += filled;
      if (isRequest && !isTitle) this.addRequest(row);
      else {
        this.leftOut.banner += 1;
        this.banners.push({ rowNumber, text });
      }
    }
    this.loneTexts.length = 0;
  }

  private addRequest(row: MappedRow): void {
    this.titles.follow(row.cell('sent'));
    this.requests.add(row, this.titles.title);
  }

  /** What the cells of its rows are: complete once the rows are. */
  get cells(): CellsOfRows {
    return this.filled;
  }

  /** The rows taken so far, complete: call it once, after the last block. */
  build(): LogRows {
    this.settleTableBelow();
    this.settleLoneTexts();
    return {
      ...this.requests.build(),
      dittos: this.dittos.dittos,
      leftOut: { ...this.leftOut },
      banners: this.banners,
      repliesToReminders: this.repliesToReminders,
      tickedAt: this.mapped.tickedAt,
      outcomeSaid: this.outcomeSaid,
      otherHeadings: this.otherHeadings,
      lastRowNumber: this.lastRowNumber,
    };
  }
}
