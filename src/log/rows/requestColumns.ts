import type { DateSystem } from '../../ground/calendarDay';
import { cellText } from '../../ground/cellText';
import type { CellValue } from '../../ground/outline';
import { CodedColumnBuilder } from '../columns/codedColumnBuilder';
import { DateColumnBuilder } from '../columns/dateColumnBuilder';
import { TextColumnBuilder } from '../columns/textColumnBuilder';
import { UnknownTexts } from '../columns/unknownTexts';
import type { LogLayout } from '../fitting/logLayout';
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
import { isDitto } from '../values/ditto';
import { dateReader } from '../values/labelledDate';
import type { TitleMonth } from '../values/titleMonth';
import { type StatusStanding, statusStanding } from '../vocabulary/statusMeaning';
import { DECIDING_FIELDS, type DecidingField, type LogRows, type UnrecognisedCell } from './logRows';
import { type MappedRow, placesOf } from './mappedCells';
import { hasForm, referenceForm } from './referenceForm';
import { SampledCells } from './sampledCells';

const SUPPORT = codeOf('category', 'judicialSupport');

/** Columns that several of these share: a text that one of them recognises need not mean anything to the others. */
const SHARING_FIELDS: readonly CodedField[] = ['kind', 'category', 'purpose'];

function recordOf<K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;
}

/** The requests of a log in columns, as they are added one by one. */
export class RequestColumns {
  private readonly rowNumbers = growingCodes();
  private readonly coded: Record<CodedField, CodedColumnBuilder>;
  private readonly dates: Record<DateField, DateColumnBuilder>;
  private readonly texts = recordOf(TEXT_FIELDS, () => new TextColumnBuilder());
  private readonly unrecognised = new Map<number, UnrecognisedCell[]>();
  private readonly unknownTexts = new UnknownTexts();
  private readonly filled = new Map<CodedField, number>();
  private readonly places: ReadonlyMap<Field, number>;
  private readonly sharing: ReadonlyMap<CodedField, readonly CodedField[]>;
  private readonly standings = new Map<string, StatusStanding | undefined>();
  private readonly referenceForms = new Set<string>();
  private lastForm = '';
  private readonly sampled: SampledCells;
  private readonly fixedCodes: ReadonlyMap<CodedField, Code>;

