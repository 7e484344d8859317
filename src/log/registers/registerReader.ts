import { cellAddress } from '../../ground/address';
import { type CalendarDay, type DateSystem, isoDate, NO_DAY } from '../../ground/calendarDay';
import type { CellValue, RowBlock } from '../../ground/outline';
import { type DateColumn, DateColumnBuilder } from '../columns/dateColumnBuilder';
import { cellText } from '../../ground/cellText';
import type { Issue } from '../model/issue';
import type { UnmarkedEntries } from '../model/profile';
import { canBeDate } from '../values/canBeDate';
import { readDateText } from '../values/dateText';
import { implausibility } from '../values/plausibleDay';
import { namesSituation } from '../vocabulary/situationNames';
import { opensTotals } from '../vocabulary/rowTerms';
import { wordKey } from '../vocabulary/wordKey';
import { fieldReader } from './headingWords';
import {
  cellsNotUnderstood,
  type Publicity,
  type PublicityCell,
  publicityOf,
  saysPublic,
  speaksOfSeal,
} from './publicity';
import { isOfPublicity, publicityColumn, type PublicityColumn } from './publicityColumn';
import type { RegisterDefinition, RegisterField } from './register';
import type { DaysNotRead, PublicityQuestion, RegisterEntry, RegisterRead } from './registerEntry';
import type { RegisterColumn, RegisterLayout } from './registerLayout';
import { logHeadings } from './registerHeadings';
import { registerOf } from './registers';
import type { RowTexts } from './sheetTexts';
import { amountOf } from './registerAmount';
import { choiceOf } from './registerChoice';
import { shownSheet } from './shownSheet';

const COLUMNS_OF_DAYS: readonly PublicityColumn[] = [
  'madePublic',
  'isPublic',
  'isSealed',
  'denied',
  'obscure',
  'doubtful',
];

/** Since a day in these columns an entry is public. */
const SINCE_WHEN: readonly PublicityColumn[] = ['madePublic', 'isPublic'];

/** An empty cell of these columns may mean either. */
const ASKED_ABOUT: readonly PublicityColumn[] = ['madePublic', 'isPublic', 'isSealed', 'classification'];

