import type { FindingCode } from '../../log/model/issue';
import type { LogProfile, RegisterProfile } from '../../log/model/profile';
import { type ChosenFile, withFiles, withoutWorkbook } from './addedWorkbooks';
import { type Period, previousPeriod } from '../../report/period';
import type { RuleId } from '../../report/ruleIds';
import type { Baseline, BaselineCount } from '../../report/rules/baseline';
import {
  type BaselineDraft,
  type BaselineErrors,
  baselineErrors,
  draftOf,
  EMPTY_DRAFT,
} from './baselineDraft';
import type {
  AddedWorkbook,
  ComputedReport,
  Inspection,
  PaneError,
  PaneResult,
  PaneSettings,
  PeriodChoice,
  Preferences,
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
  | 'saving'
  | 'selecting'
  | 'activating'
  | 'inserting'
  | 'readingSelection'
  | 'handingOver'
  | 'sharing'
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

export type PaneEvent =
  | { readonly type: 'settingsLoaded'; readonly settings: PaneSettings }
  | { readonly type: 'inspectionStarted'; readonly run: number }
  | { readonly type: 'computingStarted'; readonly run: number; readonly settings: PaneSettings }
  | { readonly type: 'progressed'; readonly run: number; readonly progress: Progress }
  | { readonly type: 'stalled'; readonly run: number }
  | { readonly type: 'cancelRequested' }
  | { readonly type: 'inspected'; readonly run: number; readonly result: PaneResult<Inspection> }
  | { readonly type: 'computed'; readonly run: number; readonly result: PaneResult<ComputedReport> }
  | { readonly type: 'runGivenUp'; readonly run: number; readonly task: Task; readonly error: PaneError }
  | { readonly type: 'standingRead'; readonly standing: StandingReport | null }
  | { readonly type: 'workbookChanged' }
  | { readonly type: 'workbooksAdded'; readonly files: readonly ChosenFile[] }
  | { readonly type: 'workbookRemoved'; readonly id: number }
  | ({ readonly type: 'logsCorrected' } & Correctable)
  | { readonly type: 'correctionUndone' }
  | { readonly type: 'preferencesChanged'; readonly preferences: Preferences }
  | { readonly type: 'periodChosen'; readonly name: string }
  | { readonly type: 'baselineTyped'; readonly count: BaselineCount; readonly text: string }
  | { readonly type: 'baselineRefused' }
  | { readonly type: 'viewOpened'; readonly view: View }
  | { readonly type: 'numberExplained'; readonly number: string | null }
  | { readonly type: 'helpOpened'; readonly topic: HelpTopic }
  | { readonly type: 'tourMoved'; readonly step: number | null }
  | { readonly type: 'failed'; readonly task: Task; readonly error: PaneError }
  | { readonly type: 'messageDismissed' };

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
  baseline: EMPTY_DRAFT,
  baselineRefusals: 0,
  failure: null,
  failures: 0,
  cancelled: null,
  computed: null,
  explained: null,
};

const IDLE: Activity = { kind: 'idle' };

/** How many corrections can be undone. */
const LONGEST_HISTORY = 50;

