import type { TemplateId } from '../../../src/layout/template/planTemplate';
import type { Language } from '../../../src/locales/languages';
import type { FindingsToSend } from '../../../src/layout/findings/planFindings';
import { type Field, isDateField } from '../../../src/log/model/field';
import type { WorkbookChange } from '../../../src/excel/workbookWatch';
import type { Finding, Place } from '../../../src/log/model/issue';
import type { LogProfile } from '../../../src/log/model/profile';
import type {
  Explanation,
  RequestBand,
  RequestQuery,
  RequestsToWrite,
} from '../../../src/taskpane/contract/explanation';
import type { ComparisonOutcome } from '../../../src/taskpane/contract/comparison';
import type { CopyWanted, MadeCopy } from '../../../src/taskpane/contract/sharedCopy';
import type {
  AddedWorkbook,
  ComputedReport,
  ComputeRequest,
  InspectedLog,
  Inspection,
  PaneError,
  PaneResult,
  PaneService,
  PaneSettings,
  Progress,
  StandingReport,
  WorkbookFile,
} from '../../../src/taskpane/contract/paneService';
import { DEFAULT_SETTINGS } from '../../../src/taskpane/contract/storedSettings';
import { messagesOf } from '../../../src/locales/messagesOf';
import type { Figure } from '../../../src/report/figure';
import type { Period } from '../../../src/report/period';
import { chartsOfReport } from '../../../src/taskpane/computation/chartsOfReport';
import type { PrintedTable } from '../../../src/share/formats/printedTable';
import { supplementaryTables } from '../../../src/taskpane/computation/supplementaryTables';
import type { DrawnChart, FiguresOfPeriod } from '../../../src/taskpane/contract/drawnChart';
import { reportFixture } from '../../layout/reportFixture';
import { Explanations } from './explanations';

/** The figure of a period of which the fixture has none: nine tenths of it. */
function ofOtherPeriod(figure: Figure): Figure {
  if (figure.value === null) return figure;
  const { numerator, denominator } = figure.value;
  return { ...figure, value: { numerator: Math.round(numerator * 0.9), denominator } };
}

/** What the service stands still at, where a state of going on is to be seen. */
export interface Behaviour {
  readonly inspection: PaneResult<Inspection>;
  readonly report: PaneResult<ComputedReport>;
  readonly settings?: Partial<PaneSettings>;
  readonly inspectingAt?: Progress;
  readonly computingAt?: Progress;
  readonly saveError?: PaneError;
  readonly selectError?: PaneError;
  /** what the selected cells show */
  readonly selection?: readonly (readonly string[])[];
  /** the report that stands in the workbook before anything is computed */
  readonly standing?: StandingReport;
  /** the report that comes back where the last one replaced it */
  readonly replaced?: StandingReport;
  /** how many requests each figure counts; by its own counts where it is left out */
  readonly countedRequests?: number;
  /** whether the workbook changes right after the first inspection */
  readonly changes?: boolean;
}

/** What was asked of the service, for tests to look at. */
export interface Asked {
  readonly inspections: PaneSettings[];
  readonly computations: ComputeRequest[];
  readonly saved: PaneSettings[];
  readonly selected: Place[];
  readonly activated: string[];
  readonly templates: (readonly [TemplateId, Language])[];
  /** what stood in the workbook when an earlier report was brought back */
  readonly broughtBack: (StandingReport | null)[];
  /** how many requests were written on a sheet */
  readonly written: number[];
  /** how many findings were written on a sheet */
  readonly sent: number[];
  readonly opened: Uint8Array[];
  readonly bands: (RequestQuery & { readonly from: number })[];
}

const done: PaneResult<null> = { ok: true, value: null };

/** Answers the pane from canned data: no workbook, no computation; a correction shows where it would. */
export class FakeService implements PaneService {
  readonly asked: Asked = {
    inspections: [],
    computations: [],
    saved: [],
    selected: [],
    activated: [],
    templates: [],
    broughtBack: [],
    sent: [],
    opened: [],
    bands: [],
    written: [],
  };
  private readonly selections = new Set<(number: string) => void>();
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  /** the report that stands in the workbook */
  standing: StandingReport | null;

  constructor(private readonly behaviour: Behaviour) {
    this.standing = behaviour.standing ?? null;
  }

  async inspect(
    settings: PaneSettings,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
    added: readonly AddedWorkbook[] = [],
  ): Promise<PaneResult<Inspection>> {
    this.asked.inspections.push(settings);
    const { inspectingAt, inspection, changes } = this.behaviour;
    if (inspectingAt) return standStill(inspectingAt, onProgress, signal);
    await Promise.resolve();
    if (changes === true && this.asked.inspections.length === 1) {
      setTimeout(() => {
        this.change();
      }, 50);
    }
    if (!inspection.ok) return inspection;
    const value = { ...read(inspection.value, settings.profiles), standing: this.standing };
    return { ok: true, value: added.length === 0 ? value : withAdded(value, added) };
  }

