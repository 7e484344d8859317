import { fill, fillPlural } from '../../../locales/fill';
import type { Messages } from '../../../locales/messages';
import { wholeNumberText } from '../../../locales/numberText';
import type { Activity, PaneState } from '../../state/paneState';
import { logsWithQuestions } from '../../state/obstacle';
import { shownReport } from '../../state/shownReport';
import { stepName } from '../run/stepText';
import type { Inspection } from '../../contract/paneService';

/** What a screen reader is told of the present state; failures speak for themselves, where they stand. */
export function announcementOf(state: PaneState, messages: Messages): string {
  const { pane, format } = messages;
  const { activity, inspection, view } = state;
  const shown = shownReport(state);
  if (activity.kind !== 'idle') return activityText(activity, messages);
  if (state.failure !== null) return '';
  if (state.cancelled !== null) return pane.announcements.cancelled;
  if (state.hasChanged) return pane.announcements.changed;
  if (shown.kind === 'computed' && view !== 'logs') {
    const { report } = shown;
    const count = wholeNumberText(report.issueCount, format);
    return fill(pane.announcements.computed, { period: report.period.name, count });
  }
  return inspection === null ? '' : foundText(inspection, logsWithQuestions(state), messages);
}

/** The step without its counts, which would never stop speaking. */
function activityText(activity: Exclude<Activity, { kind: 'idle' }>, { pane }: Messages): string {
  if (activity.kind === 'opening') return pane.run.opening;
  if (activity.isCancelling) return pane.run.cancelling;
  const { progress } = activity;
  if (progress.step === 'waitingForCellEdit') return pane.run.waiting;
  return stepName(progress, pane.run);
}

function foundText({ logs, failures }: Inspection, open: number, { pane, format }: Messages): string {
  const { found, questions, filesNotRead } = pane.announcements;
  return [
    logs.length === 0 ? pane.noLog.title : fillPlural(found, logs.length, format),
    ...(open === 0 ? [] : [fillPlural(questions, open, format)]),
    ...(failures.length === 0 ? [] : [fillPlural(filesNotRead, failures.length, format)]),
  ].join(' ');
}
