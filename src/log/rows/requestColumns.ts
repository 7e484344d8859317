import type { DateSystem } from '../../ground/calendarDay';
import { cellText } from '../../ground/cellText';
import type { CellValue } from '../../ground/outline';
import { recordOf } from '../../ground/recordOf';
import { CodedColumnBuilder } from '../columns/codedColumnBuilder';
import { DateColumnBuilder } from '../columns/dateColumnBuilder';
import { FinishedTexts } from '../columns/finishedTexts';
import { TextColumnBuilder } from '../columns/textColumnBuilder';
import { UnknownTexts } from '../columns/unknownTexts';
import { type LogLayout, lacksAddressees } from '../fitting/logLayout';
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
import { growingCodes, type GrowingColumn } from '../model/growingColumn';
import { fixedValues, type LogProfile } from '../model/profile';
import type { TextColumn } from '../model/requestLog';
import { remembering } from '../../ground/rememberedTexts';
import { areAlike } from '../values/alikeReferences';
import { isDitto } from '../values/ditto';
import { dateReader } from '../values/labelledDate';
import type { TitleMonth } from '../values/titleMonth';
import { headingMeaning } from '../vocabulary/headingMeaning';
import { type StatusStanding, statusStanding } from '../vocabulary/statusMeaning';
import { DECIDING_FIELDS, type DecidingField, type LogRows, type UnrecognisedCell } from './logRows';
import { placesOf } from './mappedCells';
import { hasForm, referenceForm } from '../values/referenceForm';
import { SampledCells } from './sampledCells';

const SUPPORT = codeOf('category', 'judicialSupport');
const OTP = codeOf('organ', 'OTP');

/** Columns that several of these share: a text that one of them recognises need not mean anything to the others. */
const SHARING_FIELDS: readonly CodedField[] = ['kind', 'category', 'purpose'];

/** The cells of a request by their fields. */
export interface RequestCells {
  /** row of the sheet, from 1 */
  readonly rowNumber: number;
  /** a number of the texts in columns that no field is read from */
  readonly unread: number;
  /** a reference from which its own differs in numbers alone, if at all; `undefined` where none is known */
  readonly likeReference: string | undefined;
  /** @param place that of the field's cell among those of the mapped columns; -1 for none */
  readonly cellAt: (field: Field, place: number) => CellValue;
}

/** A column that is built, and the place of its cell in a row; -1 where the log has none. */
interface PlacedColumn<F extends Field, B> {
  readonly field: F;
  readonly place: number;
  readonly builder: B;
}

/** What is made of the text in a cell of a coded column. */
interface SaidText {
  /** as it is kept; `''` for an empty cell */
  readonly text: string;
  readonly code: Code;
  /** whether the text is told of */
  readonly isReported: boolean;
  /** a person said that it is none of the kinds, so that its request is in no figure */
  readonly isDenied?: true;
  /** the requests so far of an outcome that says no more than that something is done; `undefined` for any other text */
  readonly finished: number[] | undefined;
  /** what an outcome says of the status; 0 for nothing */
  readonly status: Code;
}

/** How a text of a coded column is read. */
interface ReadText extends Pick<SaidText, 'code' | 'isReported' | 'isDenied'> {
  /** what an outcome has the text for, 0 for nothing; `undefined` where a person said it, or the column is another */
  readonly outcome: Code | undefined;
}

interface CodedColumn extends PlacedColumn<CodedField, CodedColumnBuilder> {
  readonly fixed: Code;
  /** what is made of the text of a cell */
  readonly said: (written: string) => SaidText;
  /** the cell that was read last, and what is made of it: many cells of a log are as the one above */
  lastCell: CellValue;
  lastSaid: SaidText;
  /** the fields that are read from the same cells, itself among them */
  readonly sharing: readonly CodedField[];
  /** how many cells hold anything */
  filled: number;
}

const OF_OTP: readonly Code[] = (['rfa', 'missionNotification', 'rfi'] as const).map((kind) =>
  codeOf('kind', kind),
);
const OF_PARTIES: readonly Code[] = (['defence', 'victims'] as const).map((one) => codeOf('category', one));

