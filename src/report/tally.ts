import { type CalendarDay, NO_DAY } from '../ground/calendarDay';
import type { RequestLog } from '../log/model/requestLog';
import type { LeftOutReason } from './leftOutReason';
import { type LikeRequests, likeRequests } from './likeRequests';
import type { Period } from './period';

/**
 * What a figure does with a request: it counts the request, it leaves the request out for a reason, or the request does
 * not concern the figure (`undefined`).
 */
type Standing = 'counted' | LeftOutReason | undefined;

/** Of a request it looks at the coded values, and at where its days lie to the ends of the period: see `likeRequests`. */
export type Classifier = (log: RequestLog, row: number, period: Period) => Standing;

/** A figure's requests, counted. */
export interface Tally {
  /** requests that the figure concerns and that were sent in the period: the denominator of a share (for a count, with those beside it) */
  readonly sent: number;
  readonly counted: number;
  readonly leftOut: ReadonlyMap<LeftOutReason, number>;
  /** calendar days from sent to replied, summed over the counted; 0 where they have no replies */
  readonly days: number;
  /** earliest sent day of those sent in the period */
  readonly earliestSent: CalendarDay | undefined;
  /** the logs that hold one of those sent in the period */
  readonly logs: ReadonlySet<RequestLog>;
}

/** Whether a period's figures can concern a request of a log: it was sent in it, or replied to in it and sent before. */
export function isOfPeriod({ usable, dates }: RequestLog, row: number, period: Period): boolean {
  if (usable[row] !== 1) return false;
  const sent = dates.sent[row] ?? NO_DAY;
  const replied = dates.replied[row] ?? NO_DAY;
  if (sent > period.end) return false;
  return sent >= period.start || (replied >= period.start && replied <= period.end);
}

/** The requests of a log that a period's figures can concern. */
export function rowsOfPeriod(log: RequestLog, period: Period): Uint32Array {
  let count = 0;
  for (let row = 0; row < log.count; row += 1) if (isOfPeriod(log, row, period)) count += 1;
  const rows = new Uint32Array(count);
  let at = 0;
  for (let row = 0; row < log.count; row += 1) {
    if (!isOfPeriod(log, row, period)) continue;
    rows[at] = row;
    at += 1;
  }
  return rows;
}

/** A log with the rows of it that a period's figures can concern. */
export interface PeriodRows {
  readonly log: RequestLog;
  readonly rows: Uint32Array;
}

/** Counts the requests of a figure. */
export function tally(logs: readonly PeriodRows[], period: Period, classify: Classifier): Tally {
  const running: RunningTally = {
    sent: 0,
    counted: 0,
    leftOut: new Map(),
    days: 0,
    earliestSent: undefined,
    logs: new Set(),
  };
  for (const { log, rows } of logs) {
    for (const like of likeRequests(log, rows, period)) {
      addTo(running, log, like, classify(log, like.row, period));
    }
  }
  return running;
}

type RunningTally = { -readonly [K in keyof Tally]: Tally[K] } & {
  leftOut: Map<LeftOutReason, number>;
  logs: Set<RequestLog>;
};

function addTo(running: RunningTally, log: RequestLog, like: LikeRequests, standing: Standing): void {
  if (standing === undefined) return;
  if (standing === 'counted') {
    running.counted += like.count;
    running.days += like.days;
  } else {
    running.leftOut.set(standing, (running.leftOut.get(standing) ?? 0) + like.count);
  }
  // A request that was sent before the period is listed among those left out, but it is not in the denominator.
  if (standing === 'sentBeforePeriod') return;
  running.sent += like.count;
  running.logs.add(log);
  const { earliestSent } = running;
  running.earliestSent =
    earliestSent === undefined ? like.earliestSent : Math.min(earliestSent, like.earliestSent);
}
