import type { CalendarDay } from '../../ground/calendarDay';
import type { RequestLog } from '../../log/model/requestLog';
import type { Edition } from '../editions/edition';
import type { LoggedOrgans } from '../loggedOrgans';
import type { Period } from '../period';
import type { PreviousCounts } from '../rules/baseline';
import type { PeriodRows } from '../tally';

/** Everything that a breakdown is counted from. */
export interface BreakdownBasis {
  readonly period: Period;
  readonly previous: Period;
  /** the period's last day, or the day of the run while it is not over */
  readonly asAt: CalendarDay;
  readonly logs: readonly RequestLog[];
  /** the rows of the logs that the period can concern */
  readonly rows: readonly PeriodRows[];
  readonly logged: LoggedOrgans;
  /** the rules that all periods are counted by, those before included */
  readonly edition: Edition;
  readonly previousCounts: PreviousCounts;
}