  async compute(
    request: ComputeRequest,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<PaneResult<ComputedReport>> {
    this.asked.computations.push(request);
    const { computingAt, report } = this.behaviour;
    if (computingAt) return standStill(computingAt, onProgress, signal);
    onProgress({ step: 'computing' });
    await new Promise((resolve) => setTimeout(resolve, 30));
    if (report.ok) this.standing = report.value.inspection.standing;
    return report;
  }

  bringBack(): Promise<PaneResult<StandingReport>> {
    this.asked.broughtBack.push(this.standing);
    const { replaced } = this.behaviour;
    if (replaced === undefined) {
      return Promise.resolve({ ok: false, error: { code: 'reportGone', sheet: '', detail: '' } });
    }
    this.standing = replaced;
    return Promise.resolve({ ok: true, value: replaced });
  }

  explain(number: string, language: Language): Promise<PaneResult<Explanation | null>> {
    const { report } = this.behaviour;
    if (!report.ok) return Promise.resolve(report);
    return Promise.resolve({ ok: true, value: this.explanations(report.value).explain(number, language) });
  }

  chartsOf(language: Language): Promise<PaneResult<readonly DrawnChart[]>> {
    const charts = chartsOfReport(reportFixture(), messagesOf(language));
    return Promise.resolve({ ok: true, value: charts });
  }

  supplementaryTables(language: Language): Promise<PaneResult<readonly PrintedTable[]>> {
    const tables = supplementaryTables(reportFixture(), messagesOf(language));
    return Promise.resolve({ ok: true, value: tables });
  }

  figuresOf(period: Period): Promise<PaneResult<FiguresOfPeriod>> {
    const { period: own, figures, breakdowns } = reportFixture();
    const isOwn = period.name === own.name;
    const value: FiguresOfPeriod = {
      period,
      figures: [...figures.values()].map((figure) => (isOwn ? figure : ofOtherPeriod(figure))),
      shareParts: breakdowns.positiveShareParts.map((part) =>
        isOwn ? part : { ...part, now: part.before ?? part.now },
      ),
    };
    return Promise.resolve({ ok: true, value });
  }

  makeCopy({ by, language }: CopyWanted): Promise<PaneResult<MadeCopy>> {
    const words = {
      goesIn: [
        'Contents: Report of the Court on Cooperation (2 × 2)',
        `Overview: ${by}, ${language} (13 × 8)`,
      ],
      withheld: ['The requests: they are confidential.'],
      workedOut: [
        {
          table: 'Months OTP',
          row: '16 Sep–15 Oct',
          column: 'This period',
          withheld: '1',
          possible: '0 to 4',
        },
      ],
    };
    return Promise.resolve({
      ok: true,
      value: { fileName: 'copy.xlsx', bytes: new Uint8Array([1]), words, tables: [] },
    });
  }

  compareReports(files: readonly WorkbookFile[]): Promise<PaneResult<ComparisonOutcome>> {
    const made = {
      fileName: 'compared.xlsx',
      bytes: new Uint8Array([1]),
      title: 'Reports of the Court on Cooperation compared',
      reports: files.map(({ name }) => name),
      notes: ['The period before 2023–2024 is not among the reports.'],
    };
    return Promise.resolve({ ok: true, value: { ok: true, value: made } });
  }

  openCopy(bytes: Uint8Array): Promise<PaneResult<null>> {
    this.asked.opened.push(bytes);
    return Promise.resolve(done);
  }

  requestsOf(query: RequestQuery, from: number, count: number): Promise<PaneResult<RequestBand>> {
    this.asked.bands.push({ ...query, from });
    const { report } = this.behaviour;
    if (!report.ok) return Promise.resolve(report);
    return Promise.resolve({ ok: true, value: this.explanations(report.value).band(query, from, count) });
  }

  writeRequests({ requests }: RequestsToWrite): Promise<PaneResult<string>> {
    this.asked.written.push(requests.length);
    return Promise.resolve({ ok: true, value: 'Requests behind a figure' });
  }

  writeFindings({ findings }: FindingsToSend): Promise<PaneResult<string>> {
    this.asked.sent.push(findings.length);
    return Promise.resolve({ ok: true, value: 'Findings to correct' });
  }

  private explanations({ figures, workbook }: ComputedReport): Explanations {
    return new Explanations(figures, workbook, this.behaviour.countedRequests);
  }

  select(place: Place): Promise<PaneResult<null>> {
    this.asked.selected.push(place);
    const { selectError } = this.behaviour;
    return Promise.resolve(selectError ? { ok: false, error: selectError } : done);
  }

  activateSheet(name: string): Promise<PaneResult<null>> {
    this.asked.activated.push(name);
    return Promise.resolve(done);
  }

  selectedTexts(): Promise<PaneResult<readonly (readonly string[])[]>> {
    return Promise.resolve({ ok: true, value: this.behaviour.selection ?? [] });
  }

  insertTemplate(id: TemplateId, language: Language): Promise<PaneResult<string>> {
    this.asked.templates.push([id, language]);
    return Promise.resolve({ ok: true, value: 'Request log' });
  }

  loadSettings(): Promise<PaneSettings> {
    return Promise.resolve({ ...DEFAULT_SETTINGS, ...this.behaviour.settings });
  }

  saveSettings(settings: PaneSettings): Promise<PaneResult<null>> {
    this.asked.saved.push(settings);
    const { saveError } = this.behaviour;
    return Promise.resolve(saveError ? { ok: false, error: saveError } : done);
  }

  standingReport(): Promise<PaneResult<StandingReport | null>> {
    return Promise.resolve({ ok: true, value: this.standing });
  }

  onWorkbookChanged(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onNumberSelected(listener: (number: string) => void): () => void {
    this.selections.add(listener);
    return () => this.selections.delete(listener);
  }

  /** The user selects the cell of a number. */
  selectNumber(number: string): void {
    for (const listener of this.selections) listener(number);
  }

  change(change: WorkbookChange = 'logs'): void {
    for (const listener of this.listeners) listener(change);
  }
}

/** Reports some progress and goes no further until it is cancelled. */
function standStill<T>(
  progress: Progress,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<PaneResult<T>> {
  onProgress(progress);
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      resolve({ ok: false, error: { code: 'cancelled', sheet: '', detail: '' } });
    });
  });
}

