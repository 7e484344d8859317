import { NO_ANSWER, readDocumentSettings, writeDocumentSettings } from '../../excel/documentSettings';
import type { ExcelFailure } from '../../excel/excelFailure';
import { openAsWorkbook } from '../../excel/openAsWorkbook';
import { runBatch } from '../../excel/runBatch';
import { SelectionWatch } from '../../excel/selectionWatch';
import { showPlace } from '../../excel/showPlace';
import { type WorkbookChange, WorkbookWatch } from '../../excel/workbookWatch';
import type { WrittenReport } from '../../excel/writePlan';
import type { FindingsToSend } from '../../layout/findings/planFindings';
import { fill } from '../../locales/fill';
import type { Language } from '../../locales/languages';
import { loadMessages } from '../../locales/loadMessages';
import type { CalendarDay } from '../../ground/calendarDay';
import { failure, type Result, success } from '../../ground/result';
import type { TemplateId } from '../../layout/template/planTemplate';
import type { SheetPlan, WorkbookPlan } from '../../plan/workbookPlan';
import { type Period, previousPeriod } from '../../report/period';
import { fileBytes, openFiles, readFiles } from './addedFiles';
import { aesCipher, passingKey } from './aesCipher';
import {
  type Computation,
  computationFailure,
  type ComputationRun,
  type Question,
  type ReportSource,
  type StepResult,
  type Steps,
} from '../computation/computation';
import { InProcessComputation } from '../computation/inProcessComputation';
import { plannedReport } from './plannedReport';
import { readWorkbook } from './readWorkbook';
import type { DrawnChart, FiguresOfPeriod } from '../contract/drawnChart';
import type { PrintedTable } from '../../share/formats/printedTable';
import type { Explanation, RequestBand, RequestQuery, RequestsToWrite } from '../contract/explanation';
import type {
  AddedWorkbook,
  ComputedReport,
  ComputeRequest,
  FileFailure,
  Inspection,
  PaneError,
  PaneResult,
  PaneService,
  PaneSettings,
  Progress,
  StandingReport,
  WorkbookFile,
} from '../contract/paneService';
import type { LocalCipher } from '../contract/localCipher';
import type { ComparisonOutcome } from '../contract/comparison';
import type { CopyWanted, MadeCopy } from '../contract/sharedCopy';
import { parseSettings, storedForm } from '../contract/storedSettings';
import { todayByTheClock } from './today';
import { WrittenNumbers } from './writtenNumbers';

/** Milliseconds that Excel may take for what has no way to cancel it. */
const LONGEST_WAIT = 30_000;

/** Milliseconds that a run which is cancelled may take to end the sheet that it is drawing. */
const PATIENCE = 3000;

/** In milliseconds: how long Excel takes to tell what the add-in itself changed. */
const TIME_TO_TELL = 300;

type OnProgress = (progress: Progress) => void;

interface ReadingRun {
  readonly settings: Pick<PaneSettings, 'profiles' | 'registers'>;
  readonly added: readonly AddedWorkbook[];
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal;
}

interface WritingRun {
  readonly request: Pick<ComputeRequest, 'period' | 'language' | 'placement'>;
  /** by what the run is known, and its day */
  readonly made: { readonly run: string; readonly day: CalendarDay };
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal;
}

/** A report as it was written, from which it can be written once more. */
interface WrittenOnce {
  readonly plan: WorkbookPlan;
  readonly request: WritingRun['request'];
  readonly made: WritingRun['made'];
}

/** What was encrypted with it can be read as long as the page is there. */
const PASSING_CIPHER = aesCipher(passingKey());

/**
 * The pane's way to Excel and to the core.
 *
 * @param today the day of the run
 * @param computation where the core works
 * @param cipher encrypts what the workbook keeps of single requests
 * @param quietTime changes of the workbook come in crowds, and are told once in so many milliseconds
 */
export function createPaneService(
  today = todayByTheClock,
  computation: Computation = new InProcessComputation(),
  cipher: LocalCipher = PASSING_CIPHER,
  quietTime = 1000,
): PaneService {
  return new ExcelPaneService(today, computation, cipher, quietTime);
}

