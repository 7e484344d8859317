import type { CellRange } from '../ground/address';
import type { CalendarDay, DateSystem } from '../ground/calendarDay';
import { HEAD_COLUMNS, type RowBlock, type WorkbookOutline } from '../ground/outline';
import { columnsToRead, type LogLayout, lacksAddressees } from './fitting/logLayout';
import { type LogPreview, previewOf } from './logPreview';
import { LogReader } from './logReader';
import type { CountCells } from './ledger/cellCounts';
import { beyondBodies, holdsOthers, type SheetCells } from './ledger/cellsBelowHead';
import { ledgerOf } from './ledger/ledgerOf';
import { notLookedAt } from './ledger/notLookedAt';
import { unsureDateSystem } from './checks/unsureDateSystem';
import type { SheetLedger } from './ledger/sheetLedger';
import { unreadRequests } from './ledger/unreadRequests';
import type { Issue } from './model/issue';
import type { LogProfile, RegisterProfile } from './model/profile';
import type { RequestLog } from './model/requestLog';
import { cellsWithDates, type SheetCell } from './planning/cellsWithDates';
import type { LogPlan } from './planning/logPlan';
import { planLogs } from './planning/planLogs';
import type { RowsTaken } from './rows/cellsOfRows';
import { publicityIssues } from './registers/publicityIssues';
import { answersOf, placeOf, type RegisterPlace } from './registers/registerAnswers';
import type { RegisterRead } from './registers/registerEntry';
import { registerColumns } from './registers/registerLayout';
import { RegisterReader } from './registers/registerReader';
import { shownSheet } from './registers/shownSheet';
import { shownIssue } from './registers/shownText';

/** The cells of one log or register, that are to be handed over from top to bottom. */
export interface PartToRead {
  readonly sheet: string;
  /** the sheet's name as people may be told of it: `''` where it may name what is under seal */
  readonly shownSheet: string;
  readonly body: CellRange;
  /** from 0, ascending */
  readonly columns: readonly number[];
}

/** What is to be read of a workbook: plain data, which can be sent from one thread to another. */
export interface ReadingPlan {
  readonly parts: readonly PartToRead[];
  /** cells with a date, one after the other: the text of one tells the date system where the host does not */
  readonly dateCells: readonly SheetCell[];
  /** cells of sheets with logs that no part reads: whether any of them holds anything has to be told, or counted */
  readonly beyond: readonly SheetCells[];
}

/** Gives the rows of a sheet, in blocks from top to bottom. */
export interface RowSource {
  rows(sheet: string, range: CellRange, columns: readonly number[]): Iterable<RowBlock>;
  /** left out where counting takes as long as reading */
  readonly count?: CountCells;
}

/** What reading one workbook gave. */
export interface WorkbookRead {
  /** the workbook as it may be shown: without the cells that are a register's, or may be */
  readonly outline: WorkbookOutline;
  readonly dateSystem: DateSystem;
  readonly plan: LogPlan;
  /** whether the workbook itself shows its date system for certain, whatever was said of it */
  readonly showsDateSystem: boolean;
  readonly logs: readonly RequestLog[];
  /** how each of the plan's open logs would be read */
  readonly previews: readonly (LogPreview | undefined)[];
  readonly registers: readonly RegisterRead[];
  /** of each of them, where it is, and what of the given answers is about it */
  readonly registerAnswers: readonly RegisterAnswer[];
  /** what became of each sheet that may be shown, and of its cells */
  readonly ledger: readonly SheetLedger[];
  /** what was found before any row was read, and what the registers leave open */
  readonly issues: readonly Issue[];
}

/** Where a register is, and the answer to what it leaves open. */
export interface RegisterAnswer {
  readonly place: RegisterPlace;
  /** `undefined` where none of the given ones is about it */
  readonly given: RegisterProfile | undefined;
}

interface Readers {
  readonly logs: readonly LogReader[];
  readonly registers: readonly RegisterReader[];
  readonly dateSystem: DateSystem;
}

