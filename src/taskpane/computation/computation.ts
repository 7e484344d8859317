import type { CalendarDay, DateSystem } from '../../ground/calendarDay';
import type { LogProfile, RegisterProfile } from '../../log/model/profile';
import type { Result } from '../../ground/result';
import type { ReadingPlan } from '../../log/workbookReading';
import type { RowBlock, WorkbookOutline } from '../../ground/outline';
import type { CellPlan, WorkbookPlan } from '../../plan/workbookPlan';
import type { Period } from '../../report/period';
import type { KeptRun } from '../../report/runs/keptRun';
import type { PrintedTable } from '../../share/formats/printedTable';
import type { OpenWorkbookError } from '../../xlsx/read/openWorkbook';
import type { Language } from '../../locales/languages';
import type { DrawnChart, FiguresOfPeriod } from '../contract/drawnChart';
import type { Explanation, RequestBand, RequestQuery } from '../contract/explanation';
import type { AddedWorkbook, ComputedReport, ComputeRequest, Inspection } from '../contract/paneService';
import type { ComparisonOutcome, ComparisonWanted } from '../contract/comparison';
import type { CopyWanted, MadeCopy } from '../contract/sharedCopy';

/** What a report is computed of, beside what was read. */
export interface ReportRequest extends ComputeRequest {
  /** the last run over the period; `null` where none is known */
  readonly before: KeptRun | null;
  /** the last run over the period before it; likewise */
  readonly former: KeptRun | null;
}

/** A report, and how its sheets are to be drawn. */
export interface PlannedReport {
  /** what is to be kept of this run */
  readonly run: KeptRun;
  readonly plan: WorkbookPlan;
  readonly report: Omit<ComputedReport, 'sheets' | 'inspection' | 'replaced'>;
}

/** Some cells of a sheet of the plan, in their order; empty behind the last. */
export type CellSlice = readonly CellPlan[];

/** An added workbook that was opened, and how its logs are recognised again. */
export type OpenedAddedWorkbook = Omit<AddedWorkbook, 'file'>;

/** Why the bytes of a file are no workbook; `null` where they are one. */
export type OpeningOutcome = OpenWorkbookError | null;

/**
 * The steps of a run, in their order: what each is given and what it gives. All of it is plain data, which can be sent
 * from one thread to another.
 */
