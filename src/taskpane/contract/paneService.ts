import type { CalendarDay, DateSystem } from '../../ground/calendarDay';
import type { TemplateId } from '../../layout/template/planTemplate';
import type { SheetLedger } from '../../log/ledger/sheetLedger';
import type { InspectedColumn } from '../../log/planning/shownColumns';
import type { Finding, FindingCode, Issue, Place, SheetHeadings } from '../../log/model/issue';
import type { LogProfile, RegisterProfile, UnmarkedEntries } from '../../log/model/profile';
import type { LeftOutRows } from '../../log/model/requestLog';
import type { PublicityQuestion } from '../../log/registers/registerEntry';
import type { RegisterPlace } from '../../log/registers/registerAnswers';
import type { RecognitionEvidence } from '../../log/recognition/candidate';
import type { FindingsToSend } from '../../layout/findings/planFindings';
import type { Language } from '../../locales/languages';
import type { Placement } from '../../excel/reportSets';
import type { OtherReport, ReportCondition, SheetInWorkbook } from '../../excel/reportInWorkbook';
import type { WorkbookChange } from '../../excel/workbookWatch';
import type { RunChanges } from '../../report/runs/compareRuns';
import type { Figure } from '../../report/figure';
import type { FindingMarks } from './findingMarks';
import type { FigureId } from '../../report/figures/figures';
import type { MissingField } from '../../report/figuresWithoutField';
import type { Period } from '../../report/period';
import type { FigureReach } from '../../report/reach/reachOfIssues';
import type { IssueRequest } from '../../report/requestOfIssue';
import type { Baseline } from '../../report/rules/baseline';
import type { DrawnChart, FiguresOfPeriod } from './drawnChart';
import type { PrintedTable } from '../../share/formats/printedTable';
import type { Explanation, RequestBand, RequestQuery, RequestsToWrite } from './explanation';
import type { ComparisonOutcome } from './comparison';
import type { FileError } from './fileError';
import type { CopyWanted, MadeCopy } from './sharedCopy';

/** A file, as the pane has it from the user. */
export interface WorkbookFile {
  /** without its folder */
  readonly name: string;
  /** in bytes */
  readonly size: number;
  /** its bytes; it rejects where the file was changed, moved or deleted since the user chose it */
  bytes(): Promise<Uint8Array>;
  /** whether the file on disk is still the one that the user chose */
  isUnchanged(): Promise<boolean>;
}

/** A workbook that the user added: it is read from its file and not opened in Excel. */
export interface AddedWorkbook {
  readonly id: number;
  /** the name of its file, told from other workbooks of the same name: every place in it is named by this */
  readonly name: string;
  readonly file: WorkbookFile;
  /** the profiles that were known when it was added: a log with the headings of one of them is read in the same way */
  readonly remembered: readonly LogProfile[];
}

/** Why an added workbook was not read. */
export interface FileFailure {
  /** that of the added workbook */
  readonly id: number;
  readonly error: FileError;
}

/** A log that was found in the open workbook, or in an added one. */
export interface InspectedLog {
  /** stays the same while the log stays where it is */
  readonly key: string;
  readonly workbook: string;
  /** the id of the added workbook; `null` for the open one */
  readonly added: number | null;
  readonly sheet: string;
  /** `''` for a plain range */
  readonly table: string;
  readonly range: string;
  readonly isHidden: boolean;
  /** how it is read now: as was proposed, or as the user corrected it; its place names an added workbook */
  readonly profile: LogProfile;
  /** the place of the log with the same headings whose profile it is read by; `null` where there is none */
  readonly readAs: LogProfile['where'] | null;
  readonly columns: readonly InspectedColumn[];
  /** the year from which the days of its dates are counted where its workbook does not show it; `null` where it does */
  readonly daysFrom: DateSystem | null;
  readonly why: RecognitionEvidence;
  /** whether its profile leaves it out: then it is not read */
  readonly isLeftOut?: true;
  /** while one of these is open, the log is not read */
  readonly questions: readonly Finding[];
  /** what reading it gave; `null` while a question is open, or where it is left out */
  readonly content: InspectedContent | null;
}

