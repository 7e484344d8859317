import type { CalendarDay } from '../ground/calendarDay';
import type { RequestLog } from '../log/model/requestLog';
import { type Period, periodOf, previousPeriod } from './period';

/**
 * The period that is computed unless another is asked for: the latest period that is over and that the logs reach. This
 * is the period of their last request, or the period before today's if that one is still running. If the logs reach no
 * period that is over, it is the running period. `undefined` if no log has a usable request.
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
