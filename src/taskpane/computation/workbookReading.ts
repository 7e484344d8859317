import type { CalendarDay, DateSystem } from '../../ground/calendarDay';
import { columnsToRead } from '../../log/fitting/logLayout';
import { LogReader } from '../../log/logReader';
import { planLogs } from '../../log/planning/planLogs';
import type { LogPlan } from '../../log/planning/logPlan';
import type { LogProfile } from '../../log/model/profile';
import { publicityIssues } from '../../log/registers/publicityIssues';
import { registerColumns } from '../../log/registers/registerLayout';
import { RegisterReader } from '../../log/registers/registerReader';
import type { WorkbookOutline } from '../../ground/outline';
import type { OpenedWorkbook } from '../../xlsx/read/openWorkbook';
import type { ReadingPlan, RowSource, Steps } from './computation';
import type { WorkbookRead } from './workbookRead';

interface Readers {
  readonly log: readonly LogReader[];
  readonly register: readonly RegisterReader[];
  readonly dateSystem: DateSystem;
}

/** The reading of one workbook, from the plan of what is read to what that gave. */
export class WorkbookReading {
  private readonly plan: LogPlan;
  private readers: Readers | undefined;
  private read: WorkbookRead | undefined;

  /**
   * @param added the id of an added workbook; `null` for the open one
   * @param profiles those that speak of this workbook
   * @param remembered those that were made for other logs, and hold for logs with the same headings
   */
  constructor(
    private readonly added: number | null,
    private readonly outline: WorkbookOutline,
    profiles: readonly LogProfile[],
    remembered: readonly LogProfile[],
  ) {
    this.plan = planLogs(outline, profiles, remembered);
  }

  readingPlan(): ReadingPlan {
    const { logs, registers } = this.plan;
    return { logs: logs.map(({ layout }) => layout), registers };
  }

  start(dateSystem: DateSystem, today: CalendarDay): void {
    const { logs, registers } = this.plan;
    this.readers = {
      log: logs.map((planned) => new LogReader(planned, dateSystem, today)),
      register: registers.map((layout) => new RegisterReader(layout, dateSystem, today)),
      dateSystem,
    };
  }

  takeRows({ source, block }: Steps['takeRows']['given']): void {
    this.readerOf(source).take(block);
  }

  /** Reads all rows of a file that was opened. */
  readAll(file: OpenedWorkbook, today: CalendarDay): void {
    this.start(this.outline.dateSystem, today);
    this.plan.logs.forEach(({ layout }, index) => {
      const reader = this.readerOf({ kind: 'log', index });
      for (const block of file.rows(layout.sheet, layout.body, columnsToRead(layout))) reader.take(block);
    });
    this.plan.registers.forEach((layout, index) => {
      const reader = this.readerOf({ kind: 'register', index });
      for (const block of file.rows(layout.sheet, layout.body, registerColumns(layout))) reader.take(block);
    });
  }

  /** What was read; the readers end once, and what they gave is kept. */
  finish(): WorkbookRead {
    this.read ??= this.readingsEnd();
    return this.read;
  }

  private readingsEnd(): WorkbookRead {
    const { added, plan } = this;
    const { log, register, dateSystem } = this.started();
    const registers = register.map((reader) => reader.finish());
    return {
      added,
      outline: plan.outline,
      dateSystem,
      plan,
      logs: log.map((reader) => reader.finish()),
      registers,
      issues: [...plan.issues, ...registers.flatMap(publicityIssues)],
    };
  }

  private readerOf({ kind, index }: RowSource): LogReader | RegisterReader {
    const reader = this.started()[kind][index];
    if (reader === undefined) throw new Error(`No reader for ${kind} ${index}.`);
    return reader;
  }

  private started(): Readers {
    if (this.readers === undefined) throw new Error('No reading has begun: a step came before its turn.');
    return this.readers;
  }
}
