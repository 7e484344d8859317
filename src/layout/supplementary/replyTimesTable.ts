import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { toNumber, round } from '../../ground/rounding';
import type { ReplyTimes } from '../../report/breakdowns/replyTimes';
import { TIMES_STATISTICS } from '../../report/breakdowns/statisticCell';
import { TIMES_PARTS } from '../../report/breakdowns/supplementCells';
import { STREAMS } from '../../report/breakdowns/streams';
import type { Report } from '../../report/report';
import { type IntervalScale, quantile, quantileInterval } from '../../statistics/kaplanMeier';
import { COUNT_FORMAT } from '../../wording/figureFormat';
import { averagePlaces, replyTimesName, replyTimesText } from '../../wording/replyTimesText';
import { daysText } from '../../wording/statisticText';
import { noStatistic, type StatisticTable, type StatisticValue } from './statisticTable';

const MEDIAN_FORMAT = '0.0';

/** How long replies took, the official average beside the median with the pending requests taken into account. */
export function replyTimesTable({ breakdowns }: Report, messages: Messages): StatisticTable {
  const texts = messages.supplementary.replyTimes;
  const times = breakdowns.replyTimes;
  if (times.length === 0) return noStatistic('replyTimes', texts.heading, texts.none);
  return {
    id: 'replyTimes',
    heading: texts.heading,
    explanation: texts.explanation,
    sentences: times.filter(isStream).map((one) => replyTimesText(one, messages)),
    headers: [
      messages.supplementary.requests,
      texts.sent,
      texts.replied,
      texts.withdrawn,
      texts.pending,
      texts.repliedLater,
      texts.average,
      texts.ofReplied,
      texts.quartiles,
      texts.range,
      texts.median,
      texts.logLog,
      texts.log,
    ],
    rows: times.map((one) => ({
      name: replyTimesName(one, messages),
      values: valuesOf(one, messages),
      ids: [...TIMES_PARTS, ...TIMES_STATISTICS].map((part) => `replyTimes.${one.of}.${part}`),
    })),
  };
}

function isStream({ of }: ReplyTimes): boolean {
  return STREAMS.some((stream) => stream === of);
}

function valuesOf(times: ReplyTimes, messages: Messages): readonly StatisticValue[] {
  const { notAvailable, supplementary } = messages;
  const { sent, replied, withdrawn, pending, repliedLater, average, ofReplied, curve } = times;
  const counts = [sent, replied, withdrawn, pending, repliedLater].map((value) => ({
    value,
    numberFormat: COUNT_FORMAT,
  }));
  const places = averagePlaces(times);
  const median = quantile(curve, 0.5);
  const days = (value: number): string => daysText(value, messages);
  const between = (lower: number, upper: number): string =>
    fill(supplementary.interval, { lower: days(lower), upper: days(upper) });
  return [
    ...counts,
    average === null
      ? notAvailable
      : {
          value: toNumber(round(average, places)),
          numberFormat: places === 0 ? '0' : `0.${'0'.repeat(places)}`,
        },
    ofReplied === null ? notAvailable : { value: ofReplied.median, numberFormat: MEDIAN_FORMAT },
    ofReplied === null ? notAvailable : between(ofReplied.lowerQuartile, ofReplied.upperQuartile),
    ofReplied === null ? notAvailable : between(ofReplied.least, ofReplied.most),
    median === undefined ? supplementary.notReached : { value: median, numberFormat: MEDIAN_FORMAT },
    intervalText(times, 'logLog', messages),
    intervalText(times, 'log', messages),
  ];
}

function intervalText({ curve }: ReplyTimes, scale: IntervalScale, messages: Messages): string {
  const { lower, upper } = quantileInterval(curve, 0.5, scale);
  const { interval, notReached } = messages.supplementary;
  const text = (days: number | undefined): string =>
    days === undefined ? notReached : daysText(days, messages);
  return lower === undefined ? notReached : fill(interval, { lower: text(lower), upper: text(upper) });
}