const NOTHING_SAID: SaidText = { text: '', code: 0, isReported: false, finished: undefined, status: 0 };

/** The requests of a log in columns, as they are added one by one. */
export class RequestColumns {
  private readonly rowNumbers: GrowingColumn<Uint32Array>;
  private readonly unread: GrowingColumn<Uint32Array>;
  private readonly keepsUnread: boolean;
  private readonly places: ReadonlyMap<Field, number>;
  private readonly coded: Record<CodedField, CodedColumn>;
  private readonly dates: Record<DateField, PlacedColumn<DateField, DateColumnBuilder>>;
  private readonly texts: Record<TextField, PlacedColumn<TextField, TextColumnBuilder>>;
  /** the coded columns with cells, but that of statuses, which is read with that of outcomes */
  private readonly codedAlone: readonly CodedColumn[];
  private readonly datesInOrder: readonly PlacedColumn<DateField, DateColumnBuilder>[];
  private readonly textsInOrder: readonly PlacedColumn<TextField, TextColumnBuilder>[];
  /** whether each request says by its kind alone whose it is, and on whose behalf it was made */
  private readonly mayBeOfEither: boolean;
  private readonly unrecognised = new Map<number, UnrecognisedCell[]>();
  private readonly unknownTexts = new UnknownTexts();
  private readonly finished = new FinishedTexts();
  /** the reference that was added last: nearly every one differs from it in digits alone */
  private lastReference = '';
  private readonly standings = new Map<string, StatusStanding | undefined>();
  private readonly referenceForms = new Set<string>();
  private lastForm = '';
  private readonly sampled: SampledCells;

  constructor(
    private readonly layout: LogLayout,
    private readonly profile: LogProfile,
    dateSystem: DateSystem,
  ) {
    const rows = layout.body.lastRow - layout.body.firstRow + 1;
    this.rowNumbers = growingCodes(rows);
    this.keepsUnread = lacksAddressees(layout);
    this.unread = growingCodes(this.keepsUnread ? rows : 0);
    const places = placesOf(layout);
    this.places = places;
    const fixed = fixedValues(profile);
    this.sampled = new SampledCells(layout.columns.keys());
    this.texts = recordOf(TEXT_FIELDS, (field) => ({
      field,
      place: places.get(field) ?? -1,
      builder: new TextColumnBuilder(this.fixedText(field), rows),
    }));
    this.dates = recordOf(DATE_FIELDS, (field) => ({
      field,
      place: places.get(field) ?? -1,
      builder: new DateColumnBuilder(
        dateSystem,
        profile.dayOrder[field],
        dateReader(field, layout.columns.get(field)?.heading ?? ''),
        profile.dateRepair?.[field],
        rows,
      ),
    }));
    this.coded = recordOf(CODED_FIELDS, (field) => ({
      field,
      place: places.get(field) ?? -1,
      builder: new CodedColumnBuilder(field, profile, rows),
      fixed: codeOf(field, fixed.get(field) ?? ''),
      sharing: sharingFields(field, layout),
      said: remembering((written) => this.say(this.coded[field], cellText(written))),
      filled: 0,
      lastCell: null,
      lastSaid: NOTHING_SAID,
    }));
    this.textsInOrder = TEXT_FIELDS.map((field) => this.texts[field]).filter(
      ({ field, place }) => place >= 0 || this.fixedText(field) !== '',
    );
    this.datesInOrder = DATE_FIELDS.map((field) => this.dates[field]);
    const { organ, kind, category } = this.coded;
    this.mayBeOfEither = organ.fixed === 0 && organ.place < 0 && kind.place >= 0 && category.place >= 0;
    this.codedAlone = CODED_FIELDS.filter((field) => field !== 'status')
      .map((field) => this.coded[field])
      .filter(({ place }) => place >= 0);
  }

  get count(): number {
    return this.rowNumbers.length;
  }

