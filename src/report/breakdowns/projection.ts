import { NO_DAY } from '../../ground/calendarDay';
import type { RequestLog } from '../../log/model/requestLog';
import { requestsOfRow } from '../../log/model/requestRows';
import { survivalCurveOfTimes } from '../../statistics/kaplanMeier';
import { projectedAnswers, type Projection } from '../../statistics/projection';
import { TimeCounts } from '../../statistics/timeCounts';
import { missingField } from '../rules/notInLog';
import { daysToReply } from '../rules/repliedOnly';
import type { BreakdownBasis } from './breakdownBasis';
import { stateOn } from './stateOn';
import { loggedStreams, type Stream, STREAM_DEFINITIONS } from './streams';

/** How many of the pending requests of a stream will be answered, if nothing changes. */
export interface StreamProjection {
  readonly stream: Stream;
  /** on the day as at which the figures are, whenever they were sent */
  readonly pending: number;
  /** within so many more days, in the order of {@link PROJECTED_DAYS} */
  readonly within: readonly Projection[];
}

export const PROJECTED_DAYS = [30, 90, 180, 365] as const;

/**
 * The projection of each stream whose logs hold replies and that has pending requests, from the times that all requests of
 * its logs took, whenever they were sent.
 */
export function projection(basis: BreakdownBasis): readonly StreamProjection[] {
  return loggedStreams(basis.logged).flatMap((stream) => projectionOf(stream, basis));
}

function projectionOf(stream: Stream, { logs, asAt }: BreakdownBasis): readonly StreamProjection[] {
  const { requests } = STREAM_DEFINITIONS[stream];
  const [events, censored, ages] = [new TimeCounts(), new TimeCounts(), new TimeCounts()];
  const counted = new Set<RequestLog>();
  for (const log of logs) {
    for (let row = 0; row < log.count; row += 1) {
      const sent = log.dates.sent[row] ?? NO_DAY;
      if (log.usable[row] !== 1 || sent === NO_DAY || sent > asAt || !requests(log, row)) continue;
      counted.add(log);
      const state = stateOn(log, row, asAt);
      const time = state === 'pending' ? asAt - sent : daysToReply(log, row);
      const times = requestsOfRow(log, row);
      (state === 'replied' ? events : censored).add(time, times);
      if (state === 'pending') ages.add(time, times);
    }
  }
  if (ages.total === 0 || missingField(counted, ['replied'])) return [];
  const curve = survivalCurveOfTimes(events, censored);
  const within = PROJECTED_DAYS.map((days) => projectedAnswers(curve, ages, days));
  return [{ stream, pending: ages.total, within }];
}
