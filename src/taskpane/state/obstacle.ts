import type { AddedWorkbook } from '../contract/paneService';
import type { PaneState } from './paneState';

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