/**
 * The reading of one workbook, from the plan of what is read to what that gave; the same for a file and for the workbook
 * that is open in Excel.
 *
 * @example
 * const reading = new WorkbookReading(workbook.outline, profiles, []);
 * reading.readAll(workbook, workbook.outline.dateSystem, today);
 * const { logs } = reading.finish();
 */
export class WorkbookReading {
  readonly #plan: LogPlan;
  readonly #parts: readonly PartToRead[];
  readonly #answers: readonly RegisterAnswer[];
  #readers: Readers | undefined;
  #read: WorkbookRead | undefined;
  #count: CountCells | undefined;
  #showsDateSystem = true;
  #isDateSystemSure = true;
  /** the sheets on which something stands below the rows in which logs are looked for, and in no log */
  #withMore = new Set<string>();
  readonly #whole: WorkbookOutline;

  /**
   * @param profiles those that may speak of this workbook
   * @param remembered those that were made for other logs, the latest last: they hold for logs with the same headings
   * @param answers what was said of registers
   */
  constructor(
    outline: WorkbookOutline,
    profiles: readonly LogProfile[],
    remembered: readonly LogProfile[],
    answers: readonly RegisterProfile[] = [],
  ) {
    this.#whole = outline;
    this.#plan = planLogs(outline, profiles, remembered);
    const { logs, registers } = this.#plan;
    const given = answersOf(registers, answers);
    this.#answers = registers.map((layout, index) => ({ place: placeOf(layout), given: given[index] }));
    this.#parts = [
      ...logs.map(({ layout }) => ({
        ...partOf(layout, columnsOfLog(layout, this.#plan.outline)),
        shownSheet: layout.sheet,
      })),
      ...registers.map((layout) => ({
        ...partOf(layout, registerColumns(layout)),
        shownSheet: shownSheet(layout),
      })),
    ];
  }

  get plan(): ReadingPlan {
    const { logs, outline } = this.#plan;
    const layouts = logs.map(({ layout }) => layout);
    const beyond = outline.sheets.flatMap((sheet) =>
      beyondBodies(
        sheet,
        layouts.filter((layout) => layout.sheet === sheet.name),
      ),
    );
    return { parts: this.#parts, dateCells: cellsWithDates(layouts, outline.sheets), beyond };
  }

  /**
   * Begins, or begins again.
   *
   * @param shown the system in which the workbook shows its dates
   * @param isSure whether it is certain that the workbook counts its days so; if not, what was said of its logs goes before
   */
  start(shown: DateSystem, today: CalendarDay, isSure = true): void {
    const { logs, registers } = this.#plan;
    const said = isSure ? undefined : dateSystemSaid(logs);
    const dateSystem = said ?? shown;
    this.#read = undefined;
    this.#count = undefined;
    this.#showsDateSystem = isSure;
    this.#isDateSystemSure = isSure || said !== undefined;
    this.#withMore = new Set();
    this.#readers = {
      logs: logs.map((planned) => new LogReader(planned, dateSystem, today)),
      registers: registers.map((layout, index) => {
        const answer = this.#answers[index]?.given?.unmarked ?? null;
        return new RegisterReader(layout, dateSystem, today, answer);
      }),
      dateSystem,
    };
  }

  /** Takes rows of a part, by its place in the plan. */
  take(part: number, block: RowBlock): void {
    const { logs, registers } = this.#started();
    const reader = part < logs.length ? logs[part] : registers[part - logs.length];
    if (reader === undefined) throw new Error(`The plan has no part ${part}.`);
    const layout = this.#plan.logs[part]?.layout;
    if (layout !== undefined && this.#count === undefined && !this.#withMore.has(layout.sheet)) {
      const sheet = this.#plan.outline.sheets.find(({ name }) => name === layout.sheet);
      if (sheet !== undefined && holdsOthers(block, layout, sheet)) this.#withMore.add(layout.sheet);
    }
    reader.take(block);
  }

  /** Takes the sheets on which any of the cells hold something that no part reads. */
  takeBeyond(sheets: readonly string[]): void {
    for (const sheet of sheets) this.#withMore.add(sheet);
  }

  /** Reads all parts. */
  readAll(source: RowSource, dateSystem: DateSystem, today: CalendarDay): void {
    this.start(dateSystem, today);
    this.#count = source.count?.bind(source);
    this.#parts.forEach(({ sheet, body, columns }, part) => {
      for (const block of source.rows(sheet, body, columns)) this.take(part, block);
    });
  }

  /** What was read: call it after the last block. The readers end once, and what they gave is kept. */
  finish(): WorkbookRead {
    this.#read ??= this.#end();
    return this.#read;
  }

  #end(): WorkbookRead {
    const { logs, registers: readers, dateSystem } = this.#started();
    const registers = readers.map((reader) => reader.finish());
    const read = logs.map((reader) => reader.finish());
    const taken = logs.map((reader) => reader.taken);
    const issues = this.#planIssues(read, taken);
    const ledger = ledgerOf({
      plan: this.#plan,
      whole: this.#whole,
      taken,
      issues,
      count: this.#count,
      withMore: this.#withMore,
    });
    return {
      outline: this.#plan.outline,
      dateSystem,
      showsDateSystem: this.#showsDateSystem,
      plan: this.#plan,
      logs: read,
      previews: this.#previews(dateSystem),
      registers,
      registerAnswers: this.#answers,
      ledger,
      issues: [
        ...registers.flatMap(publicityIssues),
        ...(this.#isDateSystemSure ? [] : read.flatMap((log) => unsureDateSystem(log, dateSystem))),
        ...issues.map(shownIssue),
        ...notLookedAt(ledger, this.#plan.outline),
      ],
    };
  }

  /** What was found before any row was read, with what looks like requests elsewhere: it says more than that a sheet was not. */
  #planIssues(logs: readonly RequestLog[], taken: readonly RowsTaken[]): readonly Issue[] {
    const { issues } = this.#plan;
    if (issues.some(({ finding }) => finding.code === 'noLogInWorkbook')) return issues;
    const unread = unreadRequests(this.#plan, logs, taken);
    const isSaid = ({ finding, sheet }: Issue): boolean =>
      finding.code === 'sheetNotRead' && unread.some((issue) => issue.sheet === sheet);
    return [...issues.filter((issue) => !isSaid(issue)), ...unread];
  }

  #previews(dateSystem: DateSystem): WorkbookRead['previews'] {
    const { openLogs, outline } = this.#plan;
    return openLogs.map((open) => {
      const sheet = outline.sheets.find(({ name }) => name === open.layout.sheet);
      return sheet && previewOf(open, sheet, dateSystem);
    });
  }

  #started(): Readers {
    if (this.#readers === undefined) throw new Error('No reading has begun: a step came before its turn.');
    return this.#readers;
  }
}