/** What the pane shows after an event. An answer to a run that is not the present one changes nothing. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'settingsLoaded':
      return { ...state, settings: event.settings };
    case 'inspectionStarted':
      return {
        ...state,
        // What could not be saved is still not saved.
        failure: state.failure?.task === 'saving' ? state.failure : null,
        cancelled: null,
        activity: running('inspecting', event.run, { step: 'lookingForLogs' }),
        changedDuringRun: false,
      };
    case 'computingStarted':
      return {
        ...withoutMessages(state),
        settings: event.settings,
        activity: running('computing', event.run, { step: 'lookingForLogs' }),
        changedDuringRun: false,
        baselineRefusals: 0,
      };
    case 'progressed':
      return isPresent(state, event.run)
        ? { ...state, activity: { ...state.activity, progress: event.progress, isStalled: false } }
        : state;
    case 'stalled':
      return isPresent(state, event.run)
        ? { ...state, activity: { ...state.activity, isStalled: true } }
        : state;
    case 'cancelRequested':
      return isRunning(state.activity)
        ? { ...state, activity: { ...state.activity, isCancelling: true } }
        : state;
    case 'inspected':
      return isPresent(state, event.run, 'inspecting') ? afterInspection(state, event.result) : state;
    case 'computed':
      return isPresent(state, event.run, 'computing') ? afterComputing(state, event.result) : state;
    case 'runGivenUp':
      return isPresent(state, event.run) ? afterGivingUp(state, event.task, event.error) : state;
    case 'standingRead':
      return { ...state, standing: event.standing };
    case 'workbookChanged':
      return outdated({ ...state, hasChanged: true, changedDuringRun: true });
    case 'preferencesChanged':
      return { ...state, settings: { ...state.settings, ...event.preferences } };
    case 'viewOpened':
      return { ...state, view: event.view, helpTopic: null };
    case 'numberExplained':
      return { ...state, explained: event.number, view: 'report' };
    case 'helpOpened':
      return { ...state, view: 'help', helpTopic: event.topic };
    case 'tourMoved':
      return { ...state, tourStep: event.step };
    case 'failed':
      return failed(state, event.task, event.error);
    case 'messageDismissed':
      return withoutMessages(state);
    case 'workbooksAdded':
    case 'workbookRemoved':
      return afterAdding(state, event);
    case 'logsCorrected':
    case 'correctionUndone':
      return afterCorrection(state, event);
    case 'periodChosen':
    case 'baselineTyped':
    case 'baselineRefused':
      return afterEntry(state, event);
  }
}

type EventOf<T extends PaneEvent['type']> = Extract<PaneEvent, { type: T }>;

function afterAdding(state: PaneState, event: EventOf<'workbooksAdded' | 'workbookRemoved'>): PaneState {
  const { added, inspection, settings } = state;
  if (event.type === 'workbooksAdded') {
    const workbooks = withFiles({ added, inspection, profiles: settings.profiles }, event.files);
    return readOtherwise({ ...state, added: workbooks });
  }
  return readOtherwise({
    ...state,
    added: added.filter(({ id }) => id !== event.id),
    inspection: inspection && withoutWorkbook(inspection, event.id),
  });
}

function afterCorrection(state: PaneState, event: EventOf<'logsCorrected' | 'correctionUndone'>): PaneState {
  const { settings, history } = state;
  if (event.type === 'logsCorrected') {
    const { profiles, registers, added } = event;
    const before = { profiles: settings.profiles, registers: settings.registers, added: state.added };
    const earlier = [...history, before].slice(-LONGEST_HISTORY);
    return readOtherwise({
      ...state,
      settings: { ...settings, profiles, registers },
      added,
      history: earlier,
    });
  }
  const last = history.at(-1);
  if (last === undefined) return state;
  // What was added or taken out since stays so.
  const added = state.added.map((workbook) => ({
    ...workbook,
    ...last.added.find(({ id }) => id === workbook.id),
  }));
  return readOtherwise({
    ...state,
    settings: { ...settings, profiles: last.profiles, registers: last.registers },
    added,
    history: history.slice(0, -1),
  });
}

function afterEntry(
  state: PaneState,
  event: EventOf<'periodChosen' | 'baselineTyped' | 'baselineRefused'>,
): PaneState {
  switch (event.type) {
    case 'periodChosen':
      return withDraft({ ...state, chosenPeriod: event.name }, state);
    case 'baselineTyped':
      return outdated({ ...state, baseline: { ...state.baseline, [event.count]: event.text } });
    case 'baselineRefused':
      return { ...state, baselineRefusals: state.baselineRefusals + 1, view: 'logs' };
  }
}

function running(kind: 'inspecting' | 'computing', run: number, progress: Progress): Activity {
  return { kind, run, progress, isCancelling: false, isStalled: false };
}

type Running = Extract<Activity, { readonly run: number }>;

function isRunning(activity: Activity): activity is Running {
  return activity.kind === 'inspecting' || activity.kind === 'computing';
}

function isPresent(
  state: PaneState,
  run: number,
  kind?: Running['kind'],
): state is PaneState & { readonly activity: Running } {
  const { activity } = state;
  return isRunning(activity) && activity.run === run && (kind === undefined || activity.kind === kind);
}

function afterInspection(state: PaneState, result: PaneResult<Inspection>): PaneState {
  const idle = { ...state, activity: IDLE };
  if (result.ok) return withDraft(afterReading(idle, result.value), state);
  return afterGivingUp(state, 'inspecting', result.error);
}

/** What was read takes the place of what was read before, with all that was known of its age. */
function afterReading(state: PaneState, inspection: Inspection): PaneState {
  const { standing } = inspection;
  return {
    ...state,
    inspection,
    standing,
    hasChanged: state.changedDuringRun,
    isReadingOutdated: false,
  };
}

function afterGivingUp(state: PaneState, task: Task, error: PaneError): PaneState {
  const { activity } = state;
  const idle = { ...state, activity: IDLE };
  if (error.code !== 'cancelled') return failed(idle, task, error);
  return { ...idle, cancelled: activity.kind === 'computing' ? 'computing' : 'inspecting' };
}

