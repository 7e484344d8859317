import { type CalendarDay, NO_DAY } from '../../ground/calendarDay';
import type { RequestLog } from '../../log/model/requestLog';
import type { Period } from '../period';

/** A period's figures are as at its last day, or as at the day of the run while it is not over. */
export function asAtDay(period: Period, today: CalendarDay): CalendarDay {
  return Math.min(period.end, today);
}

/**
 * Whether a request had its reply by the period's last day. A reply that came later does not change the figures: a period
 * that is computed again years later gives the same figures (follows footnote 9).
 */
export function isRepliedByEnd(log: RequestLog, row: number, period: Period): boolean {
  const replied = log.dates.replied[row] ?? NO_DAY;
  return replied !== NO_DAY && replied <= period.end;
}
