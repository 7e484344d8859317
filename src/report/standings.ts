import { NO_DAY } from '../ground/calendarDay';
import { codedValue } from '../log/model/code';
import type { Edition } from './editions/edition';
import type { RequestTest } from './requestSort';
import { isRepliedByEnd } from './rules/periodEnd';
import { isSentIn } from './rules/period';
import { positiveStanding } from './rules/positiveShare';
import { replyStanding } from './rules/repliedOnly';
import { executionStanding } from './rules/sentAndRecorded';
import type { Classifier } from './tally';

/** Counts the requests of a sort that were sent in the period; `beside` are those whose absence is worth a word. */
export function sentStanding(test: RequestTest, beside?: RequestTest): Classifier {
  return (log, row, period) => {
    if (!isSentIn(log, row, period)) return undefined;
    if (test(log, row)) return 'counted';
    if (!beside?.(log, row)) return undefined;
    const kind = codedValue('kind', log.coded.kind[row] ?? 0);
    return kind === 'rfa' || kind === 'rfc' ? undefined : kind;
  };
}

/** Of the requests of a sort sent in the period, counts those that a rule counts; names those sent before it. */
function amongSent(test: RequestTest, standing: Classifier): Classifier {
  return (log, row, period) => {
    if (!test(log, row)) return undefined;
    if (isSentIn(log, row, period)) return standing(log, row, period);
    const replied = log.dates.replied[row] ?? NO_DAY;
    const repliedInPeriod = replied >= period.start && isRepliedByEnd(log, row, period);
    return repliedInPeriod ? 'sentBeforePeriod' : undefined;
  };
}

export function executed(test: RequestTest, edition: Edition): Classifier {
  return amongSent(test, executionStanding(edition));
}

export function replied(test: RequestTest): Classifier {
  return amongSent(test, replyStanding);
}

export function positive(test: RequestTest, edition: Edition): Classifier {
  return amongSent(test, positiveStanding(edition));
}