export interface InspectedContent {
  readonly count: number;
  /** requests in whose rows nothing is missing or wrong */
  readonly complete: number;
  readonly leftOut: LeftOutRows;
  /** first and last usable sent day; `null` where no request is usable */
  readonly span: { readonly first: CalendarDay; readonly last: CalendarDay } | null;
  readonly errors: number;
  readonly warnings: number;
  /** how many different texts of its requests are not recognised */
  readonly unrecognised: number;
  /** what the log does not say, and the figures of its requests that are n/a for want of it */
  readonly missing: readonly MissingField[];
}

/** The sheets of a workbook, for who describes a log by hand. */
export interface WorkbookSheets {
  /** the sheets that hold anything and were made by nobody of this add-in */
  readonly sheets: readonly string[];
  /** the row of each sheet that most looks like headings */
  readonly headings: readonly SheetHeadings[];
}

/** An added workbook that was read. */
interface InspectedWorkbook extends WorkbookSheets {
  readonly id: number;
  readonly name: string;
}

/** Requests of one log that stand in an earlier one too. */
export interface LogOverlap {
  readonly first: Pick<Place, 'workbook' | 'sheet'>;
  readonly second: Pick<Place, 'workbook' | 'sheet'>;
  /** the id of the added workbook that holds the second; `null` for the open one */
  readonly added: number | null;
  /** how many requests the second log has */
  readonly count: number;
  /** of these, those that are the same in the first and are counted there only */
  readonly repeated: number;
  /** those with the same reference and addressee that differ otherwise and are counted in both */
  readonly shared: number;
}

/** A finding with what it is about. */
export interface ShownFinding extends Issue {
  /** the request in whose row it lies; left out where it lies in none */
  readonly request?: IssueRequest;
  /** how far it reaches into figures of the report; left out where it touches none, or no report was computed */
  readonly reach?: readonly FigureReach[];
}

/** A register that does not say of all its entries whether they are public; of these nothing is known here. */
export interface InspectedRegister {
  /** stays the same while the register stays where it is */
  readonly key: string;
  readonly workbook: string;
  /** the id of the added workbook; `null` for the open one */
  readonly added: number | null;
  /** `''` where the name of its sheet may name what is under seal */
  readonly sheet: string;
  /** where an answer says that it holds */
  readonly place: RegisterPlace;
  readonly question: PublicityQuestion;
  /** `null` while nobody has answered */
  readonly answer: UnmarkedEntries | null;
}

/** What was found in the open workbook and in those that the user added. */
export interface Inspection extends WorkbookSheets {
  /** the name of the open workbook */
  readonly workbook: string;
  readonly logs: readonly InspectedLog[];
  readonly registers: readonly InspectedRegister[];
  /** questions and remarks that belong to no log: no log recognised, hidden sheets */
  readonly issues: readonly Issue[];
  /** all that a person should look at, in the logs and beside them: the first thousands */
  readonly findings: readonly ShownFinding[];
  /** how many there are */
  readonly findingCount: number;
  /** the added workbooks that were read, in their order */
  readonly added: readonly InspectedWorkbook[];
  /** those that were not */
  readonly failures: readonly FileFailure[];
  readonly overlaps: readonly LogOverlap[];
  /** what became of each sheet that was looked at, and of its cells */
  readonly ledger: readonly SheetLedger[];
  /** the periods that the logs reach, the latest first; empty where nothing is usable */
  readonly periods: readonly PeriodChoice[];
  /** the report that stands in the open workbook; `null` where there is none */
  readonly standing: StandingReport | null;
}

/** The report that stands in the open workbook, as its sheets say, whoever computed it. */
export interface StandingReport {
  /** tells the run that wrote it from every other; `''` where that is not known */
  readonly run: string;
  /** `null` where the sheets do not say it */
  readonly period: Period | null;
  /** `null` where the sheets do not say it */
  readonly language: Language | null;
  /** the day on which it was computed; `null` where the sheets do not say it */
  readonly day: CalendarDay | null;
  readonly condition: ReportCondition;
  /** in the order of their tabs, by the names that they have now */
  readonly sheets: readonly SheetInWorkbook[];
  /** the names of all sheets of the workbook that belong to no report */
  readonly others: readonly string[];
  /** the names of the periods of its sheets: more than one where a run broke off that wrote over another period */
  readonly periods: readonly string[];
  /** the workbook's other reports, the latest first */
  readonly otherReports: readonly OtherReport[];
  /** what the cells of the figures show */
  readonly figures: ReadonlyMap<FigureId, string>;
}

