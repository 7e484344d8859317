import { cellAddress } from '../../ground/address';
import { type CalendarDay, type DateSystem, isoDate, NO_DAY } from '../../ground/calendarDay';
import type { CellValue, RowBlock } from '../../ground/outline';
import { type DateColumn, DateColumnBuilder } from '../columns/dateColumnBuilder';
import { cellText } from '../../ground/cellText';
import type { Issue } from '../model/issue';
import type { UnmarkedEntries } from '../model/profile';
import { implausibility } from '../values/plausibleDay';
import { namesSituation } from '../vocabulary/situationNames';
import { opensTotals } from '../vocabulary/rowTerms';
import { wordKey } from '../vocabulary/wordKey';
import { fieldReader } from './headingWords';
import { type Publicity, type PublicityCell, publicityOf, saysPublic, speaksOfSeal } from './publicity';
import { isOfPublicity, publicityColumn, type PublicityColumn } from './publicityColumn';
import type { RegisterDefinition, RegisterField } from './register';
import type { PublicityQuestion, RegisterEntry, RegisterRead } from './registerEntry';
import type { RegisterColumn, RegisterLayout } from './registerLayout';
import { logHeadings } from './registerHeadings';
import { registerOf } from './registers';
import type { RowTexts } from './sheetTexts';
import { shownSheetName } from './shownSheetName';

const COLUMNS_OF_DAYS: readonly PublicityColumn[] = [
  'madePublic',
  'isPublic',
  'isSealed',
  'denied',
  'doubtful',
];

/** An empty cell of these columns may mean either. */
const ASKED_ABOUT: readonly PublicityColumn[] = ['madePublic', 'isPublic', 'isSealed', 'classification'];

/** A row that may be an entry. */
interface TakenRow {
  readonly rowNumber: number;
  readonly cells: readonly CellValue[];
  /** the title that stands above it, of those that say nothing of a seal */
  readonly title: string;
  readonly isInDoubt: boolean;
}

/**
 * Reads a register block by block. Where entries may be sealed, nothing is kept of one that is; of the others, what is
 * wrong is kept with the entry. A text in a column of days that is no day leaves the entry as it was (¶29).
 */
export class RegisterReader {
  private readonly definition: RegisterDefinition;
  private readonly rows: TakenRow[] = [];
  private readonly days: ReadonlyMap<number, DateColumnBuilder>;
  private title = '';
  private isInDoubt: boolean;
  /** below other headings nothing is read: a column may mean something else there */
  private isCutShort = false;
  /** whether an entry says nothing of whether it is public */
  private isOpen = false;

  /**
   * @param today the day of the run: a later day is a date in the future
   * @param answer what entries are that say nothing of whether they are public; `null` where nobody has said it
   */
  constructor(
    private readonly layout: RegisterLayout,
    dateSystem: DateSystem,
    private readonly today: CalendarDay,
    private readonly answer: UnmarkedEntries | null = null,
  ) {
    this.definition = registerOf(layout.id);
    this.isInDoubt = layout.isTitledSealed;
    this.days = new Map(
      layout.columns
        .filter((column) => this.holdsDays(column))
        .map(({ index }) => [index, new DateColumnBuilder(dateSystem, undefined)]),
    );
  }

  take(block: RowBlock): void {
    const positions = this.layout.columns.map(({ index }) => block.columns.indexOf(index));
    block.rows.forEach((row, offset) => {
      const cells = positions.map((position) => row[position] ?? null);
      this.takeRow(block.firstRow + offset + 1, cells);
    });
  }

  /** The entries that are, or may be, public. Call it once, after the last block. */
  finish(): RegisterRead {
    const { id, workbook, sheet } = this.layout;
    const days = new Map([...this.days].map(([index, builder]) => [index, builder.build()]));
    const entries = this.rows.flatMap((row, index) => this.entry(row, index, days) ?? []);
    const question = this.isOpen ? this.question() : undefined;
    const { answer, isCutShort } = this;
    return { id, workbook, sheet: shownSheetName(sheet), entries, question, answer, isCutShort };
  }

