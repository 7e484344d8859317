import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { type ReplyTimes, WITHIN_DAYS } from '../../report/breakdowns/replyTimes';
import { withinId } from '../../report/breakdowns/statisticCell';
import type { Report } from '../../report/report';
import { survivalAt } from '../../statistics/kaplanMeier';
import { figureFormat } from '../../wording/figureFormat';
import { replyTimesName } from '../../wording/replyTimesText';
import type { StatisticTable, StatisticValue } from './statisticTable';

/**
 * The shares of requests answered within 30, 60 and 90 days: of all, the pending ones taken into account, and of the
 * answered alone. Nothing where there are no times to reply: the table above says so.
 */
export function repliedWithinTable({ breakdowns }: Report, messages: Messages): readonly StatisticTable[] {
  const texts = messages.supplementary.repliedWithin;
  if (breakdowns.replyTimes.length === 0) return [];
  const header = (text: string): readonly string[] =>
    WITHIN_DAYS.map((days) => fill(text, { days: String(days) }));
  return [
    {
      id: 'repliedWithin',
      heading: texts.heading,
      explanation: texts.explanation,
      headers: [messages.supplementary.requests, ...header(texts.ofAll), ...header(texts.ofReplied)],
      rows: breakdowns.replyTimes.map((times) => ({
        name: replyTimesName(times, messages),
        values: sharesOf(times, messages),
        ids: (['ofAll', 'ofReplied'] as const).flatMap((part) =>
          WITHIN_DAYS.map((days) => withinId(times.of, days, part)),
        ),
      })),
    },
  ];
}

function sharesOf(times: ReplyTimes, { notAvailable, format }: Messages): readonly StatisticValue[] {
  const { curve, replied, repliedWithin } = times;
  const numberFormat = figureFormat({ unit: 'share', places: 1 }, format);
  return [
    ...WITHIN_DAYS.map((days): StatisticValue =>
      // Beyond the longest time that a request was followed nothing is known, unless all were answered by then.
      days > curve.lastTime && survivalAt(curve, days) > 0
        ? notAvailable
        : { value: 1 - survivalAt(curve, days), numberFormat },
    ),
    ...repliedWithin.map((count): StatisticValue =>
      replied === 0 ? notAvailable : { value: count / replied, numberFormat },
    ),
  ];
}
