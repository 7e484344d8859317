import { type CalendarDay, NO_DAY } from '../ground/calendarDay';
import type { RequestLog } from '../log/model/requestLog';
import { requestsOfRow } from '../log/model/requestRows';
import { type Period, periodOf, previousPeriod } from './period';

/**
 * The period that is computed unless another is asked for: the latest period that is over and that the logs reach. This
 * is the period of their last request, or the period before today's if that one is still running. If the logs reach no
 * period that is over, it is the running period. A single request after all others of a larger log may be of a mistyped
 * year, and chooses no period. `undefined` if no log has a usable request.
 */
export function choosePeriod(logs: readonly RequestLog[], today: CalendarDay): Period | undefined {
  const spans = logs.flatMap(({ span }) => span ?? []);
  if (spans.length === 0) return undefined;
  const last = lastPeriod(logs, Math.max(...spans.map((span) => span.last)));
  if (isOver(last, today)) return last;
  const complete = previousPeriod(periodOf(today));
  const first = Math.min(...spans.map((span) => span.first));
  return first <= complete.end ? complete : last;
}

/** From so many requests on, one in a later period than all others may be a slip. */
const LARGE = 20;

/** The period of the last request; of many requests, not that of a single one after all others. */
function lastPeriod(logs: readonly RequestLog[], last: CalendarDay): Period {
  const period = periodOf(last);
  let [before, within, latestBefore] = [0, 0, -Infinity];
  for (const log of logs) {
    const { dates, usable } = log;
    for (let row = 0; row < usable.length; row += 1) {
      const day = dates.sent[row] ?? NO_DAY;
      if (usable[row] !== 1 || day === NO_DAY) continue;
      if (day >= period.start) {
        within += requestsOfRow(log, row);
        continue;
      }
      before += requestsOfRow(log, row);
      if (day > latestBefore) latestBefore = day;
    }
  }
  return within === 1 && before >= LARGE ? periodOf(latestBefore) : period;
}

/** Whether the period's last day is past on a given day. */
export function isOver(period: Period, today: CalendarDay): boolean {
  return period.end < today;
}
