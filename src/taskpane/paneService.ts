import type { CalendarDay } from '../log/calendarDay';
import type { Field } from '../log/field';
import type { Finding, Issue, Place, SheetHeadings } from '../log/issue';
import type { LogProfile } from '../log/profile';
import type { LeftOutRows } from '../log/requestLog';
import type { ColumnEvidence } from '../log/recognise';
import type { FixedEvidence } from '../log/fixedFields';
import type { Language } from '../locales/languages';
import type { RunChanges } from '../report/compareRuns';
import type { Figure } from '../report/figure';
import type { Period } from '../report/period';
import type { Baseline } from '../report/rules/baseline';

/** A column of a log as a person sees it. */
export interface InspectedColumn {
  /** letters, `C` */
  readonly column: string;
  readonly heading: string;
  /** the fields that are read from it; none where it is not used */
  readonly fields: readonly Field[];
  /** its most frequent values among the first rows, with their counts */
  readonly values: readonly { readonly text: string; readonly count: number }[];
}

/** A log that was found in the workbook. */
export interface InspectedLog {
  /** stays the same while the log stays where it is */
  readonly key: string;
  readonly sheet: string;
  /** `''` for a plain range */
  readonly table: string;
  readonly range: string;
  readonly isHidden: boolean;
  /** how it is read now: as was proposed, or as the user corrected it */
  readonly profile: LogProfile;
  readonly columns: readonly InspectedColumn[];
  readonly why: { readonly columns: readonly ColumnEvidence[]; readonly fixed: readonly FixedEvidence[] };
  /** while one of these is open, the log is not read */
  readonly questions: readonly Finding[];
  /** what reading it gave; `null` while a question is open */
  readonly content: InspectedContent | null;
}

export interface InspectedContent {
  readonly count: number;
  readonly leftOut: LeftOutRows;
  /** first and last usable sent day; `null` where no request is usable */
  readonly span: { readonly first: CalendarDay; readonly last: CalendarDay } | null;
  readonly errors: number;
  readonly warnings: number;
}

/** What was found in the open workbook. */
export interface Inspection {
  readonly workbook: string;
  readonly logs: readonly InspectedLog[];
  /** questions and remarks that belong to no log: no log recognised, hidden sheets */
  readonly issues: readonly Issue[];
  /** the sheets that hold anything and were made by nobody of this add-in */
  readonly sheets: readonly string[];
  /** the row of each sheet that most looks like headings, for who describes a log by hand */
  readonly headings: readonly SheetHeadings[];
  /** the periods that the logs reach, the latest first; empty where nothing is usable */
  readonly periods: readonly PeriodChoice[];
}

export interface PeriodChoice {
  readonly period: Period;
  /** whether its last day is past */
  readonly isOver: boolean;
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
  readonly baseline: Baseline | null;
  readonly charts: boolean;
  readonly supplementary: boolean;
}

export interface ComputeRequest {
  readonly period: Period;
  readonly settings: PaneSettings;
  readonly language: Language;
}

/** What is being done; counts are of rows or sheets. */
export type Progress =
  | { readonly step: 'lookingForLogs' }
  | { readonly step: 'readingRows'; readonly sheet: string; readonly done: number; readonly total: number }
  | { readonly step: 'computing' }
  | { readonly step: 'writingSheets'; readonly done: number; readonly total: number }
  /** the user is editing a cell; the run goes on when the edit ends */
  | { readonly step: 'waitingForCellEdit' };

/** A report that was computed and written. */
export interface ComputedReport {
  readonly period: Period;
  readonly previous: Period;
  readonly asAt: CalendarDay;
  readonly figures: readonly Figure[];
  readonly issues: readonly Issue[];
  /** how many issues there are; `issues` holds the first thousands */
  readonly issueCount: number;
  /** what had changed since an earlier run over the period; `null` where nothing is known to have */
  readonly changes: RunChanges | null;
  readonly sheets: readonly WrittenSheet[];
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
    | 'valuesMissing'
    | 'requirementSetMissing'
    | 'coAuthoringConflict'
    | 'noUsableLog'
    | 'cancelled'
    | 'sheetNotFound'
    | 'unexpected';
  /** the sheet that it concerns, `''` where it concerns none */
  readonly sheet: string;
  /** the code that Excel gave, for support; `''` where it gave none */
  readonly detail: string;
}

export type PaneResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: PaneError };

/** Everything that the pane asks of the workbook and of the core. It never throws; errors are values. */
export interface PaneService {
  inspect(
    settings: PaneSettings,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<PaneResult<Inspection>>;
  compute(
    request: ComputeRequest,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<PaneResult<ComputedReport>>;
  /** selects the cell of an issue, in front of the user */
  select(place: Place): Promise<PaneResult<null>>;
  activateSheet(name: string): Promise<PaneResult<null>>;
  /** adds an empty log to be filled in, in front of the user; gives the name of its sheet */
  insertTemplate(language: Language): Promise<PaneResult<string>>;
  /** the defaults where the workbook holds none, or none that can be read */
  loadSettings(): Promise<PaneSettings>;
  saveSettings(settings: PaneSettings): Promise<PaneResult<null>>;
  /** tells when cells of a log's sheet, or the sheets, changed since the last inspection; gives how to stop */
  onWorkbookChanged(listener: () => void): () => void;
}
