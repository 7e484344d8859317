import { NO_DAY } from '../../ground/calendarDay';
import type { RequestLog } from '../../log/model/requestLog';
import type { LeftOutReason } from '../leftOutReason';
import type { Period } from '../period';
import { isRepliedByEnd } from './periodEnd';

/**
 * Whether a request sent in the period counts as replied to in it. Averages are over these alone: pending requests are
 * left out (footnote 8). The OTP's averages are over the requests executed in the period, see `sentAndRecorded`.
 */
export function replyStanding(log: RequestLog, row: number, period: Period): 'counted' | LeftOutReason {
  if (log.dates.replied[row] === NO_DAY) return 'pending';
  return isRepliedByEnd(log, row, period) ? 'counted' : 'repliedAfterPeriod';
}

/** Calendar days from the sent day to the reply; 0 where the reply came the same day. */
export function daysToReply(log: RequestLog, row: number): number {
  return (log.dates.replied[row] ?? 0) - (log.dates.sent[row] ?? 0);
}
