import { type CalendarDay, NO_DAY } from '../../ground/calendarDay';
import type { Ratio } from '../../ground/ratio';
import { CATEGORIES, type Category } from '../../log/model/attribute';
import type { RequestLog } from '../../log/model/requestLog';
import { type SurvivalCurve, survivalCurveOfTimes } from '../../statistics/kaplanMeier';
import { type OrderStatistics, orderStatistics } from '../../statistics/orderStatistics';
import { TimeCounts } from '../../statistics/timeCounts';
import type { Edition } from '../editions/edition';
import { both, type RequestTest } from '../requestSort';
import { CATEGORY_ROWS, inCategoryRow } from '../rules/everyRequestOnce';
import { missingField } from '../rules/notInLog';
import { daysToReply } from '../rules/repliedOnly';
import { isHeadquartersRfc } from '../rules/rfcTotal';
import { replied, sentStanding } from '../standings';
import { type Classifier, tally } from '../tally';
import type { BreakdownBasis } from './breakdownBasis';
import { isRepliedAfter, stateOn } from './stateOn';
import { loggedStreams, type Stream, STREAM_DEFINITIONS } from './streams';

/** How long the replies took to the requests that were sent in the period, those still pending taken into account. */
export interface ReplyTimes {
  /** a stream, or a category of the Registry's headquarters */
  readonly of: Stream | Category;
  readonly sent: number;
  readonly replied: number;
  readonly withdrawn: number;
  /** `sent` is `replied` + `withdrawn` + `pending` */
  readonly pending: number;
  /** of the pending, those that had a reply after the period's end */
  readonly repliedLater: number;
  /** the official average, in calendar days over the requests that it counts; `null` where it counts none */
  readonly average: Ratio | null;
  /** of the days that the replies took; `null` where there is none */
  readonly ofReplied: OrderStatistics | null;
  /** how many of the replies took up to 30, 60, 90 days, in the order of {@link WITHIN_DAYS} */
  readonly repliedWithin: readonly number[];
  /**
   * From the day of sending to the reply, in calendar days. Requests still pending on the last day of the period are
   * censored on it, those withdrawn on the day of that.
   */
  readonly curve: SurvivalCurve;
}

export const WITHIN_DAYS = [30, 60, 90] as const;

/**
 * The times of each stream whose logs hold replies, and after the Registry's headquarters those of its categories that
 * have requests. Streams without a request in the period are left out.
 */
export function replyTimes(basis: BreakdownBasis): readonly ReplyTimes[] {
  return loggedStreams(basis.logged).flatMap((stream) => {
    const { requests } = STREAM_DEFINITIONS[stream];
    if (missingField(tally(basis.rows, basis.period, sentStanding(requests)).logs, ['replied'])) return [];
    const ofStream = timesOf(stream, basis);
    return stream === 'headquarters' ? [...ofStream, ...ofCategories(basis)] : ofStream;
  });
}

/** The requests of a stream or a category. */
export function requestsOf(of: ReplyTimes['of']): RequestTest {
  return isCategory(of) ? both(isHeadquartersRfc, inCategoryRow(of)) : STREAM_DEFINITIONS[of].requests;
}

/** Which of them count as replied to, or executed, in a period, by the official rules. */
export function answeredOf(of: ReplyTimes['of'], edition: Edition): Classifier {
  return isCategory(of) ? replied(requestsOf(of)) : STREAM_DEFINITIONS[of].answered(edition);
}

export function isCategory(of: ReplyTimes['of']): of is Category {
  return CATEGORIES.some((category) => category === of);
}

function ofCategories(basis: BreakdownBasis): readonly ReplyTimes[] {
  return CATEGORY_ROWS.flatMap((category) => timesOf(category, basis));
}

function timesOf(
  of: ReplyTimes['of'],
  { rows, period, asAt, edition }: BreakdownBasis,
): readonly ReplyTimes[] {
  const isSent = sentStanding(requestsOf(of));
  const counts = { replied: 0, withdrawn: 0, pending: 0 };
  const [days, censored] = [new TimeCounts(), new TimeCounts()];
  let repliedLater = 0;
  for (const { log, rows: ofPeriod } of rows) {
    for (let at = 0; at < ofPeriod.length; at += 1) {
      const row = ofPeriod[at] ?? 0;
      if (isSent(log, row, period) !== 'counted') continue;
      const state = stateOn(log, row, asAt);
      counts[state] += 1;
      if (isRepliedAfter(log, row, asAt)) repliedLater += 1;
      const time = state === 'pending' ? asAt - sentDay(log, row) : daysToReply(log, row);
      (state === 'replied' ? days : censored).add(time);
    }
  }
  const sent = counts.replied + counts.withdrawn + counts.pending;
  if (sent === 0) return [];
  const official = tally(rows, period, answeredOf(of, edition));
  return [
    {
      of,
      sent,
      ...counts,
      repliedLater,
      average: official.counted === 0 ? null : { numerator: official.days, denominator: official.counted },
      ofReplied: orderStatistics(days) ?? null,
      repliedWithin: WITHIN_DAYS.map((within) => days.within(within)),
      curve: survivalCurveOfTimes(days, censored),
    },
  ];
}

function sentDay(log: RequestLog, row: number): CalendarDay {
  return log.dates.sent[row] ?? NO_DAY;
}
