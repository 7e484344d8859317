import type { SheetPlan } from '../../plan/workbookPlan';
import { planInLanguages } from '../../layout/planInLanguages';
import { LANGUAGES } from '../../locales/languages';
import { messagesOf } from '../../locales/messagesOf';
import type { CalendarDay } from '../../ground/calendarDay';
import { type Result, success } from '../../ground/result';
import { readTogether } from '../../log/readTogether';
import { computeReport, type ReportInput } from '../../report/computeReport';
import { reachOfIssues, reachOfKinds } from '../../report/reach/reachOfIssues';
import { type KeptRun, nextRun } from '../../report/runs/keptRun';
import { withFormerStock } from '../../report/runs/stockCarriedOver';
import type { Report } from '../../report/report';
import { type ReadingPlan, WorkbookReading } from '../../log/workbookReading';
import type { DrawnChart, FiguresOfPeriod } from '../contract/drawnChart';
import type { PrintedTable } from '../../share/formats/printedTable';
import { AddedFile } from './addedFile';
import { supplementaryTables } from './supplementaryTables';
import type { Explanation, RequestBand } from '../contract/explanation';
import type { ComparisonOutcome } from '../contract/comparison';
import type { MadeCopy } from '../contract/sharedCopy';
import { chartsOfReport } from './chartsOfReport';
import type { LoadCopyTools } from './copyTools';
import { inspectionOf, shownFindings } from './inspection';
import {
  type CellSlice,
  computationFailure,
  type ComputationFailure,
  type OpeningOutcome,
  type PlannedReport,
  type ReportRequest,
  type Step,
  type StepResult,
  type Steps,
} from './computation';
import { ReportAnswers } from './reportAnswers';
import { issuesOf, type PaneWorkbookRead } from './workbookRead';

/** A list of findings has tens of thousands of cells; all of them at once would hold the pane up. */
const CELLS_AT_ONCE = 10_000;

const REPORT_GONE = computationFailure('reportGone');

/** The files of added workbooks that were opened, by the workbook's id, and what was read of each. */
export type OpenedFiles = Map<number, AddedFile>;

/** A profile of a log or of a register: it names an added workbook, and the open one not. */
interface Placed {
  readonly where: { readonly workbook?: string | undefined };
}

/** A report, and what it was computed of. */
interface Computed {
  readonly report: Report;
  readonly input: ReportInput;
}

/** Does the steps of a run, one after the other, on whichever thread it is. A step out of its order throws. */
export class ComputationEngine implements StepsOfARun {
  private readings: ReadonlyMap<number | null, WorkbookReading> = new Map();
  private today: CalendarDay | undefined;
  private sheets: readonly SheetPlan[] = [];
  /** the report that was computed last, until it is kept */
  private computed: Computed | undefined;
  private kept: (Computed & { readonly answers: ReportAnswers }) | undefined;

  /**
   * @param opened files that an earlier run opened: what this run opens is added to them
   * @param loadCopyTools loads what a copy to share takes
   */
  constructor(
    private readonly opened: OpenedFiles = new Map(),
    private readonly loadCopyTools: LoadCopyTools = noCopyTools,
  ) {}

  begin(): Result<null, never> {
    this.readings = new Map();
    this.today = undefined;
    this.sheets = [];
    return success(null);
  }

  keepOpened(ids: Steps['keepOpened']['given']): Result<readonly number[], never> {
    for (const id of this.opened.keys()) if (!ids.includes(id)) this.opened.delete(id);
    return success([...this.opened.keys()]);
  }

  async openFile({ id, name, bytes }: Steps['openFile']['given']): Promise<Result<OpeningOutcome, never>> {
    // Loaded only here: who adds no workbook needs no reader of files.
    const { openWorkbook } = await import('../../xlsx/read/openWorkbook');
    const file = openWorkbook(name, bytes);
    if (!file.ok) return success(file.error);
    this.opened.set(id, new AddedFile(file.value));
    return success(null);
  }

  /** A run that Excel made wait begins again with this step. */
  planReading({
    outline,
    profiles,
    registers = [],
    added,
  }: Steps['planReading']['given']): Result<ReadingPlan, never> {
    this.begin();
    const isOwn = ({ where }: Placed): boolean => where.workbook === undefined;
    const open = new WorkbookReading(outline, profiles.filter(isOwn), [], registers.filter(isOwn));
    const others = added.map(({ id, name, remembered }): [number, WorkbookReading] => {
      const isAbout = ({ where }: Placed): boolean => where.workbook?.toLowerCase() === name.toLowerCase();
      const how = {
        name,
        profiles: profiles.filter(isAbout),
        remembered,
        answers: registers.filter(isAbout),
      };
      return [id, known(this.opened.get(id), 'file').plan(how)];
    });
    this.readings = new Map<number | null, WorkbookReading>([[null, open], ...others]);
    return success(open.plan);
  }

  startReading({ dateSystem, isDateSystemSure, today }: Steps['startReading']['given']): Result<null, never> {
    this.today = today;
    this.reading(null).start(dateSystem, today, isDateSystemSure);
    return success(null);
  }

  takeRows({ part, block }: Steps['takeRows']['given']): Result<null, never> {
    this.reading(null).take(part, block);
    return success(null);
  }

  takeBeyond(sheets: Steps['takeBeyond']['given']): Result<null, never> {
    this.reading(null).takeBeyond(sheets);
    return success(null);
  }

  readFile(id: Steps['readFile']['given']): Result<null, never> {
    known(this.opened.get(id), 'file').read(known(this.today, 'reading'));
    return success(null);
  }

  inspect(): Result<Steps['inspect']['gives'], never> {
    return success(inspectionOf(this.finish(), known(this.today, 'reading')));
  }

