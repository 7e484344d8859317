import { codeOf } from '../../log/model/code';
import type { Edition } from '../editions/edition';
import { type ReplyStanding, replyStanding } from './repliedOnly';

/**
 * Whether a request had a positive reply: it was replied to in the period, with an outcome that is positive. The outcome
 * `partial` is not positive in the report of 2023. The share is of all requests sent in the period, pending ones included (overview, Registry;
 * area 3). For arrest and surrender, positive means that an arrest took place.
 */
export function positiveStanding({ positiveOutcomes }: Pick<Edition, 'positiveOutcomes'>): ReplyStanding {
  const positive = new Set<number>(positiveOutcomes.map((outcome) => codeOf('outcome', outcome)));
  return (log, row, period) => {
    const standing = replyStanding(log, row, period);
    if (standing !== 'counted') return standing;
    return positive.has(log.coded.outcome[row] ?? 0) ? 'counted' : 'outcomeNotPositive';
  };
}
