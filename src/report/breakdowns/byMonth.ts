import type { CalendarDay } from '../../ground/calendarDay';
import type { RequestLog } from '../../log/model/requestLog';
import { monthStarts, type Period } from '../period';
import type { RequestTest } from '../requestSort';
import { isCovered } from '../rules/baseline';
import type { BreakdownBasis } from './breakdownBasis';
import { loggedStreams, type Stream, STREAM_DEFINITIONS } from './streams';

/** Requests sent (RFAs with notifications of missions, or RFCs) in each month of the period, 16th to 15th. */
export interface MonthlyCounts {
  readonly stream: Stream;
  /** first days of the twelve months of the period */
  readonly monthStarts: readonly CalendarDay[];
  readonly current: readonly number[];
  /** `null` where no log covers the previous period */
  readonly previous: readonly number[] | null;
}

/** The requests by month, one entry for each stream that has a log. */
export function byMonth(basis: BreakdownBasis): readonly MonthlyCounts[] {
  return loggedStreams(basis.logged).map((stream) => monthlyCounts(stream, basis));
}

function monthlyCounts(stream: Stream, { logs, period, previous }: BreakdownBasis): MonthlyCounts {
  const { organ, origin, requests } = STREAM_DEFINITIONS[stream];
  return {
    stream,
    monthStarts: monthStarts(period).slice(0, 12),
    current: countByMonth(logs, period, requests),
    previous: isCovered(logs, previous, organ, origin) ? countByMonth(logs, previous, requests) : null,
  };
}

function countByMonth(logs: readonly RequestLog[], period: Period, test: RequestTest): readonly number[] {
  const starts = monthStarts(period);
  const counts = new Array<number>(12).fill(0);
  for (const log of logs) {
    log.dates.sent.forEach((sent, row) => {
      if (sent < period.start || sent > period.end || log.usable[row] !== 1 || !test(log, row)) return;
      const month = starts.findIndex((start) => start > sent) - 1;
      counts[month] = (counts[month] ?? 0) + 1;
    });
  }
  return counts;
}