  computeReport({
    period,
    settings,
    language,
    before,
    former,
  }: ReportRequest): Result<PlannedReport, ComputationFailure> {
    const workbooks = this.finish();
    const together = readTogether(workbooks);
    if (!together.logs.some(({ span }) => span !== null)) return computationFailure('noUsableLog');
    const messages = messagesOf(language);
    const today = known(this.today, 'reading');
    const input = {
      ...together,
      period,
      today,
      issues: issuesOf(workbooks),
      ...(settings.baseline
        ? { baseline: { counts: settings.baseline, source: messages.report.institution } }
        : {}),
    };
    const report = withFormerStock(computeReport(input), former?.record ?? null);
    this.computed = { report, input };
    const run = nextRun(before, report, today);
    const workbook = known(workbooks[0], 'workbook').outline.name;
    const { charts, supplementary, checks, cards, allLanguages } = settings;
    const options = { charts, supplementary, checks, cards };
    const others = allLanguages ? LANGUAGES.filter((other) => other !== language) : [];
    const plan = planInLanguages(report, [messages, ...others.map(messagesOf)], {
      options,
      workbook,
      changes: run.changes ?? undefined,
    });
    this.sheets = plan.sheets;
    const sheets = plan.sheets.map((sheet) => ({ ...sheet, cells: [] }));
    return success({ plan: { ...plan, sheets }, report: shownReport(report, workbook, run), run });
  }

  planCells({ sheet, from }: Steps['planCells']['given']): Result<CellSlice, never> {
    return success(known(this.sheets[sheet], 'sheet').cells.slice(from, from + CELLS_AT_ONCE));
  }

  keepReport(): Result<null, never> {
    const { computed } = this;
    if (computed !== undefined) this.kept = { ...computed, answers: new ReportAnswers(computed.report) };
    this.computed = undefined;
    return success(null);
  }

  explainNumber({
    number,
    language,
  }: Steps['explainNumber']['given']): Result<Explanation | null, ComputationFailure> {
    return this.kept === undefined ? REPORT_GONE : success(this.kept.answers.explain(number, language));
  }

  listRequests({
    query,
    from,
    count,
  }: Steps['listRequests']['given']): Result<RequestBand, ComputationFailure> {
    return this.kept === undefined ? REPORT_GONE : success(this.kept.answers.band(query, from, count));
  }

  drawCharts(language: Steps['drawCharts']['given']): Result<readonly DrawnChart[], ComputationFailure> {
    const { kept } = this;
    return kept === undefined ? REPORT_GONE : success(chartsOfReport(kept.report, messagesOf(language)));
  }

  printSupplement(
    language: Steps['printSupplement']['given'],
  ): Result<readonly PrintedTable[], ComputationFailure> {
    const { kept } = this;
    return kept === undefined ? REPORT_GONE : success(supplementaryTables(kept.report, messagesOf(language)));
  }

  computeOther(period: Steps['computeOther']['given']): Result<FiguresOfPeriod, ComputationFailure> {
    const { kept } = this;
    if (kept === undefined) return REPORT_GONE;
    const isOwn = period.name === kept.report.period.name;
    const { figures, breakdowns } = isOwn ? kept.report : computeReport({ ...kept.input, period });
    return success({ period, figures: [...figures.values()], shareParts: breakdowns.positiveShareParts });
  }

  async makeCopy(wanted: Steps['makeCopy']['given']): Promise<Result<MadeCopy, ComputationFailure>> {
    const { kept } = this;
    if (kept === undefined) return REPORT_GONE;
    // Loaded only here: most reports stay in the section.
    const [{ makeCopy }, tools] = await Promise.all([import('./makeCopy'), this.loadCopyTools()]);
    return success(makeCopy(kept.report, wanted, tools));
  }

  async makeComparison(
    wanted: Steps['makeComparison']['given'],
  ): Promise<Result<ComparisonOutcome, ComputationFailure>> {
    const [{ makeComparison }, { openWorkbook }, tools] = await Promise.all([
      import('./makeComparison'),
      import('../../xlsx/read/openWorkbook'),
      this.loadCopyTools(),
    ]);
    return success(makeComparison(wanted, { ...tools, openWorkbook }));
  }

  private reading(workbook: number | null): WorkbookReading {
    return known(this.readings.get(workbook), 'plan');
  }

  /** What was read of the workbooks, the open one first. */
  private finish(): readonly PaneWorkbookRead[] {
    return [...this.readings].map(([added, reading]) => ({ ...reading.finish(), added }));
  }
}

/** Each step as a method, the same on every thread. */
export type StepsOfARun = {
  readonly [S in Step]: (given: Steps[S]['given']) => StepResult<S> | Promise<StepResult<S>>;
};

/** Does a step; a mistake of the program becomes `unexpected`, so that nobody waits for an answer. */
export async function doStep<S extends Step>(
  engine: StepsOfARun,
  step: S,
  given: Steps[S]['given'],
): Promise<StepResult<S>> {
  try {
    return await engine[step](given);
  } catch (error) {
    return computationFailure('unexpected', error instanceof Error ? error.message : String(error));
  }
}

function noCopyTools(): Promise<never> {
  return Promise.reject(new Error('No copy can be made here.'));
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`No ${name}: a step came before its turn.`);
  return value;
}

function shownReport(report: Report, workbook: string, { changes }: KeptRun): PlannedReport['report'] {
  const { period, previous, asAt, figures, issues, logs } = report;
  const reachOf = reachOfIssues(report);
  return {
    workbook,
    period,
    previous,
    asAt,
    figures: [...figures.values()],
    issues: shownFindings(issues, logs, reachOf),
    issueCount: issues.length,
    reachOfKinds: reachOfKinds(issues, reachOf),
    changes,
  };
}