class ExcelPaneService implements PaneService {
  /** what answers about the report that was written last */
  private answers: ReportSource | undefined;
  private numbers: WrittenNumbers | undefined;
  private last: WrittenOnce | undefined;
  /** the report that the last one replaced */
  private replaced: WrittenOnce | undefined;
  private readonly selections = new Set<SelectionWatch>();
  private readonly watches = new Set<WorkbookWatch>();

  constructor(
    private readonly today: () => CalendarDay,
    private readonly computation: Computation,
    private readonly cipher: LocalCipher,
    private readonly quietTime: number,
  ) {}

  inspect(
    settings: PaneSettings,
    onProgress: OnProgress,
    signal: AbortSignal,
    added: readonly AddedWorkbook[] = [],
  ): Promise<PaneResult<Inspection>> {
    return this.afterReading({ settings, added, onProgress, signal }, async (run, failures) => {
      const inspected = await run.take('inspect', null);
      if (!inspected.ok) return inspected;
      const { readStandingReport } = await standingReports();
      const standing = await readStandingReport(signal);
      return standing.ok ? success({ ...inspected.value, failures, standing: standing.value }) : standing;
    });
  }

  async compute(
    request: ComputeRequest,
    onProgress: OnProgress,
    signal: AbortSignal,
    added: readonly AddedWorkbook[] = [],
  ): Promise<PaneResult<ComputedReport>> {
    const { settings, period } = request;
    const { lastRunOf, parseStoredRuns, storedRun, withRun } = await import('../contract/keptRuns');
    const runs = parseStoredRuns(readDocumentSettings('runs'));
    const planned = await this.afterReading(
      { settings, added, onProgress, signal },
      async (run, [notRead]) => {
        if (notRead !== undefined) return failure(fileNotRead(notRead));
        onProgress({ step: 'computing' });
        const inspected = await run.take('inspect', null);
        if (!inspected.ok) return inspected;
        const before = await lastRunOf(runs, period.name, this.cipher);
        const former = await lastRunOf(runs, previousPeriod(period).name, this.cipher);
        const report = await plannedReport(run, { ...request, before, former });
        if (!report.ok) return report;
        return success({ ...report.value, inspected: inspected.value, answers: run.answers });
      },
    );
    if (!planned.ok) return planned;
    const { plan, report, run, inspected, answers } = planned.value;
    const made = { run: crypto.randomUUID(), day: this.today() };
    const written = await this.write(plan, { request, made, onProgress, signal });
    if (!written.ok) return written;
    const replaced = this.replacedReport(written.value);
    this.last = { plan, made, request: { period, language: request.language } };
    await answers.ask('keepReport', null);
    this.answers = answers;
    this.numbers = new WrittenNumbers(plan, made.run);
    for (const watch of this.selections) watch.forget();
    // Where it cannot be kept, the next run only has nothing to compare itself with.
    await writeDocumentSettings('runs', withRun(runs, await storedRun(run, this.cipher)));
    const { standingOf } = await standingReports();
    const { sheets, standing } = written.value;
    const inspection = { ...inspected, failures: [], standing: standingOf(standing) };
    return success({ ...report, sheets, replaced, inspection });
  }

  async bringBack(onProgress: OnProgress, signal: AbortSignal): Promise<PaneResult<StandingReport>> {
    const { replaced } = this;
    if (replaced === undefined) return failure({ code: 'reportGone', sheet: '', detail: '' });
    const written = await this.write(replaced.plan, { ...replaced, onProgress, signal });
    if (!written.ok) return written;
    // What its numbers are made of is no longer known: it is shown as one that was computed earlier.
    [this.answers, this.numbers, this.last, this.replaced] = [undefined, undefined, undefined, undefined];
    for (const watch of this.selections) watch.forget();
    const { standingOf } = await standingReports();
    return success(standingOf(written.value.standing));
  }

  /** Keeps what takes to bring the report back that was replaced, where this pane wrote it. */
  private replacedReport({ replaced }: WrittenReport): ComputedReport['replaced'] {
    if (replaced === null) return null;
    this.replaced = this.last?.made.run === replaced.run ? this.last : undefined;
    return { period: replaced.period, canComeBack: this.replaced !== undefined };
  }