  /** Whether any request has a reference with a number in it, so that the form of the references is known. */
  get haveReferences(): boolean {
    return this.referenceForms.size > 0;
  }

  /** Whether a reference has the form of one that was added. */
  isOwnReference(reference: CellValue): boolean {
    return this.referenceForms.has(referenceForm(cellText(reference)));
  }

  /**
   * Adds a request.
   *
   * @param title what the titles above it say of its day
   */
  add(row: RequestCells, title: TitleMonth | undefined): void {
    const index = this.rowNumbers.length;
    this.rowNumbers.push(row.rowNumber);
    if (this.keepsUnread) this.unread.push(row.unread);
    const reference = this.referenceOf(row);
    if (!this.sampled.isFull) this.sample(row, reference);
    for (const { field, place, builder } of this.textsInOrder) {
      if (field === 'reference') builder.push(reference);
      else builder.pushCell(row.cellAt(field, place));
    }
    for (const { field, place, builder } of this.datesInOrder) {
      builder.push(row.cellAt(field, place), field === 'sent' ? title : undefined);
    }
    for (const column of this.codedAlone) this.addCoded(index, column, this.saidIn(row, column));
    if (this.mayBeOfEither) this.askOfOtherOrgan(index, row);
    this.addStatus(index, this.saidIn(row, this.coded.status).text);
  }

  /** A reference is a request's own: one that says that it is as above is none. */
  private referenceOf(row: RequestCells): string {
    const written = row.cellAt('reference', this.texts.reference.place);
    if (typeof written === 'string' && this.isLikeLast(row, written)) {
      this.lastReference = written;
      return written;
    }
    const reference = isDitto(written) ? '' : cellText(written);
    this.keepForm(reference);
    this.lastReference = reference;
    return reference;
  }

  private isLikeLast({ likeReference }: RequestCells, reference: string): boolean {
    const { lastReference } = this;
    if (lastReference === '') return false;
    return likeReference === lastReference || areAlike(reference, lastReference);
  }

  /** Where nothing says whose log it is: a request of the OTP that a Defence team, or that of victims, asked for is none. */
  private askOfOtherOrgan(index: number, row: RequestCells): void {
    const { kind, category } = this.coded;
    const [ofKind, ofCategory] = [this.saidIn(row, kind), this.saidIn(row, category)];
    if (ofKind.text === '' || ofCategory.text === '' || kind.builder.isAnswered(ofKind.text)) return;
    if (OF_OTP.includes(ofKind.code) && OF_PARTIES.includes(ofCategory.code))
      this.report(index, 'kind', ofKind.text);
  }

  private sample(row: RequestCells, reference: string): void {
    this.sampled.add(row.rowNumber, (field) =>
      field === 'reference' ? reference : row.cellAt(field, this.places.get(field) ?? -1),
    );
  }

  /** The cell of a request that says its outcome, and that which says when it was replied to. */
  outcomeOf(row: RequestCells): CellValue {
    return row.cellAt('outcome', this.coded.outcome.place);
  }

  replyOf(row: RequestCells): CellValue {
    return row.cellAt('replied', this.dates.replied.place);
  }

  private keepForm(reference: string): void {
    if (hasForm(reference, this.lastForm) || !/\d/.test(reference)) return;
    this.lastForm = referenceForm(reference);
    this.referenceForms.add(this.lastForm);
  }

  private fixedText(field: TextField): string {
    return field === 'reference' ? '' : (this.profile.fixed[field] ?? '');
  }

  private addCoded(row: number, column: CodedColumn, said: SaidText): void {
    const { text, code, isReported, isDenied, finished } = said;
    if (text === '') {
      column.builder.push(column.fixed);
      return;
    }
    column.filled += 1;
    column.builder.push(code);
    finished?.push(row);
    if (isReported) this.report(row, column.field, text, isDenied);
  }

  private saidIn(row: RequestCells, column: CodedColumn): SaidText {
    const value = row.cellAt(column.field, column.place);
    if (value !== column.lastCell) {
      column.lastCell = value;
      column.lastSaid = value === null ? NOTHING_SAID : column.said(String(value));
    }
    return column.lastSaid;
  }

