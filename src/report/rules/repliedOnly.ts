import { NO_DAY } from '../../ground/calendarDay';
import type { RequestLog } from '../../log/model/requestLog';
import type { LeftOutReason } from '../leftOutReason';
import type { Period } from '../period';
import { isRepliedByEnd } from './periodEnd';

/** Whether a request that was sent in the period counts for a figure of replies, and why not. */
export type ReplyStanding = (log: RequestLog, row: number, period: Period) => 'counted' | LeftOutReason;

/**
 * Whether a request that was sent in the period was also replied to in the period. Averages are over these requests alone;
 * pending requests are left out (footnote 8). For the OTP's averages see `sentAndRecorded`.
 */
export function replyStanding(log: RequestLog, row: number, period: Period): 'counted' | LeftOutReason {
  if (log.dates.replied[row] === NO_DAY) return 'pending';
  return isRepliedByEnd(log, row, period) ? 'counted' : 'repliedAfterPeriod';
}

/** Calendar days from the sent day to the reply; 0 where the reply came the same day. */
export function daysToReply(log: RequestLog, row: number): number {
  return (log.dates.replied[row] ?? 0) - (log.dates.sent[row] ?? 0);
}
