import type { SheetPlan } from '../../layout/workbookPlan';
import { planReport } from '../../layout/planReport';
import { messagesOf } from '../../locales/languages';
import type { CalendarDay } from '../../log/calendarDay';
import { LogReader } from '../../log/logReader';
import { planLogs, type LogPlan } from '../../log/planLogs';
import { type Result, success } from '../../log/result';
import { WarrantReader } from '../../log/warrants/warrantReader';
import type { WorkbookOutline } from '../../log/workbook';
import { computeReport } from '../../report/computeReport';
import { type KeptRun, nextRun } from '../../report/keptRun';
import type { Report } from '../../report/report';
import { inspectionOf } from '../inspection';
import type { Inspection } from '../paneService';
import { selectedSheets } from '../selectedSheets';
import {
  type CellSlice,
  computationFailure,
  type ComputationFailure,
  type PlannedReport,
  type ReportRequest,
  type ReadingPlan,
  type Step,
  type StepResult,
  type Steps,
} from './computation';
import type { WorkbookRead } from './workbookRead';

const MOST_ISSUES_SHOWN = 5000;

/** A list of findings has tens of thousands of cells; all of them at once would hold the pane up. */
const CELLS_AT_ONCE = 10_000;

interface Reading {
  readonly today: CalendarDay;
  readonly logs: readonly LogReader[];
  readonly warrantRegisters: readonly WarrantReader[];
}

/** Does the steps of a run, one after the other, on whichever thread it is. A step out of its order throws. */
export class ComputationEngine implements StepsOfARun {
  private planned: { readonly outline: WorkbookOutline; readonly plan: LogPlan } | undefined;
  private reading: Reading | undefined;
  private read: WorkbookRead | undefined;
  private sheets: readonly SheetPlan[] = [];

  begin(): Result<null, never> {
    this.planned = undefined;
    this.reading = undefined;
    this.read = undefined;
    this.sheets = [];
    return success(null);
  }

  /** A run that Excel made wait begins again with this step. */
  planReading({ outline, profiles }: Steps['planReading']['given']): Result<ReadingPlan, never> {
    this.begin();
    const plan = planLogs(outline, profiles);
    this.planned = { outline, plan };
    const { logs, warrantRegisters } = plan;
    return success({ logs: logs.map(({ layout }) => layout), warrantRegisters });
  }

  startReading({ dateSystem, today }: Steps['startReading']['given']): Result<null, never> {
    const { logs, warrantRegisters } = known(this.planned, 'plan').plan;
    this.reading = {
      today,
      logs: logs.map((planned) => new LogReader(planned, dateSystem, today)),
      warrantRegisters: warrantRegisters.map((layout) => new WarrantReader(layout, dateSystem, today)),
    };
    return success(null);
  }

  takeRows({ source, block }: Steps['takeRows']['given']): Result<null, never> {
    const { logs, warrantRegisters } = known(this.reading, 'reading');
    const readers = source.kind === 'log' ? logs : warrantRegisters;
    known(readers[source.index], 'reader').take(block);
    return success(null);
  }

  inspect(): Result<Inspection, never> {
    return success(inspectionOf(this.finish(), known(this.reading, 'reading').today));
  }

  computeReport({
    period,
    settings,
    language,
    before,
  }: ReportRequest): Result<PlannedReport, ComputationFailure> {
    const { logs, warrants, issues } = this.finish();
    if (!logs.some(({ span }) => span !== null)) return computationFailure('noUsableLog');
    const messages = messagesOf(language);
    const { today } = known(this.reading, 'reading');
    const report = computeReport({
      logs,
      period,
      today,
      issues,
      ...(warrants ? { warrants } : {}),
      ...(settings.baseline
        ? { baseline: { counts: settings.baseline, source: messages.report.institution } }
        : {}),
    });
    const run = nextRun(before, report, today);
    const context = { workbook: known(this.planned, 'plan').outline.name, changes: run.changes ?? undefined };
    const plan = selectedSheets(planReport(report, messages, context), settings);
    this.sheets = plan.sheets;
    const sheets = plan.sheets.map((sheet) => ({ ...sheet, cells: [] }));
    return success({ plan: { ...plan, sheets }, report: shownReport(report, run), run });
  }

  planCells({ sheet, from }: Steps['planCells']['given']): Result<CellSlice, never> {
    return success(known(this.sheets[sheet], 'sheet').cells.slice(from, from + CELLS_AT_ONCE));
  }

  /** The readers end once; what they gave is kept for the steps after. */
  private finish(): WorkbookRead {
    this.read ??= this.readingsEnd();
    return this.read;
  }

  private readingsEnd(): WorkbookRead {
    const { outline, plan } = known(this.planned, 'plan');
    const { logs, warrantRegisters } = known(this.reading, 'reading');
    const registers = warrantRegisters.map((reader) => reader.finish());
    return {
      outline,
      plan,
      logs: logs.map((reader) => reader.finish()),
      warrants: registers.length === 0 ? undefined : registers.flatMap(({ warrants }) => warrants),
      issues: [...plan.issues, ...registers.flatMap(({ issues }) => issues)],
    };
  }
}

/** Each step as a method, the same on every thread. */
export type StepsOfARun = {
  readonly [S in Step]: (given: Steps[S]['given']) => StepResult<S>;
};

/** Does a step; a mistake of the program becomes `unexpected`, so that nobody waits for an answer. */
export function doStep<S extends Step>(
  engine: StepsOfARun,
  step: S,
  given: Steps[S]['given'],
): StepResult<S> {
  try {
    return engine[step](given);
  } catch (error) {
    return computationFailure('unexpected', error instanceof Error ? error.message : String(error));
  }
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`No ${name}: a step came before its turn.`);
  return value;
}

function shownReport(
  { period, previous, asAt, figures, issues }: Report,
  { changes }: KeptRun,
): PlannedReport['report'] {
  return {
    period,
    previous,
    asAt,
    figures: [...figures.values()],
    issues: issues.slice(0, MOST_ISSUES_SHOWN),
    issueCount: issues.length,
    changes,
  };
}
