import { NO_DAY } from '../../ground/calendarDay';
import type { RequestLog } from '../../log/model/requestLog';
import { codeOf } from '../../log/model/code';
import type { LeftOutReason } from '../leftOutReason';
import type { Period } from '../period';
import { isRepliedByEnd } from './periodEnd';

const RECORDING_UNDER_WAY = codeOf('status', 'recordingUnderWay');

/**
 * Whether a request sent in the period counts as executed in it: its execution lies in the period and was recorded in
 * the period. Left out are those executed after it, and those whose recording is still under way (footnote 9).
 * Where a log has no column for the recording, the day of the reply stands for it; a status that says the recording is
 * under way leaves the request out in any case.
 */
export function executionStanding(log: RequestLog, row: number, period: Period): 'counted' | LeftOutReason {
  if (log.dates.replied[row] === NO_DAY) return 'pending';
  if (!isRepliedByEnd(log, row, period)) return 'executedAfterPeriod';
  if (log.coded.status[row] === RECORDING_UNDER_WAY) return 'recordingUnderWay';
  if (!log.holds.has('recorded')) return 'counted';
  const recorded = log.dates.recorded[row] ?? NO_DAY;
  if (recorded === NO_DAY) return 'recordingUnderWay';
  if (recorded < period.start) return 'recordedBeforePeriod';
  return recorded <= period.end ? 'counted' : 'recordedAfterPeriod';
}
