import type { DateSystem } from '../../ground/calendarDay';
import type { Issue } from '../../log/model/issue';
import type { LogPlan } from '../../log/planning/logPlan';
import type { RequestLog } from '../../log/model/requestLog';
import type { RegisterRead } from '../../log/registers/registerEntry';
import type { WorkbookOutline } from '../../ground/outline';

/** What reading one workbook gave. */
export interface WorkbookRead {
  /** the id of an added workbook; `null` for the open one */
  readonly added: number | null;
  readonly outline: WorkbookOutline;
  readonly dateSystem: DateSystem;
  readonly plan: LogPlan;
  readonly logs: readonly RequestLog[];
  readonly registers: readonly RegisterRead[];
  readonly issues: readonly Issue[];
}

/** What was found before any row was read. That the open workbook has no log is nothing to say where another has one. */
export function issuesOf(workbooks: readonly WorkbookRead[]): readonly Issue[] {
  const hasLog = workbooks.some(({ plan }) => plan.logs.length + plan.openLogs.length > 0);
  return workbooks.flatMap(({ added, issues }) =>
    added === null && hasLog ? issues.filter(({ finding }) => finding.code !== 'noLogInWorkbook') : issues,
  );
}
