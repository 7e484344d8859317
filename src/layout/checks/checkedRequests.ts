import type { Report } from '../../report/report';
import { isIn } from '../../report/period';
import { NO_DAY } from '../../ground/calendarDay';
import type { RequestRow } from '../../report/tracing/requestSelection';

/** So many requests are written and recomputed without the workbook becoming slow to open. */
const MOST_REQUESTS = 100_000;

/**
 * The requests that the check is made of: all that take part in figures, or, where these are too many, those sent in the
 * period and in the one before. `undefined` where even these are too many. They come from the logs of requests alone:
 * nothing of a register, of which entries may be under seal, is among them.
 */
export function checkedRequests(report: Report): readonly RequestRow[] | undefined {
  const all = requestsOf(report, () => true);
  if (all.length <= MOST_REQUESTS) return all;
  const recent = requestsOf(report, (sent) => isIn(report.period, sent) || isIn(report.previous, sent));
  return recent.length <= MOST_REQUESTS ? recent : undefined;
}

/** Whether the check has the requests of earlier periods too, of which some may still be pending. */
export function areAllChecked(report: Report): boolean {
  return requestsOf(report, () => true).length <= MOST_REQUESTS;
}

function requestsOf({ logs }: Report, isWanted: (sent: number) => boolean): readonly RequestRow[] {
  const requests: RequestRow[] = [];
  for (const log of logs) {
    for (let row = 0; row < log.count; row += 1) {
      if (log.usable[row] !== 1 || !isWanted(log.dates.sent[row] ?? NO_DAY)) continue;
      requests.push({ log, row });
    }
  }
  return requests;
}