  private say(column: CodedColumn, text: string): SaidText {
    if (text === '') return NOTHING_SAID;
    const { outcome, ...read } = this.readIn(column, text);
    const finished = outcome === undefined ? undefined : this.finished.requestsOf(text, outcome);
    return { ...read, text, finished, status: column.field === 'outcome' ? this.statusIn(text) : 0 };
  }

  private statusIn(text: string): Code {
    const reading = this.coded.status.builder.read(text);
    return reading.kind === 'value' ? reading.code : 0;
  }

  private readIn(column: CodedColumn, text: string): ReadText {
    const { field, builder, fixed } = column;
    const reading = builder.read(text);
    const isWatched = field === 'outcome' && !builder.isAnswered(text);
    if (reading.kind === 'value') {
      const { code } = reading;
      return { code, isReported: false, outcome: isWatched ? code : undefined };
    }
    // Who says that a text is none of the kinds has not said that it is the one which the titles name.
    if (reading.kind === 'none' && builder.isAnswered(text) && this.saysKindAlone(column, text))
      return { code: 0, isReported: true, isDenied: true, outcome: undefined };
    // A fixed value stands in for an empty cell, and in a shared column for what the other field means there.
    const isSupport = fixed === 0 && reading.kind === 'unrecognised' && this.isOfPurpose(field, text);
    const isUnknown = reading.kind === 'unrecognised' || (reading.kind === 'request' && fixed === 0);
    return {
      code: isSupport ? SUPPORT : fixed,
      isReported: reading.kind === 'foreign' || (isUnknown && !this.isReadByAnother(column, text)),
      outcome: isWatched ? 0 : undefined,
    };
  }

  /** Whether a text stands for the kind, and no other field is read from it. Whose a request is, its kind may still say. */
  private saysKindAlone(column: CodedColumn, text: string): boolean {
    return column.field === 'kind' && !this.isReadByAnother(column, text);
  }

  /** In one column for both, what serves an arrest or assets is support to judicial proceedings, whoever says that it does. */
  private isOfPurpose(field: CodedField, text: string): boolean {
    const { columns } = this.layout;
    if (field !== 'category' || columns.get('category')?.index !== columns.get('purpose')?.index)
      return false;
    return this.coded.purpose.builder.read(text).kind === 'value';
  }

  /** That a recording is under way may stand among the outcomes, too, whether or not the log has a column of statuses. */
  private addStatus(row: number, text: string): void {
    const { builder } = this.coded.status;
    const reading = builder.read(text);
    builder.push(reading.kind === 'value' ? reading.code : this.coded.outcome.lastSaid.status);
    if (text === '' || this.isOutcomeColumn()) return;
    this.coded.status.filled += 1;
    if (reading.kind !== 'unrecognised') return;
    const standing = this.standingOf(text);
    if (standing !== 'settled') this.unknownTexts.add(row, 'status', text, standing === 'open');
  }

  /** Of a column for both, what is said of the outcomes is said of the statuses. */
  private isOutcomeColumn(): boolean {
    const { columns } = this.layout;
    return columns.has('outcome') && columns.get('outcome')?.index === columns.get('status')?.index;
  }

  private standingOf(text: string): StatusStanding | undefined {
    if (!this.standings.has(text)) this.standings.set(text, statusStanding(text));
    return this.standings.get(text);
  }

  /** Whether a text that means nothing to a field is no finding of it, as another field of its column reads it. */
  private isReadByAnother({ field, sharing, fixed }: CodedColumn, text: string): boolean {
    if (sharing.length < 2) return false;
    // That it is no purpose does not tell of which category it is: “Protection”.
    const isRead = (other: CodedField): boolean =>
      !['unrecognised', 'none'].includes(this.coded[other].builder.read(text).kind);
    // Who says that a text is support to proceedings has not said whether it is an arrest.
    if (field === 'purpose' && sharing.some(isRead)) return !this.isAnsweredSupport(text);
    if (sharing.some(isRead)) return true;
    // Nobody reads it: the first of them that has no fixed value says so, once.
    const open = sharing.filter((other) => this.coded[other].fixed === 0);
    // No request of the OTP is counted by its category.
    const isOfOtp = this.coded.organ.fixed === OTP && open.length > 1;
    const speaker = open.find((other) => !isOfOtp || other !== 'category');
    return fixed !== 0 || field !== speaker;
  }