  explain(number: string, language: Language): Promise<PaneResult<Explanation | null>> {
    return this.ask('explainNumber', { number, language });
  }

  requestsOf(query: RequestQuery, from: number, count: number): Promise<PaneResult<RequestBand>> {
    return this.ask('listRequests', { query, from, count });
  }

  chartsOf(language: Language): Promise<PaneResult<readonly DrawnChart[]>> {
    return this.ask('drawCharts', language);
  }

  supplementaryTables(language: Language): Promise<PaneResult<readonly PrintedTable[]>> {
    return this.ask('printSupplement', language);
  }

  figuresOf(period: Period): Promise<PaneResult<FiguresOfPeriod>> {
    return this.ask('computeOther', period);
  }

  makeCopy(wanted: CopyWanted): Promise<PaneResult<MadeCopy>> {
    return this.ask('makeCopy', wanted);
  }

  async compareReports(
    files: readonly WorkbookFile[],
    language: Language,
    signal: AbortSignal,
  ): Promise<PaneResult<ComparisonOutcome>> {
    const copies: { readonly name: string; readonly bytes: Uint8Array }[] = [];
    for (const file of files) {
      const bytes = await fileBytes(file);
      if (!bytes.ok) return success(bytes);
      copies.push({ name: file.name, bytes: bytes.value });
    }
    const run = await this.computation.begin(signal);
    try {
      return await run.take('makeComparison', { copies, language });
    } finally {
      run.close();
    }
  }

  openCopy(bytes: Uint8Array): Promise<PaneResult<null>> {
    return done(openAsWorkbook(bytes));
  }

  onNumberSelected(listener: (number: string) => void): () => void {
    const watch = new SelectionWatch((cell) => {
      const number = this.numbers?.numberAt(cell);
      if (number !== undefined) listener(number);
    });
    this.selections.add(watch);
    void watch.start();
    return () => {
      this.selections.delete(watch);
      watch.stop();
    };
  }

  private async ask<Q extends Question>(question: Q, given: Steps[Q]['given']): Promise<StepResult<Q>> {
    return this.answers === undefined ? computationFailure('reportGone') : this.answers.ask(question, given);
  }

  async standingReport(): Promise<PaneResult<StandingReport | null>> {
    const { readStandingReport } = await standingReports();
    return readStandingReport();
  }

  select({ sheet, cell }: { readonly sheet: string; readonly cell: string }): Promise<PaneResult<null>> {
    return done(answered((context) => showPlace(context, sheet, cell)));
  }

  activateSheet(name: string): Promise<PaneResult<null>> {
    return done(answered((context) => showPlace(context, name)));
  }

  async selectedTexts(): Promise<PaneResult<readonly (readonly string[])[]>> {
    const { selectedTexts } = await import('../../excel/selectedTexts');
    return answered(selectedTexts);
  }

  async insertTemplate(id: TemplateId, language: Language): Promise<PaneResult<string>> {
    const { planTemplate } = await import('../../layout/template/planTemplate');
    const { firstCellOf } = await import('../../layout/template/templateSheet');
    const plan = planTemplate(id, language, await loadMessages(language));
    return this.insert(plan, firstCellOf(plan));
  }

  async writeRequests({ number, requests, language }: RequestsToWrite): Promise<PaneResult<string>> {
    const { planRequests } = await import('../../layout/requests/planRequests');
    return this.insert(planRequests(number, requests, await loadMessages(language)), 'A1');
  }

  async writeFindings(given: FindingsToSend, language: Language): Promise<PaneResult<string>> {
    const { planFindings } = await import('../../layout/findings/planFindings');
    return this.insert(planFindings(given, await loadMessages(language)), 'A1');
  }

