import { isoDate } from '../ground/calendarDay';
import { PROJECTED_DAYS } from '../report/breakdowns/projection';
import { type ReplyTimes, WITHIN_DAYS } from '../report/breakdowns/replyTimes';
import type { Report } from '../report/report';
import { quantile, quantileInterval, survivalAt } from '../statistics/kaplanMeier';

/**
 * What `--json` prints beside the official figures: times to reply with the pending requests taken into account, the stock
 * of pending requests, the parts of the positive share, and the requests by attribute. Days are calendar days, shares of 1.
 */
export function jsonSupplement({ breakdowns }: Report): Record<string, unknown> {
  const { replyTimes, stock, projection, byPeriod, positiveShareParts, byAttribute } = breakdowns;
  return {
    replyTimes: replyTimes.map(timesObject),
    stock: stock.map(({ oldest, ...counts }) => ({
      ...counts,
      oldest: oldest.map(({ sent, ...request }) => ({ ...request, sent: isoDate(sent) })),
    })),
    projection: projection.map(({ within, ...pending }) => ({
      ...pending,
      within: within.map((answers, index) => ({ days: PROJECTED_DAYS[index], ...answers })),
    })),
    byPeriod: byPeriod.map(({ average, ...count }) => ({
      ...count,
      average: average === null ? null : average.numerator / average.denominator,
    })),
    positiveShareParts,
    byAttribute,
  };
}

function timesObject({ curve, repliedWithin, average, ...times }: ReplyTimes): Record<string, unknown> {
  const { lower, upper } = quantileInterval(curve, 0.5, 'logLog');
  return {
    ...times,
    average: average === null ? null : average.numerator / average.denominator,
    median: quantile(curve, 0.5) ?? null,
    medianInterval: { lower: lower ?? null, upper: upper ?? null },
    within: WITHIN_DAYS.map((days, index) => ({
      days,
      shareOfAll: 1 - survivalAt(curve, days),
      replied: repliedWithin[index] ?? 0,
    })),
  };
}