export interface PeriodChoice {
  readonly period: Period;
  /** whether its last day is past */
  readonly isOver: boolean;
  /** the day as at which its figures are: its last one, or today while it is not over */
  readonly asAt: CalendarDay;
  /** whether the logs cover the period before it for all organs and origins that they hold */
  readonly hasPrevious: boolean;
  /** the one that is chosen where the user chooses none */
  readonly isDefault: boolean;
}

/** What the user settled in the pane; kept in the workbook. */
export interface PaneSettings {
  /** `null`: the language of Excel, or English */
  readonly language: Language | null;
  /** the profiles that the user corrected, by the key of their log */
  readonly profiles: readonly LogProfile[];
  /** what the user said of registers, the latest last */
  readonly registers: readonly RegisterProfile[];
  readonly baseline: Baseline | null;
  readonly charts: boolean;
  readonly supplementary: boolean;
  /** what was said of single findings */
  readonly findingMarks: FindingMarks;
  /** whether the user stands on the report's cover once it is computed */
  readonly opensCover: boolean;
  /** whether Excel's own formulas recompute the report, on sheets of their own */
  readonly checks: boolean;
  /** whether the figures' cells say of what and by which rules they are */
  readonly cards: boolean;
  /** whether the report has its sheets in every language, those of the pane's first */
  readonly allLanguages: boolean;
}

/** What the user settles of the pane and of what the report contains. */
export type Preferences = Partial<
  Pick<
    PaneSettings,
    | 'language'
    | 'charts'
    | 'supplementary'
    | 'opensCover'
    | 'checks'
    | 'cards'
    | 'allLanguages'
    | 'findingMarks'
  >
>;

export interface ComputeRequest {
  readonly period: Period;
  readonly settings: PaneSettings;
  readonly language: Language;
  /** where the report of another period stands in the workbook; it is replaced where this is left out */
  readonly placement?: Placement;
}

/** What is being done; counts are of workbooks, rows or sheets. */
export type Progress =
  | {
      readonly step: 'openingFiles' | 'readingFiles';
      readonly workbook: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly step: 'lookingForLogs' | 'insertingTemplate' }
  | { readonly step: 'readingRows'; readonly sheet: string; readonly done: number; readonly total: number }
  | { readonly step: 'computing' }
  | { readonly step: 'writingSheets'; readonly done: number; readonly total: number }
  /** the user is editing a cell; the run goes on when the edit ends */
  | { readonly step: 'waitingForCellEdit' };

/** A report that was computed and written. */
export interface ComputedReport {
  /** the name of the open workbook: only its cells can be selected */
  readonly workbook: string;
  readonly period: Period;
  readonly previous: Period;
  readonly asAt: CalendarDay;
  readonly figures: readonly Figure[];
  readonly issues: readonly ShownFinding[];
  /** how many issues there are; `issues` holds the first thousands */
  readonly issueCount: number;
  /** how far all findings of a kind reach together, by kind; left out are those that touch no figure */
  readonly reachOfKinds: ReadonlyMap<FindingCode, readonly FigureReach[]>;
  /** what had changed since an earlier run over the period; `null` where nothing is known to have */
  readonly changes: RunChanges | null;
  readonly sheets: readonly WrittenSheet[];
  /** the report of another period whose place it took; `null` where it took none's */
  readonly replaced: ReplacedReport | null;
  /** what was read for it, and the report as it then stood in the workbook */
  readonly inspection: Inspection;
}

export interface ReplacedReport {
  /** the name of its period */
  readonly period: string;
  /** whether it can be had back as it was: this pane computed it */
  readonly canComeBack: boolean;
}

export interface WrittenSheet {
  /** `SheetPlan.id` */
  readonly id: string;
  /** the name that it has in the workbook */
  readonly name: string;
  /** the name under which an edited earlier version was kept; `''` where there was none */
  readonly keptAs: string;
}

