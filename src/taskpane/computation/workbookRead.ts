import type { Issue } from '../../log/model/issue';
import type { WorkbookRead } from '../../log/workbookReading';

/** What reading one of the workbooks of the pane gave. */
export interface PaneWorkbookRead extends WorkbookRead {
  /** the id of an added workbook; `null` for the open one */
  readonly added: number | null;
}

/** What was found before any row was read. That the open workbook has no log is nothing to say where another has one. */
export function issuesOf(workbooks: readonly PaneWorkbookRead[]): readonly Issue[] {
  const hasLog = workbooks.some(
    ({ plan }) => plan.logs.length + plan.openLogs.length + plan.leftOut.length > 0,
  );
  return workbooks.flatMap(({ added, issues }) =>
    added === null && hasLog ? issues.filter(({ finding }) => finding.code !== 'noLogInWorkbook') : issues,
  );
}
