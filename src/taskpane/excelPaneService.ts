import { readDateSystem } from '../excel/dateSystem';
import { readDocumentSettings, writeDocumentSettings } from '../excel/documentSettings';
import type { ExcelFailure } from '../excel/excelFailure';
import { readOutline } from '../excel/readOutline';
import { readRows } from '../excel/readRows';
import { runBatch } from '../excel/runBatch';
import { showPlace } from '../excel/showPlace';
import { writePlan } from '../excel/writePlan';
import { columnsToRead } from '../log/logLayout';
import { LogReader } from '../log/logReader';
import { planLogs, type LogPlan } from '../log/planLogs';
import type { RequestLog } from '../log/requestLog';
import type { DateSystem } from '../log/calendarDay';
import type { Result } from '../log/result';
import { WarrantReader } from '../log/warrants/warrantReader';
import type { Warrant } from '../log/warrants/warrantRegister';
import type { Issue } from '../log/issue';
import type { WorkbookOutline } from '../log/workbook';
import { planReport } from '../layout/planReport';
import { messagesOf } from '../locales/languages';
import { computeReport } from '../report/computeReport';
import type { Report } from '../report/report';
import { inspectionOf } from './inspection';
import type {
  ComputedReport,
  ComputeRequest,
  Inspection,
  PaneResult,
  PaneService,
  PaneSettings,
  Progress,
} from './paneService';
import { selectedSheets } from './selectedSheets';
import { parseSettings } from './storedSettings';
import { todayByTheClock } from './today';

const MOST_ISSUES_SHOWN = 5000;

/** What reading the open workbook gave. */
export interface WorkbookRead {
  readonly outline: WorkbookOutline;
  readonly plan: LogPlan;
  readonly logs: readonly RequestLog[];
  readonly warrants: readonly Warrant[] | undefined;
  readonly issues: readonly Issue[];
}

type OnProgress = (progress: Progress) => void;

/** The pane's way to Excel and to the core. */
export function createPaneService(today = todayByTheClock): PaneService {
  return {
    inspect: (settings, onProgress, signal) => inspect(settings, onProgress, signal, today()),
    compute: (request, onProgress, signal) => compute(request, onProgress, signal, today()),
    select: ({ sheet, cell }) => done(runBatch((context) => showPlace(context, sheet, cell))),
    activateSheet: (name) => done(runBatch((context) => showPlace(context, name))),
    loadSettings: () => Promise.resolve(parseSettings(readDocumentSettings())),
    saveSettings: async (settings) => {
      const detail = await writeDocumentSettings(settings);
      if (detail === '') return { ok: true, value: null };
      return { ok: false, error: { code: 'unexpected', sheet: '', detail } };
    },
    onWorkbookChanged: () => () => undefined,
  };
}

async function done(result: Promise<Result<unknown, ExcelFailure>>): Promise<PaneResult<null>> {
  const settled = await result;
  return settled.ok ? { ok: true, value: null } : settled;
}

async function inspect(
  settings: PaneSettings,
  onProgress: OnProgress,
  signal: AbortSignal,
  today: number,
): Promise<PaneResult<Inspection>> {
  const read = await readWorkbook(settings, onProgress, signal, today);
  return read.ok ? { ok: true, value: inspectionOf(read.value, today) } : read;
}

function readWorkbook(
  { profiles }: PaneSettings,
  onProgress: OnProgress,
  signal: AbortSignal,
  today: number,
): Promise<Result<WorkbookRead, ExcelFailure>> {
  onProgress({ step: 'lookingForLogs' });
  return runBatch(
    async (context) => {
      const outline = await readOutline(context);
      const plan = planLogs(outline, profiles);
      const dateSystem = await readDateSystem(context, plan.logs, outline.sheets);
      const logs = await readLogs(context, plan, dateSystem, today, onProgress, signal);
      const registers = [];
      for (const layout of plan.warrantRegisters) {
        const reader = new WarrantReader(layout, dateSystem, today);
        const columns = [...layout.columns.values()].map(({ index }) => index).sort((a, b) => a - b);
        await readRows(context, layout.sheet, layout.body, columns, (block) => {
          reader.take(block);
        });
        registers.push(reader.finish());
      }
      return {
        outline,
        plan,
        logs,
        warrants: registers.length === 0 ? undefined : registers.flatMap(({ warrants }) => warrants),
        issues: [...plan.issues, ...registers.flatMap(({ issues }) => issues)],
      };
    },
    () => {
      onProgress({ step: 'waitingForCellEdit' });
    },
  );
}

async function readLogs(
  context: Excel.RequestContext,
  plan: LogPlan,
  dateSystem: DateSystem,
  today: number,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<readonly RequestLog[]> {
  const logs: RequestLog[] = [];
  for (const planned of plan.logs) {
    const reader = new LogReader(planned, dateSystem, today);
    const { layout } = planned;
    const take = reader.take.bind(reader);
    await readRows(context, layout.sheet, layout.body, columnsToRead(layout), take, {
      signal,
      onRows: (rows, total) => {
        onProgress({ step: 'readingRows', sheet: layout.sheet, done: rows, total });
      },
    });
    logs.push(reader.finish());
  }
  return logs;
}

async function compute(
  { period, settings, language }: ComputeRequest,
  onProgress: OnProgress,
  signal: AbortSignal,
  today: number,
): Promise<PaneResult<ComputedReport>> {
  const read = await readWorkbook(settings, onProgress, signal, today);
  if (!read.ok) return read;
  const { logs, issues, warrants } = read.value;
  if (!logs.some(({ span }) => span !== null)) {
    return { ok: false, error: { code: 'noUsableLog', sheet: '', detail: '' } };
  }
  onProgress({ step: 'computing' });
  const messages = messagesOf(language);
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
  const plan = selectedSheets(planReport(report, messages), settings);
  const written = await runBatch(
    (context) =>
      writePlan(context, plan, {
        period: period.name,
        signal,
        onSheet: (sheets, total) => {
          onProgress({ step: 'writingSheets', done: sheets, total });
        },
      }),
    () => {
      onProgress({ step: 'waitingForCellEdit' });
    },
  );
  return written.ok ? { ok: true, value: computedReport(report, written.value) } : written;
}

function computedReport(report: Report, sheets: ComputedReport['sheets']): ComputedReport {
  const { period, previous, asAt, figures, issues } = report;
  return {
    period,
    previous,
    asAt,
    figures: [...figures.values()],
    issues: issues.slice(0, MOST_ISSUES_SHOWN),
    issueCount: issues.length,
    sheets,
  };
}