  private async insert(plan: SheetPlan, cell: string): Promise<PaneResult<string>> {
    const { insertSheet } = await import('../../excel/insertSheet');
    const release = [...this.watches].map((watch) => watch.holdBack());
    const inserted = await answered((context) => insertSheet(context, plan, cell));
    // Excel tells of the new sheet a moment later; that is no change of the user's.
    await new Promise((resolve) => setTimeout(resolve, Math.min(TIME_TO_TELL, this.quietTime)));
    for (const watch of this.watches) watch.forget();
    for (const end of release) end([]);
    return inserted;
  }

  loadSettings(): Promise<PaneSettings> {
    return Promise.resolve(parseSettings(readDocumentSettings('settings')));
  }

  async saveSettings(settings: PaneSettings): Promise<PaneResult<null>> {
    const detail = await writeDocumentSettings('settings', storedForm(settings));
    if (detail === '') return { ok: true, value: null };
    const code = detail === NO_ANSWER ? 'noAnswer' : 'unexpected';
    return { ok: false, error: { code, sheet: '', detail } };
  }

  onWorkbookChanged(listener: (change: WorkbookChange) => void): () => void {
    const watch = new WorkbookWatch(listener, this.quietTime);
    this.watches.add(watch);
    void watch.start();
    return () => {
      this.watches.delete(watch);
      watch.stop();
    };
  }

  /**
   * Reads the logs as they are now and goes on with them. They are read for every run: only Excel knows whether a cell
   * has changed since, and it does not tell of all changes.
   */
  private async afterReading<T>(
    { settings, added, onProgress, signal }: ReadingRun,
    next: (run: ComputationRun, failures: readonly FileFailure[]) => Promise<PaneResult<T>>,
  ): Promise<PaneResult<T>> {
    const run = await this.computation.begin(signal);
    try {
      const files = await openFiles(run, added, onProgress);
      if (!files.ok) return files;
      const { opened, failures } = files.value;
      const { profiles, registers } = settings;
      const input = { profiles, registers, added: opened, today: this.today(), onProgress, signal };
      const read = await readWorkbook(run, input);
      if (!read.ok) return read;
      const filesRead = await readFiles(run, opened, onProgress);
      return filesRead.ok ? await next(run, failures) : filesRead;
    } finally {
      run.close();
    }
  }

  private async write(
    plan: WorkbookPlan,
    { request, made, onProgress, signal }: WritingRun,
  ): Promise<Result<WrittenReport, ExcelFailure>> {
    // What draws sheets is loaded only here: who looks at logs waits for the less.
    const { writePlan } = await import('../../excel/writePlan');
    const { edited } = (await loadMessages(request.language)).report;
    const release = [...this.watches].map((watch) => watch.holdBack());
    const written = await runBatch(
      (context) =>
        writePlan(context, plan, {
          period: request.period.name,
          made,
          ...(request.placement === undefined ? {} : { placement: request.placement }),
          copyName: (sheet) => fill(edited, { sheet }),
          signal,
          onSheet: (sheets, total) => {
            onProgress({ step: 'writingSheets', done: sheets, total });
          },
        }),
      {
        signal,
        patience: PATIENCE,
        onWaiting: () => {
          onProgress({ step: 'waitingForCellEdit' });
        },
      },
    );
    const copies = written.ok ? written.value.sheets.map(({ keptAs }) => keptAs) : [];
    for (const end of release) end(copies);
    return written;
  }
}

/** Loaded only once the logs were read: the pane itself comes the sooner. */
const standingReports = () => import('./standingReport');

function fileNotRead({ error }: FileFailure): PaneError {
  return { code: 'fileNotRead', sheet: error.workbook, detail: error.code };
}

/** Runs a batch that nobody can cancel: where Excel says nothing for long, that is told. */
async function answered<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<Result<T, ExcelFailure>> {
  const limit = new AbortController();
  const timer = setTimeout(() => {
    limit.abort();
  }, LONGEST_WAIT);
  const result = await runBatch(batch, { signal: limit.signal });
  clearTimeout(timer);
  if (result.ok || result.error.code !== 'cancelled') return result;
  return failure({ code: 'noAnswer', sheet: '', detail: '' });
}

async function done(result: Promise<Result<unknown, ExcelFailure>>): Promise<PaneResult<null>> {
  const settled = await result;
  return settled.ok ? { ok: true, value: null } : settled;
}
