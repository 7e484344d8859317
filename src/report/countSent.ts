import { NO_DAY } from '../ground/calendarDay';
import type { RequestLog } from '../log/model/requestLog';
import { requestsOfRow } from '../log/model/requestRows';
import type { Period } from './period';
import type { RequestTest } from './requestSort';

/** How many requests of some sort were sent in a period. */
export function countSent(logs: readonly RequestLog[], period: Period, test: RequestTest): number {
  let count = 0;
  for (const log of logs) {
    for (let row = 0; row < log.count; row += 1) {
      const sent = log.dates.sent[row] ?? NO_DAY;
      if (sent < period.start || sent > period.end || log.usable[row] !== 1) continue;
      if (test(log, row)) count += requestsOfRow(log, row);
    }
  }
  return count;
}