/** Why something could not be done: a code whose texts are in the locales, and what they name. */
export interface PaneError {
  readonly code:
    | 'cellBeingEdited'
    | 'sheetProtected'
    | 'workbookProtected'
    | 'tooLarge'
    | 'otherWorkbookInFront'
    | 'refusedByExcel'
    | 'valuesMissing'
    | 'requirementSetMissing'
    | 'coAuthoringConflict'
    | 'logChanged'
    | 'noUsableLog'
    | 'reportGone'
    | 'fileNotRead'
    | 'cancelled'
    | 'noAnswer'
    | 'sheetNotFound'
    | 'unexpected';
  /** the sheet that it concerns, or the added workbook that was not read; `''` where it concerns none */
  readonly sheet: string;
  /** the code that Excel gave, for support; `''` where it gave none */
  readonly detail: string;
}

export type PaneResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: PaneError };

/** Everything that the pane asks of the workbooks and of the core. It never throws; errors are values. */
export interface PaneService {
  /** Looks at the open workbook and the added ones. One that cannot be read is a failure of its own, beside the others. */
  inspect(
    settings: PaneSettings,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
    added?: readonly AddedWorkbook[],
  ): Promise<PaneResult<Inspection>>;
  /** Computes one report of all of them; `fileNotRead` where an added one cannot be read, so that none is left out unseen. */
  compute(
    request: ComputeRequest,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
    added?: readonly AddedWorkbook[],
  ): Promise<PaneResult<ComputedReport>>;
  /**
   * Writes the report that the last one replaced once more, in the place of that; gives what stands in the workbook then.
   * It is `reportGone` where this pane did not compute it.
   */
  bringBack(
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<PaneResult<StandingReport>>;
  /** what a number of the report that was computed last is made of, in a language; `null` where it has no such number */
  explain(number: string, language: Language): Promise<PaneResult<Explanation | null>>;
  /** some of its requests, from one place in their list on */
  requestsOf(query: RequestQuery, from: number, count: number): Promise<PaneResult<RequestBand>>;
  /** the charts of the report that was computed last, in a language */
  chartsOf(language: Language): Promise<PaneResult<readonly DrawnChart[]>>;
  /** the tables of its supplementary sheet that count whole streams, in a language, to be pasted into a document */
  supplementaryTables(language: Language): Promise<PaneResult<readonly PrintedTable[]>>;
  /** what the logs of the report that was computed last give for another period */
  figuresOf(period: Period): Promise<PaneResult<FiguresOfPeriod>>;
  /** adds a sheet with requests behind a number, in front of the user; gives its name. No run takes it for a log */
  writeRequests(given: RequestsToWrite): Promise<PaneResult<string>>;
  /** adds a sheet with findings, in front of the user; gives its name. No run takes it for a log */
  writeFindings(given: FindingsToSend, language: Language): Promise<PaneResult<string>>;
  /** a copy of the report that was computed last, which may leave the section */
  makeCopy(wanted: CopyWanted): Promise<PaneResult<MadeCopy>>;
  /** one workbook that compares copies of reports, read from their files; no log is read */
  compareReports(
    files: readonly WorkbookFile[],
    language: Language,
    signal: AbortSignal,
  ): Promise<PaneResult<ComparisonOutcome>>;
  /** opens a copy as a workbook of its own, beside the one that is open */
  openCopy(bytes: Uint8Array): Promise<PaneResult<null>>;
  /** tells which numbers of the report that was computed last the user selects on its sheets; gives how to stop */
  onNumberSelected(listener: (number: string) => void): () => void;
  /** selects the cell of an issue, in front of the user */
  select(place: Place): Promise<PaneResult<null>>;
  activateSheet(name: string): Promise<PaneResult<null>>;
  /** what the selected cells show, row by row */
  selectedTexts(): Promise<PaneResult<readonly (readonly string[])[]>>;
  /** adds an empty list to be filled in, in front of the user; gives the name of its sheet */
  insertTemplate(id: TemplateId, language: Language): Promise<PaneResult<string>>;
  /** the defaults where the workbook holds none, or none that can be read */
  loadSettings(): Promise<PaneSettings>;
  saveSettings(settings: PaneSettings): Promise<PaneResult<null>>;
  /** the report that stands in the workbook now; `null` where there is none */
  standingReport(): Promise<PaneResult<StandingReport | null>>;
  /** tells when cells or sheets changed, and whether the report's or others; gives how to stop */
  onWorkbookChanged(listener: (change: WorkbookChange) => void): () => void;
}