  private isAnsweredSupport(text: string): boolean {
    const { builder } = this.coded.category;
    const reading = builder.read(text);
    return builder.isAnswered(text) && reading.kind === 'value' && reading.code === SUPPORT;
  }

  private report(row: number, field: CodedField, text: string, isDenied?: true): void {
    if (!isDeciding(field)) {
      this.unknownTexts.add(row, field, text);
      return;
    }
    const cell: UnrecognisedCell = { field, text, ...(isDenied ? { isDenied } : {}) };
    const cells = this.unrecognised.get(row);
    if (cells) cells.push(cell);
    else this.unrecognised.set(row, [cell]);
  }

  /** What says only that something is done, where that may be no outcome, is a text that nobody knows. */
  private askOfFinished(outcomes: Uint8Array): void {
    const heading = this.layout.columns.get('outcome')?.heading ?? '';
    const meaning = headingMeaning(heading);
    const isStatus = (meaning.get('status') ?? 0) > (meaning.get('outcome') ?? 0);
    for (const [text, rows] of this.finished.unsure(isStatus)) {
      for (const row of rows) {
        outcomes[row] = this.coded.outcome.fixed;
        this.unknownTexts.add(row, 'outcome', text);
      }
    }
  }

  /** A field without cells has its fixed value in every row. */
  private codesOf(column: CodedColumn): Uint8Array {
    return column.field === 'status' || this.codedAlone.includes(column)
      ? column.builder.build()
      : new Uint8Array(this.count).fill(column.fixed);
  }

  private textsOf(column: PlacedColumn<TextField, TextColumnBuilder>): TextColumn {
    return this.textsInOrder.includes(column)
      ? column.builder.build()
      : { codes: new Uint32Array(this.count), texts: [''] };
  }

  /** The columns of the requests that were added: call it once, after the last of them. */
  build(): Pick<
    LogRows,
    | 'count'
    | 'rowNumbers'
    | 'coded'
    | 'dates'
    | 'texts'
    | 'unread'
    | 'unrecognised'
    | 'unknownTexts'
    | 'filled'
    | 'sample'
  > {
    const sent = this.dates.sent.builder.build();
    const { replied: repliedColumn, recorded: recordedColumn } = this.dates;
    const [replied, recorded] = [repliedColumn.builder.build(sent), recordedColumn.builder.build(sent)];
    const dates = { sent, replied, recorded };
    const coded = recordOf(CODED_FIELDS, (field) => this.codesOf(this.coded[field]));
    this.askOfFinished(coded.outcome);
    return {
      count: this.rowNumbers.length,
      rowNumbers: this.rowNumbers.toArray(),
      coded,
      dates,
      texts: recordOf(TEXT_FIELDS, (field) => this.textsOf(this.texts[field])),
      unread: this.keepsUnread ? this.unread.toArray() : undefined,
      unrecognised: this.unrecognised,
      unknownTexts: this.unknownTexts.all,
      filled: new Map(
        CODED_FIELDS.flatMap((field) => {
          const { filled } = this.coded[field];
          return filled === 0 ? [] : [[field, filled] as const];
        }),
      ),
      sample: this.sampled.sample(dates),
    };
  }
}

/** The fields that are read from the column of one of them, that one among them. */
function sharingFields(field: CodedField, { columns }: LogLayout): readonly CodedField[] {
  if (!SHARING_FIELDS.includes(field)) return [];
  const column = columns.get(field)?.index;
  return SHARING_FIELDS.filter((other) => columns.get(other)?.index === column);
}

function isDeciding(field: CodedField): field is DecidingField {
  return DECIDING_FIELDS.some((one) => one === field);
}
