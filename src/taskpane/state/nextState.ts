import type {
  ComputedReport,
  Inspection,
  PaneError,
  PaneResult,
  Progress,
  StandingReport,
} from '../contract/paneService';
import { withFiles, withoutWorkbook } from './addedWorkbooks';
import { draftOf } from './baselineDraft';
import { previousOf } from './chosenPeriod';
import type { PaneEvent } from './paneEvent';
import type { Activity, PaneState, Task } from './paneState';

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
        asksPlacement: false,
        // What could not be saved is still not saved.
        failure: state.failure?.task === 'saving' ? state.failure : null,
        cancelled: null,
        activity: running('inspecting', event.run, { step: 'lookingForLogs' }),
        changedDuringRun: false,
      };
    case 'computingStarted':
      return {
        ...withoutMessages(state),
        asksPlacement: false,
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
    case 'placementAsked':
    case 'placementDismissed':
    case 'bringingBackStarted':
    case 'broughtBack':
      return besideOtherReport(state, event);
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
      // The first step speaks of the logs: who has it shown again stands among them.
      return { ...state, tourStep: event.step, ...(event.step === 0 ? { view: 'logs' as const } : {}) };
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

type OtherReportEvent = EventOf<
  'placementAsked' | 'placementDismissed' | 'bringingBackStarted' | 'broughtBack'
>;

function besideOtherReport(state: PaneState, event: OtherReportEvent): PaneState {
  switch (event.type) {
    case 'placementAsked':
      return { ...withoutMessages(state), asksPlacement: true };
    case 'placementDismissed':
      return { ...state, asksPlacement: false };
    case 'bringingBackStarted':
      return {
        ...withoutMessages(state),
        activity: running('computing', event.run, { step: 'writingSheets', done: 0, total: 0 }),
        asksPlacement: false,
      };
    case 'broughtBack':
      return isPresent(state, event.run, 'computing') ? afterBringingBack(state, event.result) : state;
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
      return withDraft({ ...state, chosenPeriod: event.name, asksPlacement: false }, state);
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

/** What stands in the workbook then is another report than the last that was computed; its period is the chosen one. */
function afterBringingBack(state: PaneState, result: PaneResult<StandingReport>): PaneState {
  if (!result.ok) return afterGivingUp(state, 'bringingBack', result.error);
  const { value: standing } = result;
  const chosenPeriod = standing.period?.name ?? state.chosenPeriod;
  const shown = {
    ...state,
    activity: IDLE,
    standing,
    chosenPeriod,
    explained: null,
    view: 'report',
  } as const;
  return withDraft(shown, state);
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