/**
 * The date system that was said of the logs of a workbook; `undefined` where nothing was, or of one this and of another that.
 * What was said of a log in another workbook says nothing of this one.
 */
function dateSystemSaid(logs: LogPlan['logs']): DateSystem | undefined {
  const said = new Set(
    logs.flatMap(({ profile, remembered }) => (remembered === undefined ? (profile.dateSystem ?? []) : [])),
  );
  const [system, ...others] = said;
  return others.length === 0 ? system : undefined;
}

/**
 * The columns of a log that are handed over: those that it is read from, and where it goes on below the sheet's head, all
 * of them, as what begins there must be known; so where nothing but they tells its requests apart.
 */
function columnsOfLog(layout: LogLayout, { sheets }: WorkbookOutline): readonly number[] {
  const own = columnsToRead(layout);
  const head = sheets.find(({ name }) => name === layout.sheet)?.head;
  const { firstColumn, lastColumn, lastRow } = layout.body;
  const isWithinHead = head !== undefined && lastRow < head.firstRow + head.rows.length;
  if (isWithinHead && !lacksAddressees(layout)) return own;
  const width = Math.min(lastColumn - firstColumn + 1, HEAD_COLUMNS);
  return [...own, ...Array.from({ length: width }, (_, offset) => firstColumn + offset)];
}

function partOf(
  { sheet, body }: { readonly sheet: string; readonly body: CellRange },
  columns: readonly number[],
): Omit<PartToRead, 'shownSheet'> {
  return { sheet, body, columns: [...new Set(columns)].sort((a, b) => a - b) };
}