/** A run that ended before the wish to cancel reached it has written its report: that is shown. */
function afterComputing(state: PaneState, result: PaneResult<ComputedReport>): PaneState {
  if (!result.ok) return afterGivingUp(state, 'computing', result.error);
  const report = result.value;
  // Files that could not be read are still there, and were left out.
  const inspection = { ...report.inspection, failures: state.inspection?.failures ?? [] };
  const read = withDraft(afterReading({ ...state, activity: IDLE }, inspection), state);
  return {
    ...read,
    computed: { report, inspection, isOutdated: state.changedDuringRun },
    explained: null,
    view: 'report',
  };
}

function failed(state: PaneState, task: Task, error: PaneError): PaneState {
  const number = state.failures + 1;
  return { ...state, failure: { task, error, number }, failures: number, cancelled: null };
}

function withoutMessages(state: PaneState): PaneState {
  return { ...state, failure: null, cancelled: null };
}

function readOtherwise(state: PaneState): PaneState {
  return outdated({ ...state, isReadingOutdated: true });
}

function outdated(state: PaneState): PaneState {
  return state.computed === null ? state : { ...state, computed: { ...state.computed, isOutdated: true } };
}

/** The counts that were saved for the previous period, where that is another one than before. */
function withDraft(state: PaneState, before: PaneState): PaneState {
  const previous = previousOf(state);
  if (previous?.name === previousOf(before)?.name && before.inspection !== null) return state;
  return { ...state, baseline: draftOf(state.settings.baseline, previous), baselineRefusals: 0 };
}

/** The period that is computed next: the one that the user chose, or the one that the inspection proposes. */
export function chosenPeriodOf({ inspection, chosenPeriod }: PaneState): PeriodChoice | undefined {
  const periods = inspection?.periods ?? [];
  return (
    periods.find(({ period }) => period.name === chosenPeriod) ??
    periods.find(({ isDefault }) => isDefault) ??
    periods[0]
  );
}

function previousOf(state: PaneState): Period | undefined {
  const choice = chosenPeriodOf(state);
  return choice === undefined ? undefined : previousPeriod(choice.period);
}

/** Whether the counts of the previous period are asked for: the logs do not cover it. */
export function asksForBaseline(state: PaneState): boolean {
  return chosenPeriodOf(state)?.hasPrevious === false;
}

/** What is wrong with the entered counts, where they are asked for. */
export function baselineErrorsOf(state: PaneState): BaselineErrors {
  return asksForBaseline(state) ? baselineErrors(state.baseline) : new Map();
}

/** The saved counts: the entered ones where they are asked for, otherwise those that were saved before. */
export function baselineToSave(
  state: PaneState,
  baselineOf: (draft: BaselineDraft, period: Period) => Baseline | null,
): Baseline | null {
  const previous = previousOf(state);
  if (!asksForBaseline(state) || previous === undefined) return state.settings.baseline;
  return baselineOf(state.baseline, previous);
}

export function isBusy({ activity }: PaneState): boolean {
  return activity.kind !== 'idle';
}

/** The added workbooks that were read: a report is computed from these. */
export function readWorkbooks({ added, inspection }: PaneState): readonly AddedWorkbook[] {
  return added.filter(({ id }) => inspection?.added.some((other) => other.id === id));
}

/** The added workbooks that nothing is known of yet: the reading was cancelled or failed before it came to them. */
function unreadWorkbooks(state: PaneState): readonly AddedWorkbook[] {
  const failed = new Set(state.inspection?.failures.map(({ id }) => id));
  const read = readWorkbooks(state);
  return state.added.filter((workbook) => !failed.has(workbook.id) && !read.includes(workbook));
}

/** Why no period can be computed now; `null` where one can. */
export type Obstacle =
  'busy' | 'nothingInspected' | 'filesNotRead' | 'noLog' | 'questionsOpen' | 'noUsableRow';

export function obstacleOf(state: PaneState): Obstacle | null {
  const { inspection } = state;
  if (isBusy(state)) return 'busy';
  if (inspection === null) return 'nothingInspected';
  if (unreadWorkbooks(state).length > 0) return 'filesNotRead';
  if (inspection.logs.length === 0) return 'noLog';
  if (inspection.periods.length > 0) return null;
  return inspection.logs.some(({ questions }) => questions.length > 0) ? 'questionsOpen' : 'noUsableRow';
}

/** How many logs are left out until their questions are answered. */
export function logsWithQuestions({ inspection }: PaneState): number {
  return inspection?.logs.filter(({ questions }) => questions.length > 0).length ?? 0;
}