  private holdsDays({ field, publicity }: RegisterColumn): boolean {
    if (field !== undefined) return this.definition.fields[field]?.holds === 'day';
    return publicity !== undefined && COLUMNS_OF_DAYS.includes(publicity);
  }

  private takeRow(rowNumber: number, cells: readonly CellValue[]): void {
    const texts = cells.map(cellText).filter((text) => text !== '');
    const [first = ''] = texts;
    if (this.isCutShort || texts.length === 0) return;
    if (this.isHeadings(cells)) {
      this.isCutShort = !this.isOwnHeadings(cells);
      return;
    }
    if (texts.some(opensTotals)) return;
    if (new Set(texts).size === 1) {
      this.takeTitle(first);
      return;
    }
    this.rows.push({ rowNumber, cells, title: this.title, isInDoubt: this.isInDoubt });
    for (const [index, builder] of this.days) builder.push(this.cell(cells, index));
  }

  /** What stands alone in its row speaks of the entries below it. */
  private takeTitle(text: string): void {
    if (this.definition.mayBeSealed && speaksOfSeal(text)) this.isInDoubt = true;
    else if (this.definition.mayBeSealed && saysPublic(text)) this.isInDoubt = false;
    // A name alone in its row may be an entry under seal of which nothing else was filled in.
    else if (!this.definition.mayBeSealed || namesSituation(text)) this.title = text;
  }

  private isHeadings(cells: readonly CellValue[]): boolean {
    if (cells.some((value) => typeof value === 'number')) return false;
    const fieldOf = fieldReader(this.definition);
    if (logHeadings(this.textsOf(cells)).length > 0) return true;
    const known = cells.filter((value) => {
      const text = typeof value === 'string' ? value : '';
      return fieldOf(text) !== undefined || isOfPublicity(text);
    });
    return known.length > 1 && known.length * 2 > cells.filter((value) => cellText(value) !== '').length;
  }

  private textsOf(cells: readonly CellValue[]): RowTexts {
    return new Map(
      this.layout.columns.flatMap(({ index }, position): [number, string][] => {
        const value = cells[position];
        return typeof value === 'string' && value.trim() !== '' ? [[index, value.trim()]] : [];
      }),
    );
  }

  /** Whether headings between the rows are the register's own, or the same columns in other words. */
  private isOwnHeadings(cells: readonly CellValue[]): boolean {
    if (logHeadings(this.textsOf(cells)).length > 0) return false;
    const fieldOf = fieldReader(this.definition);
    return this.layout.columns.every(({ field, publicity = 'other', heading }, position) => {
      const text = cellText(cells[position] ?? null);
      if (heading !== '' && wordKey(text) === wordKey(heading)) return true;
      const column = publicityColumn(text);
      if (column !== undefined) return column === publicity;
      const named = fieldOf(text);
      return named === undefined || named === field;
    });
  }

  private cell(cells: readonly CellValue[], index: number): CellValue {
    return cells[this.layout.columns.findIndex((column) => column.index === index)] ?? null;
  }

  private entry(
    row: TakenRow,
    position: number,
    days: ReadonlyMap<number, DateColumn>,
  ): RegisterEntry | undefined {
    const publicity = this.settled(this.publicity(row, position, days));
    if (publicity === 'sealed') return undefined;
    const issues: Issue[] = [];
    const texts = new Map<string, string>();
    const ofField = new Map<string, CalendarDay>();
    const numbers = new Map<string, number>();
    for (const { index, field, heading } of this.layout.columns) {
      const holds = field === undefined ? undefined : this.definition.fields[field]?.holds;
      if (field === undefined || holds === undefined) continue;
      const value = this.cell(row.cells, index);
      const text = cellText(value);
      const at = (found: string): Issue => this.issue(row, { index, field, heading }, found);
      if (holds === 'text' && text !== '') texts.set(field, text);
      if (holds === 'number' && typeof value === 'number') numbers.set(field, value);
      else if (holds === 'number' && text !== '') issues.push(at(text));
      if (holds !== 'day') continue;
      const read = this.day(days.get(index), position);
      if (read.day !== NO_DAY) ofField.set(field, read.day);
      if (read.found !== undefined) issues.push(at(read.found));
    }
    // Beside a column of its own, what stands alone in a row may be an entry of which nothing else was filled in.
    const isTitled = !this.layout.columns.some(({ field }) => field === 'situation');
    if (row.title !== '' && isTitled) texts.set('situation', row.title);
    issues.push(...this.missing(row, { texts, days: ofField, numbers }, issues));
    const publicFrom = 'openFrom' in publicity ? undefined : publicity.publicFrom;
    return { texts, days: ofField, numbers, publicFrom, issues };
  }