export interface Steps {
  /** forgets what an earlier run read */
  readonly begin: { readonly given: null; readonly gives: null };
  /** closes all opened files but these, and gives the ids of those that are open: an earlier run opened them */
  readonly keepOpened: { readonly given: readonly number[]; readonly gives: readonly number[] };
  /** opens the file of an added workbook, for this run and those after it */
  readonly openFile: {
    readonly given: { readonly id: number; readonly name: string; readonly bytes: Uint8Array };
    readonly gives: OpeningOutcome;
  };
  /** gives what is to be read of the open workbook; of the added ones everything is known already */
  readonly planReading: {
    readonly given: {
      readonly outline: WorkbookOutline;
      readonly profiles: readonly LogProfile[];
      /** what was said of registers */
      readonly registers?: readonly RegisterProfile[];
      readonly added: readonly OpenedAddedWorkbook[];
    };
    readonly gives: ReadingPlan;
  };
  readonly startReading: {
    readonly given: {
      readonly dateSystem: DateSystem;
      /** whether the workbook's dates show it; left out where it is known */
      readonly isDateSystemSure?: boolean;
      readonly today: CalendarDay;
    };
    readonly gives: null;
  };
  /** takes rows of a part of the open workbook, by its place in the plan; from top to bottom */
  readonly takeRows: {
    readonly given: { readonly part: number; readonly block: RowBlock };
    readonly gives: null;
  };
  /** takes the sheets of the open workbook on which cells that no part reads hold something */
  readonly takeBeyond: { readonly given: readonly string[]; readonly gives: null };
  /** reads all rows of an added workbook, by its id */
  readonly readFile: { readonly given: number; readonly gives: null };
  /** ends the reading: no more rows come */
  readonly inspect: { readonly given: null; readonly gives: Omit<Inspection, 'failures' | 'standing'> };
  /**
   * ends the reading, and computes a report of what was read; `noUsableLog` where no request can be counted. The sheets of
   * the plan come without their cells: see `planCells`
   */
  readonly computeReport: { readonly given: ReportRequest; readonly gives: PlannedReport };
  /** the cells of a sheet of the plan from the `from`-th on, as many as are taken over within a moment */
  readonly planCells: {
    readonly given: { readonly sheet: number; readonly from: number };
    readonly gives: CellSlice;
  };
  /** keeps the report that was computed last for questions about it, in the place of any other; later runs leave it */
  readonly keepReport: { readonly given: null; readonly gives: null };
  /** what a number of the kept report is made of; `null` where it has none of that name */
  readonly explainNumber: {
    readonly given: { readonly number: string; readonly language: Language };
    readonly gives: Explanation | null;
  };
  /** the requests of a number of the kept report, from the `from`-th on */
  readonly listRequests: {
    readonly given: { readonly query: RequestQuery; readonly from: number; readonly count: number };
    readonly gives: RequestBand;
  };
  /** the charts of the kept report, in a language */
  readonly drawCharts: { readonly given: Language; readonly gives: readonly DrawnChart[] };
  /** the tables of the kept report's supplementary sheet, in a language, to be pasted into a document */
  readonly printSupplement: { readonly given: Language; readonly gives: readonly PrintedTable[] };
  /** what the logs of the kept report give for another period */
  readonly computeOther: { readonly given: Period; readonly gives: FiguresOfPeriod };
  /** the copy of the kept report that may leave the section */
  readonly makeCopy: { readonly given: CopyWanted; readonly gives: MadeCopy };
  /** one workbook that compares copies of reports; it needs no report of its own */
  readonly makeComparison: { readonly given: ComparisonWanted; readonly gives: ComparisonOutcome };
}

/** What a computed report is asked, once its run is over too. */
export type Question =
  | 'keepReport'
  | 'explainNumber'
  | 'listRequests'
  | 'drawCharts'
  | 'printSupplement'
  | 'computeOther'
  | 'makeCopy';

export type Step = keyof Steps;

/**
 * Why a step gave nothing; `reportGone`: no report is kept, as where its worker was ended; `unexpected` is a mistake of the
 * program, told by `detail`.
 */
export interface ComputationFailure {
  readonly code: 'noUsableLog' | 'cancelled' | 'reportGone' | 'unexpected';
  readonly sheet: '';
  readonly detail: string;
}

export type StepResult<S extends Step> = Result<Steps[S]['gives'], ComputationFailure>;

/** One run over the workbooks. */
export interface ComputationRun {
  /** Does a step. It never throws and never hangs: once the run is cancelled, every step gives `cancelled`. */
  take<S extends Step>(step: S, given: Steps[S]['given']): Promise<StepResult<S>>;
  /** answers questions about the report that the run computed, however long it is over */
  readonly answers: ReportSource;
  /** Lets go of all that was read; call it once, whatever happened. */
  close(): void;
}

/** Where a report that was computed is kept. */
export interface ReportSource {
  /** Asks it something. It never throws and never hangs. */
  ask<Q extends Question>(question: Q, given: Steps[Q]['given']): Promise<StepResult<Q>>;
}

/** The part of a run that needs no Excel: deciding how logs are read, reading their rows, computing, planning sheets. */
export interface Computation {
  /** @param signal cancels the run, a step that is going on included */
  begin(signal: AbortSignal): Promise<ComputationRun>;
}

export function computationFailure(
  code: ComputationFailure['code'],
  detail = '',
): { readonly ok: false; readonly error: ComputationFailure } {
  return { ok: false, error: { code, sheet: '', detail } };
}
