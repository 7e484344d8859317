import { NO_DAY } from '../../ground/calendarDay';
import type { RequestLog } from '../../log/model/requestLog';
import { codeOf } from '../../log/model/code';
import type { LeftOutReason } from '../leftOutReason';
import type { Period } from '../period';
import type { Edition } from '../editions/edition';
import { isRepliedByEnd } from './periodEnd';
import type { ReplyStanding } from './repliedOnly';

const RECORDING_UNDER_WAY = codeOf('status', 'recordingUnderWay');

/**
 * Whether a request that was sent in the period counts as executed in the period: it was executed and recorded in the
 * period. Requests that were executed later are left out, and so are requests whose recording is still under way
 * (footnote 9). If a log has no column for the recording, the date of the reply is used instead. A status that says that
 * the recording is under way always leaves the request out. Where an edition asks for no recording, the reply alone counts.
 */
export function executionStanding({ executedWhen }: Pick<Edition, 'executedWhen'>): ReplyStanding {
  return executedWhen === 'recorded' ? recordedStanding : executedStanding;
}

function executedStanding(log: RequestLog, row: number, period: Period): 'counted' | LeftOutReason {
  if (log.dates.replied[row] === NO_DAY) return 'pending';
  return isRepliedByEnd(log, row, period) ? 'counted' : 'executedAfterPeriod';
}

function recordedStanding(log: RequestLog, row: number, period: Period): 'counted' | LeftOutReason {
  const standing = executedStanding(log, row, period);
  if (standing !== 'counted') return standing;
  if (log.coded.status[row] === RECORDING_UNDER_WAY) return 'recordingUnderWay';
  if (!log.holds.has('recorded')) return 'counted';
  const recorded = log.dates.recorded[row] ?? NO_DAY;
  if (recorded === NO_DAY) return 'recordingUnderWay';
  if (recorded < period.start) return 'recordedBeforePeriod';
  return recorded <= period.end ? 'counted' : 'recordedAfterPeriod';
}