/** The logs as the saved profiles say: roughly what the core does with them. */
function read(inspection: Inspection, profiles: readonly LogProfile[]): Inspection {
  const logs = inspection.logs.map((log) => {
    const profile = profiles.find(({ where }) => where.sheet === log.sheet);
    return profile === undefined ? log : readBy(log, profile);
  });
  return { ...inspection, logs };
}

const LAST_YEAR = { workbook: 'Country Offices 2023.xlsx', sheet: 'All offices' };

/** With a log in every added workbook whose name does not say that it is broken. */
function withAdded(inspection: Inspection, added: readonly AddedWorkbook[]): Inspection {
  const [model] = inspection.logs;
  const isBroken = ({ name }: AddedWorkbook): boolean => name.includes('broken');
  const read = added.filter((workbook) => !isBroken(workbook));
  const logs = read.flatMap(({ id, name }) =>
    model === undefined
      ? []
      : [
          {
            ...model,
            key: `${id}`,
            workbook: name,
            added: id,
            readAs: name.includes('2024') ? LAST_YEAR : null,
          },
        ],
  );
  const copies = read.filter(({ name }) => name.includes('copy'));
  return {
    ...inspection,
    logs: [...inspection.logs, ...logs],
    added: read.map(({ id, name }) => ({ id, name, sheets: [], headings: [] })),
    failures: added
      .filter(isBroken)
      .map(({ id, name }) => ({ id, error: { code: 'damagedWorkbook', workbook: name } })),
    overlaps: copies.map(({ id, name }) => ({
      first: { workbook: inspection.workbook, sheet: model?.sheet ?? '' },
      second: { workbook: name, sheet: model?.sheet ?? '' },
      added: id,
      count: 479,
      repeated: 466,
      shared: 13,
    })),
  };
}

function readBy(log: InspectedLog, profile: LogProfile): InspectedLog {
  const said = profile.columns;
  const columns = log.columns.map((column) => {
    const holds = (field: Field): boolean => {
      const choice = said[field];
      if (choice === undefined) return column.fields.includes(field);
      if (choice === null) return false;
      return typeof choice === 'string' ? choice === column.heading : choice.column === column.column;
    };
    const fields = [...new Set([...column.fields, ...(Object.keys(said) as Field[])])].filter(holds);
    return { ...column, fields };
  });
  const questions = log.questions.filter((finding) => !isAnswered(finding, profile));
  const content = log.content ?? {
    count: 301,
    complete: 299,
    leftOut: { blank: 0, total: 0, banner: 0, repeatedHeading: 0, reminder: 0, otherTable: 0 },
    span: { first: 18886, last: 19614 },
    errors: 0,
    warnings: 2,
    unrecognised: 0,
    missing: [],
  };
  return { ...log, profile, columns, questions, content: questions.length > 0 ? null : content };
}

function isAnswered(finding: Finding, { columns, fixed }: LogProfile): boolean {
  if (!('field' in finding)) return false;
  const { field } = finding;
  return field in columns || (!isDateField(field) && field in fixed);
}