  /** What is open is as the answer says, where there is one. */
  private settled(publicity: Publicity): Publicity {
    if (publicity === 'sealed' || 'publicFrom' in publicity) return publicity;
    this.isOpen = true;
    if (this.answer === null) return publicity;
    return this.answer === 'public' ? { publicFrom: publicity.openFrom } : 'sealed';
  }

  /** Each field that the entry needs and that has neither a value nor a finding; without a column, at the first one. */
  private missing(
    row: TakenRow,
    held: Pick<RegisterEntry, 'texts' | 'days' | 'numbers'>,
    found: readonly Issue[],
  ): readonly Issue[] {
    const { columns } = this.layout;
    const needed = Object.entries(this.definition.fields).filter(([, field]) => field.needed !== 'no');
    return needed.flatMap(([field, { headings }]) => {
      if (held.texts.has(field) || held.days.has(field) || held.numbers.has(field)) return [];
      const column = columns.find((own) => own.field === field);
      const first = columns.find((own) => own.field !== undefined)?.index ?? 0;
      const { index, heading } = column ?? { index: first, heading: headings[0] ?? '' };
      const issue = this.issue(row, { index, field, heading }, '');
      return column !== undefined && found.some(({ cell }) => cell === issue.cell) ? [] : [issue];
    });
  }

  private publicity(row: TakenRow, position: number, days: ReadonlyMap<number, DateColumn>): Publicity {
    if (!this.definition.mayBeSealed) return { publicFrom: NO_DAY };
    const cells = this.layout.columns.map(({ index, publicity = 'other' }): PublicityCell => {
      const column = publicity === 'other' ? undefined : days.get(index);
      const read = this.day(column, position);
      const day = read.found === undefined ? read.day : NO_DAY;
      return { column: publicity, value: this.cell(row.cells, index), day };
    });
    return publicityOf(cells, row.isInDoubt);
  }

  /** The day of a cell; what was found where it is none that can be used. */
  private day(
    column: DateColumn | undefined,
    position: number,
  ): { readonly day: CalendarDay; readonly found?: string } {
    if (column === undefined) return { day: NO_DAY };
    const unreadable = column.unreadable.get(position);
    if (unreadable !== undefined) return { day: NO_DAY, found: cellText(unreadable) };
    const day = column.days[position] ?? NO_DAY;
    if (day === NO_DAY || implausibility(this.today)(day) === undefined) return { day };
    return { day: NO_DAY, found: isoDate(day) };
  }

  private question(): PublicityQuestion {
    const said = this.layout.columns.find(
      ({ publicity }) => publicity !== undefined && ASKED_ABOUT.includes(publicity),
    );
    return said === undefined ? 'noColumn' : { heading: said.heading };
  }

  private issue(
    { rowNumber }: TakenRow,
    { index, field = '', heading }: Omit<RegisterColumn, 'publicity'>,
    found: string,
  ): Issue {
    const { workbook, sheet } = this.layout;
    const place = { workbook, sheet: shownSheetName(sheet), cell: cellAddress(rowNumber - 1, index), found };
    return isNeeded(this.definition.fields[field])
      ? { ...place, severity: 'error', finding: { code: 'entryIncomplete', heading } }
      : { ...place, severity: 'warning', finding: { code: 'entryCellUnread', heading } };
  }
}

function isNeeded(field: RegisterField | undefined): boolean {
  return field !== undefined && field.needed !== 'no';
}
