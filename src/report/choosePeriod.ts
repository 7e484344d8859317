import type { CalendarDay } from '../ground/calendarDay';
import type { RequestLog } from '../log/model/requestLog';
import { type Period, periodOf, previousPeriod } from './period';

/**
 * The latest complete period that the logs reach: the one of their last request, or the one before today's where that
 * is still running. Where the logs reach no complete period, the running one.
 * `undefined` where no log has a usable request.
 */
export function choosePeriod(logs: readonly RequestLog[], today: CalendarDay): Period | undefined {
  const spans = logs.flatMap(({ span }) => span ?? []);
  if (spans.length === 0) return undefined;
  const last = periodOf(Math.max(...spans.map((span) => span.last)));
  if (isOver(last, today)) return last;
  const complete = previousPeriod(periodOf(today));
  const first = Math.min(...spans.map((span) => span.first));
  return first <= complete.end ? complete : last;
}

/** Whether the period's last day is past on a given day. */
export function isOver(period: Period, today: CalendarDay): boolean {
  return period.end < today;
}