  constructor(
    private readonly layout: LogLayout,
    private readonly profile: LogProfile,
    dateSystem: DateSystem,
  ) {
    this.sampled = new SampledCells(layout.columns.keys());
    this.places = placesOf(layout);
    this.sharing = new Map(SHARING_FIELDS.map((field) => [field, sharingFields(field, layout)]));
    this.coded = recordOf(CODED_FIELDS, (field) => new CodedColumnBuilder(field, profile));
    this.dates = recordOf(DATE_FIELDS, (field) => {
      const readText = dateReader(field, layout.columns.get(field)?.heading ?? '');
      return new DateColumnBuilder(
        dateSystem,
        profile.dayOrder[field],
        readText,
        profile.dateRepair?.[field],
      );
    });
    const fixed = fixedValues(profile);
    this.fixedCodes = new Map(CODED_FIELDS.map((field) => [field, codeOf(field, fixed.get(field) ?? '')]));
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
  add(row: MappedRow, title: TitleMonth | undefined): void {
    const index = this.rowNumbers.length;
    this.rowNumbers.push(row.rowNumber);
    const written = this.cellOf(row, 'reference');
    const reference = isDitto(written) ? '' : cellText(written);
    this.keepForm(reference);
    if (!this.sampled.isFull) {
      this.sampled.add(row.rowNumber, (field) => (field === 'reference' ? reference : row.cell(field)));
    }
    for (const field of TEXT_FIELDS) {
      const held = field === 'reference' ? reference : cellText(this.cellOf(row, field));
      this.texts[field].push(held === '' ? this.fixedText(field) : held);
    }
    for (const field of DATE_FIELDS) {
      this.dates[field].push(this.cellOf(row, field), field === 'sent' ? title : undefined);
    }
    for (const field of CODED_FIELDS) {
      if (field !== 'status') this.addCoded(index, field, cellText(this.cellOf(row, field)));
    }
    this.addStatus(index, cellText(this.cellOf(row, 'status')), cellText(this.cellOf(row, 'outcome')));
  }

  private cellOf(row: MappedRow, field: Field): CellValue {
    return row.cellAt(field, this.places.get(field) ?? -1);
  }

  private keepForm(reference: string): void {
    if (hasForm(reference, this.lastForm) || !/\d/.test(reference)) return;
    this.lastForm = referenceForm(reference);
    this.referenceForms.add(this.lastForm);
  }

  private fixedText(field: TextField): string {
    return field === 'reference' ? '' : (this.profile.fixed[field] ?? '');
  }

  private addCoded(row: number, field: Exclude<CodedField, 'status'>, text: string): void {
    const builder = this.coded[field];
    const fixed = this.fixedCodes.get(field) ?? 0;
    const reading = builder.read(text);
    if (text !== '') this.filled.set(field, (this.filled.get(field) ?? 0) + 1);
    if (reading.kind === 'value') {
      builder.push(reading.code);
      return;
    }
    // A fixed value stands in for an empty cell, and in a shared column for what the other field means there.
    const isSupport = fixed === 0 && reading.kind === 'unrecognised' && this.isOfPurpose(field, text);
    builder.push(isSupport ? SUPPORT : fixed);
    if (reading.kind === 'foreign') this.report(row, field, text);
    const isUnknown = reading.kind === 'unrecognised' || (reading.kind === 'request' && fixed === 0);
    if (isUnknown && !this.isReadByAnother(field, text, fixed)) this.report(row, field, text);
  }

  /** In one column for both, what serves an arrest or assets is support to judicial proceedings, whoever says that it does. */
  private isOfPurpose(field: CodedField, text: string): boolean {
    const { columns } = this.layout;
    if (field !== 'category' || columns.get('category')?.index !== columns.get('purpose')?.index)
      return false;
    return this.coded.purpose.read(text).kind === 'value';
  }

  /** That a recording is under way may stand among the outcomes, too, whether or not the log has a column of statuses. */
  private addStatus(row: number, text: string, outcome: string): void {
    const builder = this.coded.status;
    const reading = builder.read(text);
    const said = [reading, builder.read(outcome)].find(({ kind }) => kind === 'value');
    builder.push(said?.kind === 'value' ? said.code : 0);
    if (text === '' || this.isOutcomeColumn()) return;
    this.filled.set('status', (this.filled.get('status') ?? 0) + 1);
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
  private isReadByAnother(field: CodedField, text: string, fixed: Code): boolean {
    const sharing = this.sharing.get(field) ?? [];
    if (sharing.length < 2) return false;
    // That it is no purpose does not tell of which category it is: “Protection”.
    const isRead = (other: CodedField): boolean =>
      !['unrecognised', 'none'].includes(this.coded[other].read(text).kind);
    if (sharing.some(isRead)) return true;
    // Nobody reads it: the first of them that has no fixed value says so, once.
    const speaker = sharing.find((other) => this.fixedCodes.get(other) === 0);
    return fixed !== 0 || field !== speaker;
  }

  private report(row: number, field: CodedField, text: string): void {
    if (!isDeciding(field)) {
      this.unknownTexts.add(row, field, text);
      return;
    }
    const cells = this.unrecognised.get(row);
    if (cells) cells.push({ field, text });
    else this.unrecognised.set(row, [{ field, text }]);
  }

  /** The columns of the requests that were added: call it once, after the last of them. */
  build(): Pick<
    LogRows,
    | 'count'
    | 'rowNumbers'
    | 'coded'
    | 'dates'
    | 'texts'
    | 'unrecognised'
    | 'unknownTexts'
    | 'filled'
    | 'sample'
  > {
    const sent = this.dates.sent.build();
    const [replied, recorded] = [this.dates.replied.build(sent), this.dates.recorded.build(sent)];
    const dates = { sent, replied, recorded };
    return {
      count: this.rowNumbers.length,
      rowNumbers: this.rowNumbers.toArray(),
      coded: recordOf(CODED_FIELDS, (field) => this.coded[field].build()),
      dates,
      texts: recordOf(TEXT_FIELDS, (field) => this.texts[field].build()),
      unrecognised: this.unrecognised,
      unknownTexts: this.unknownTexts.all,
      filled: this.filled,
      sample: this.sampled.sample(dates),
    };
  }
}

/** The fields that are read from the column of one of them, that one among them. */
function sharingFields(field: CodedField, { columns }: LogLayout): readonly CodedField[] {
  const column = columns.get(field)?.index;
  return SHARING_FIELDS.filter((other) => columns.get(other)?.index === column);
}

function isDeciding(field: CodedField): field is DecidingField {
  return DECIDING_FIELDS.some((one) => one === field);
}
