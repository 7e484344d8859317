import type { RequestLog } from '../../log/model/requestLog';
import { codeOf } from '../../log/model/code';
import type { LeftOutReason } from '../leftOutReason';
import type { Period } from '../period';
import { replyStanding } from './repliedOnly';

const POSITIVE = codeOf('outcome', 'positive');

/**
 * Whether a request had a positive reply: it was replied to in the period, with the outcome `positive`. The outcome
 * `partial` is not positive. The share is of all requests sent in the period, pending ones included (overview, Registry;
 * area 3). For arrest and surrender, positive means that an arrest took place.
 */
export function positiveStanding(log: RequestLog, row: number, period: Period): 'counted' | LeftOutReason {
  const standing = replyStanding(log, row, period);
  if (standing !== 'counted') return standing;
  return log.coded.outcome[row] === POSITIVE ? 'counted' : 'outcomeNotPositive';
}
