import type { Issue } from '../../log/issue';
import type { LogPlan } from '../../log/planLogs';
import type { RequestLog } from '../../log/requestLog';
import type { Warrant } from '../../log/warrants/warrantRegister';
import type { WorkbookOutline } from '../../log/workbook';

/** What reading the open workbook gave. */
export interface WorkbookRead {
  readonly outline: WorkbookOutline;
  readonly plan: LogPlan;
  readonly logs: readonly RequestLog[];
  /** `undefined` where the workbook holds no register of warrants */
  readonly warrants: readonly Warrant[] | undefined;
  readonly issues: readonly Issue[];
}