/** The day of a cell; what was found where it is none that can be used. */
interface DayRead {
  readonly day: CalendarDay;
  readonly found?: string;
}

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
  private readonly fields: ReadonlySet<string>;
  private title = '';
  private isInDoubt: boolean;
  /** below other headings nothing is read: a column may mean something else there */
  private isCutShort = false;
  /** columns, from 0, that hold days of public entries and that nobody knows */
  private readonly withDays = new Set<number>();
  /** columns, from 0, below which an entry may be said to be public in words that are not known */
  private readonly withUnknownWords = new Set<number>();
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
    this.fields = new Set(layout.columns.flatMap(({ field }) => field ?? []));
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
    const { id, workbook } = this.layout;
    const days = new Map([...this.days].map(([index, builder]) => [index, builder.build()]));
    const entries = this.rows.flatMap((row, index) => this.entry(row, index, days) ?? []);
    const question = this.isOpen ? this.question() : undefined;
    const { answer, isCutShort, fields } = this;
    const daysNotRead = this.daysNotRead();
    const sheet = shownSheet(this.layout);
    const undecidedDays = this.undecidedDays(days);
    const publicityNotRead = this.cellsOfHeadings(this.withUnknownWords);
    const open = { question, answer, daysNotRead, undecidedDays, publicityNotRead, isCutShort };
    return { id, workbook, sheet, fields, entries, ...open };
  }

  /** Of a column that nobody knows, what stands in public entries tells that it holds days: nothing else is looked at. */
  private daysNotRead(): DaysNotRead | undefined {
    const missing = Object.entries(this.definition.fields).filter(
      ([name, { holds, mayRepeat }]) => holds === 'day' && (mayRepeat === true || !this.fields.has(name)),
    );
    const headings = missing.flatMap(
      ([
        ,
        {
          headings: [first = ''],
        },
      ]) => first,
    );
    const cells = this.cellsOfHeadings(this.withDays);
    return headings.length === 0 || cells.length === 0 ? undefined : { cells, headings };
  }

  private cellsOfHeadings(columns: ReadonlySet<number>): readonly string[] {
    return [...columns].sort((a, b) => a - b).map((index) => cellAddress(this.layout.headerRow, index));
  }

  /**
   * The columns of publicity whose days may be two, where that alone keeps an entry from counting: nothing is told of what
   * would not count anyway.
   */
  private undecidedDays(days: ReadonlyMap<number, DateColumn>): readonly string[] {
    return this.layout.columns.flatMap(({ index, publicity, heading }) => {
      const column = days.get(index);
      if (!SINCE_WHEN.includes(publicity) || column === undefined || column.order !== undefined) return [];
      const rows = this.rows.filter((row, position) => {
        const value = column.unreadable.get(position);
        if (typeof value !== 'string' || readDateText(value).kind !== 'either') return false;
        const read = this.publicity(row, position, days, index);
        return read !== 'sealed' && 'publicFrom' in read;
      });
      return rows.length === 0 ? [] : [heading];
    });
  }

  private noteDays(row: TakenRow): void {
    for (const { index, field, publicity = 'other' } of this.layout.columns) {
      if (field !== undefined || publicity !== 'other') continue;
      if (canBeDate(this.cell(row.cells, index))) this.withDays.add(index);
    }
  }

  /** What may be two days is asked about for itself; what stands below a title of seals is not looked at. */
  private noteUnknownWords(row: TakenRow, position: number, days: ReadonlyMap<number, DateColumn>): void {
    if (row.isInDoubt) return;
    for (const place of cellsNotUnderstood(this.publicityCells(row, position, days))) {
      const { index = 0 } = this.layout.columns[place] ?? {};
      const value = this.cell(row.cells, index);
      const mayBeTwo = days.has(index) && typeof value === 'string' && readDateText(value).kind === 'either';
      if (!mayBeTwo) this.withUnknownWords.add(index);
    }
  }

  private holdsDays({ field, publicity }: RegisterColumn): boolean {
    if (field !== undefined) return this.definition.fields[field]?.holds === 'day';
    return COLUMNS_OF_DAYS.includes(publicity);
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
    if (speaksOfSeal(text)) this.isInDoubt = true;
    else if (saysPublic(text)) this.isInDoubt = false;
    // A name alone in its row may be an entry under seal of which nothing else was filled in.
    else if (!this.definition.mayBeSealed || namesSituation(text)) this.title = text;
  }

  private isHeadings(cells: readonly CellValue[]): boolean {
    if (cells.some((value) => typeof value === 'number')) return false;
    const fieldOf = fieldReader(this.definition);
    if (logHeadings(this.textsOf(cells)).length > 0) return true;
    const known = cells.filter((value) => {
      const text = typeof value === 'string' ? value : '';
      return fieldOf(text) !== undefined || (this.definition.mayBeSealed && isOfPublicity(text));
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
    return this.layout.columns.every(({ field, publicity, heading }, position) => {
      const text = cellText(cells[position] ?? null);
      if (heading !== '' && wordKey(text) === wordKey(heading)) return true;
      const column = this.definition.mayBeSealed ? publicityColumn(text) : undefined;
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
    if (publicity === 'sealed') {
      this.noteUnknownWords(row, position, days);
      return undefined;
    }
    if ('publicFrom' in publicity && publicity.publicFrom <= this.today) this.noteDays(row);
    const issues: Issue[] = [];
    const texts = new Map<string, string>();
    const ofField = new Map<string, CalendarDay>();
    const amounts = new Map<string, number>();
    const choices = new Map<string, string>();
    for (const { index, field, heading } of this.layout.columns) {
      const holds = field === undefined ? undefined : this.definition.fields[field]?.holds;
      if (field === undefined || holds === undefined) continue;
      const value = this.cell(row.cells, index);
      const text = cellText(value);
      const isDecisive = this.definition.fields[field]?.isDecisive;
      const at = (found: string, isMissing?: boolean): Issue =>
        this.issue(row, { index, field, heading }, found, isMissing);
      if (holds === 'text' && text !== '') texts.set(field, text);
      const amount = holds === 'amount' ? amountOf(value) : undefined;
      if (amount !== undefined) amounts.set(field, amount);
      else if (holds === 'amount' && text !== '') issues.push(at(text));
      const choice = holds === 'choice' ? this.choice(row, field) : undefined;
      if (choice !== undefined) choices.set(field, choice);
      else if (holds === 'choice' && text !== '') issues.push(at(text, isDecisive));
      if (holds !== 'day') continue;
      const read = this.day(days.get(index), position, this.definition.fields[field]?.mayBeAhead);
      if (read.day !== NO_DAY) ofField.set(field, Math.min(read.day, ofField.get(field) ?? read.day));
      if (read.found !== undefined) issues.push(at(read.found));
    }
    // Beside a column of its own, what stands alone in a row may be an entry of which nothing else was filled in.
    const isTitled = this.definition.fields['situation'] !== undefined && !this.fields.has('situation');
    if (row.title !== '' && isTitled) texts.set('situation', row.title);
    for (const [field, { holds }] of Object.entries(this.definition.fields)) {
      const said = holds === 'choice' && !this.fields.has(field) ? this.choice(row, field) : undefined;
      if (said !== undefined) choices.set(field, said);
    }
    const held = { texts, days: ofField, amounts, choices };
    issues.push(...this.missing(row, held, issues));
    if (this.isStruck(row) && !ofField.has('ended') && !issues.some(({ severity }) => severity === 'error'))
      issues.push(this.struck(row));
    const publicFrom = 'openFrom' in publicity ? undefined : publicity.publicFrom;
    return { ...held, publicFrom, issues };
  }

  /** What a cell says; an empty one, or none: the field beside it, the title above the entry, or those of the register. */
  private choice(row: TakenRow, field: string): string | undefined {
    const { choices = [], alsoIn, needed } = this.definition.fields[field] ?? {};
    const own = this.textOf(row, field);
    if (own !== '') return choiceOf(own, choices);
    const beside = this.layout.columns.find((column) => alsoIn !== undefined && column.field === alsoIn);
    const said = beside && [cellText(this.cell(row.cells, beside.index)), beside.heading];
    const [choice] = (said ?? []).flatMap((text) => choiceOf(text, choices) ?? []);
    if (choice !== undefined || needed !== 'entry') return choice;
    return choiceOf(row.title, choices) ?? this.layout.titled.get(field);
  }

  private textOf({ cells }: TakenRow, field: string): string {
    const column = this.layout.columns.find((own) => own.field === field);
    return column === undefined ? '' : cellText(this.cell(cells, column.index));
  }

  private isStruck({ rowNumber }: TakenRow): boolean {
    return this.layout.struckRows.some(({ first, last }) => first < rowNumber && rowNumber <= last + 1);
  }

  private struck({ rowNumber }: TakenRow): Issue {
    const { workbook, columns } = this.layout;
    const first = columns.find(({ field }) => field !== undefined)?.index ?? 0;
    return {
      workbook,
      sheet: shownSheet(this.layout),
      cell: cellAddress(rowNumber - 1, first),
      severity: 'warning',
      found: '',
      finding: { code: 'entryStruckOut' },
    };
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
    held: Pick<RegisterEntry, 'texts' | 'days' | 'amounts' | 'choices'>,
    found: readonly Issue[],
  ): readonly Issue[] {
    const { fields, oneOf } = this.definition;
    const holds = (field: string): boolean =>
      [held.texts, held.days, held.amounts, held.choices].some((values) => values.has(field));
    const meant = Object.entries(fields).flatMap(([field, { choices = [] }]) =>
      choices.filter(({ value }) => held.choices.get(field) === value),
    );
    const required = meant.flatMap(({ needs }) => needs ?? []);
    const byEntry = oneOf?.byEntry === true && !meant.some(({ needsNone }) => needsNone === true);
    const either = byEntry && !oneOf.fields.some(holds) ? this.firstColumn(oneOf.fields) : undefined;
    return Object.entries(fields).flatMap(([field, definition]) => {
      if (holds(field)) return [];
      if (!isNeeded(definition) && !required.includes(field) && field !== either) return [];
      const { index, heading } = this.columnOf(field, definition);
      const issue = this.issue(row, { index, field, heading }, '', true);
      return this.fields.has(field) && found.some(({ cell }) => cell === issue.cell) ? [] : [issue];
    });
  }

  /** The first of some fields that the register has a column of. */
  private firstColumn(fields: readonly string[]): string | undefined {
    return fields.find((field) => this.fields.has(field));
  }

  /** Where a field is, and its heading; without a column, the first one of the register. */
  private columnOf(field: string, { headings }: RegisterField): Pick<RegisterColumn, 'index' | 'heading'> {
    const { columns } = this.layout;
    const column = columns.find((own) => own.field === field);
    const first = columns.find((own) => own.field !== undefined)?.index ?? 0;
    return column ?? { index: first, heading: headings[0] ?? '' };
  }

  /** @param readable a column, from 0, that is taken to hold a day in this row */
  private publicityCells(
    row: TakenRow,
    position: number,
    days: ReadonlyMap<number, DateColumn>,
    readable?: number,
  ): readonly PublicityCell[] {
    return this.layout.columns.map(({ index, publicity }): PublicityCell => {
      const column = publicity === 'other' ? undefined : days.get(index);
      const read: DayRead = index === readable ? { day: this.today } : this.day(column, position);
      const day = read.found === undefined ? read.day : NO_DAY;
      return { column: publicity, value: this.cell(row.cells, index), day };
    });
  }

  private publicity(
    row: TakenRow,
    position: number,
    days: ReadonlyMap<number, DateColumn>,
    readable?: number,
  ): Publicity {
    const cells = this.publicityCells(row, position, days, readable);
    if (this.definition.mayBeSealed) return publicityOf(cells, row.isInDoubt);
    // Elsewhere what is marked is withheld; what stands below a title that speaks of it is asked about.
    const said = publicityOf(cells, false);
    return said !== 'sealed' && 'openFrom' in said && !row.isInDoubt ? { publicFrom: NO_DAY } : said;
  }

  private day(column: DateColumn | undefined, position: number, mayBeAhead = false): DayRead {
    if (column === undefined) return { day: NO_DAY };
    const unreadable = column.unreadable.get(position);
    if (unreadable !== undefined) return { day: NO_DAY, found: cellText(unreadable) };
    const day = column.days[position] ?? NO_DAY;
    const doubt = day === NO_DAY ? undefined : implausibility(this.today)(day);
    if (doubt === undefined || (mayBeAhead && doubt === 'dateInFuture')) return { day };
    return { day: NO_DAY, found: isoDate(day) };
  }

  private question(): PublicityQuestion {
    const said = this.layout.columns.find(({ publicity }) => ASKED_ABOUT.includes(publicity));
    return said === undefined ? 'noColumn' : { heading: said.heading };
  }

  private issue(
    { rowNumber }: TakenRow,
    { index, field = '', heading }: Omit<RegisterColumn, 'publicity'>,
    found: string,
    isMissing = isNeeded(this.definition.fields[field]),
  ): Issue {
    const { workbook } = this.layout;
    const cell = cellAddress(rowNumber - 1, index);
    const place = { workbook, sheet: shownSheet(this.layout), cell, found };
    return isMissing
      ? { ...place, severity: 'error', finding: { code: 'entryIncomplete', heading } }
      : { ...place, severity: 'warning', finding: { code: 'entryCellUnread', heading } };
  }
}

function isNeeded(field: RegisterField | undefined): boolean {
  return field?.needed === 'column' || field?.needed === 'entry';
}
