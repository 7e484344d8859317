import type { RuleId } from '../../report/ruleIds';
import type { FindingCode } from '../../log/model/issue';
import type { LogProfile, RegisterProfile } from '../../log/model/profile';
import { type BaselineDraft, EMPTY_DRAFT } from './baselineDraft';
import type {
  AddedWorkbook,
  ComputedReport,
  Inspection,
  PaneError,
  PaneSettings,
  Progress,
  StandingReport,
} from '../contract/paneService';
import { DEFAULT_SETTINGS } from '../contract/storedSettings';

export type View = 'logs' | 'report' | 'findings' | 'settings' | 'help';

/** A kind of finding that the help is about, with the rules of the figures that such findings touch. */
export interface HelpTopic {
  readonly finding: FindingCode;
  readonly rules: readonly RuleId[];
}

/** What is going on. A run has a number, so that the answer of an earlier one is told from its own. */
export type Activity =
  | { readonly kind: 'idle' }
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'inspecting' | 'computing';
      readonly run: number;
      readonly progress: Progress;
      readonly isCancelling: boolean;
      /** whether Excel has not answered for long */
      readonly isStalled: boolean;
    };

export type Task =
  | 'inspecting'
  | 'computing'
  | 'bringingBack'
  | 'saving'
  | 'selecting'
  | 'activating'
  | 'inserting'
  | 'readingSelection'
  | 'handingOver'
  | 'writingFindings'
  | 'sharing'
  | 'comparing'
  | 'opening';

/** Something that could not be done; `number` tells a failure from the same one before it. */
export interface Failure {
  readonly task: Task;
  readonly error: PaneError;
  readonly number: number;
}

/** A report, and whether the logs, their reading or the entered counts have changed since. */
interface Computed {
  readonly report: ComputedReport;
  /** what was read for it */
  readonly inspection: Inspection;
  readonly isOutdated: boolean;
}

/** What corrections change: the saved profiles, what was said of registers, and what the added workbooks are read by. */
export interface Correctable {
  readonly profiles: readonly LogProfile[];
  readonly registers: readonly RegisterProfile[];
  readonly added: readonly AddedWorkbook[];
}

export interface PaneState {
  readonly view: View;
  /** what the help is about; `null` for everything */
  readonly helpTopic: HelpTopic | null;
  /** the step of the tour that is shown, from 0; `null` where none is */
  readonly tourStep: number | null;
  readonly activity: Activity;
  readonly settings: PaneSettings;
  /** the workbooks that the user added since the pane was opened, in the order in which they came */
  readonly added: readonly AddedWorkbook[];
  /** how the logs were read before each correction of this session, the last one last */
  readonly history: readonly Correctable[];
  readonly inspection: Inspection | null;
  /** the report that stands in the workbook, as was last read; what is shown of a report is told by `shownReport` */
  readonly standing: StandingReport | null;
  /** whether the workbook changed since the reading began that gave the inspection */
  readonly hasChanged: boolean;
  /** whether what is read, or how, was settled otherwise since that reading */
  readonly isReadingOutdated: boolean;
  /** whether it changed since the present or last run began */
  readonly changedDuringRun: boolean;
  /** name of the period that the user chose; `null` for the one that the inspection proposes */
  readonly chosenPeriod: string | null;
  /** whether is asked what becomes of the report of another period that stands in the workbook */
  readonly asksPlacement: boolean;
  readonly baseline: BaselineDraft;
  /** how often entered counts that are wrong were refused; what is wrong is shown from the first time on */
  readonly baselineRefusals: number;
  readonly failure: Failure | null;
  readonly failures: number;
  readonly cancelled: 'inspecting' | 'computing' | null;
  readonly computed: Computed | null;
  /** the number of the computed report of which is shown what it is made of; `null` where the report itself is shown */
  readonly explained: string | null;
}

export const FIRST_STATE: PaneState = {
  view: 'logs',
  helpTopic: null,
  tourStep: null,
  activity: { kind: 'opening' },
  settings: DEFAULT_SETTINGS,
  added: [],
  history: [],
  inspection: null,
  standing: null,
  hasChanged: false,
  isReadingOutdated: false,
  changedDuringRun: false,
  chosenPeriod: null,
  asksPlacement: false,
  baseline: EMPTY_DRAFT,
  baselineRefusals: 0,
  failure: null,
  failures: 0,
  cancelled: null,
  computed: null,
  explained: null,
};
