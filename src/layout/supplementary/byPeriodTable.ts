import type { Messages } from '../../locales/messages';
import type { PeriodCount } from '../../report/breakdowns/byPeriod';
import { PERIOD_STATISTICS } from '../../report/breakdowns/statisticCell';
import { periodIds } from '../../report/breakdowns/supplementCells';
import type { Report } from '../../report/report';
import { COUNT_FORMAT, figureFormat } from '../../wording/figureFormat';
import type { StatisticTable, StatisticValue } from './statisticTable';

/** What was answered of what was sent in each period that the logs cover; nothing where they cover one alone. */
export function byPeriodTable(
  { breakdowns: { byPeriod } }: Report,
  messages: Messages,
): readonly StatisticTable[] {
  if (new Set(byPeriod.map(({ period }) => period)).size < 2) return [];
  const texts = messages.supplementary.byPeriod;
  return [
    {
      id: 'answeredByPeriod',
      heading: texts.answeredHeading,
      headers: [
        messages.supplementary.requests,
        texts.period,
        texts.sent,
        texts.answered,
        texts.share,
        texts.average,
      ],
      rows: byPeriod.map((count) => ({
        name: messages.streams[count.stream],
        values: [count.period, ...valuesOf(count, messages)],
        ids: [
          undefined,
          ...periodIds(count),
          ...PERIOD_STATISTICS.map((part) => `byPeriod.${count.stream}.${count.period}.${part}`),
        ],
      })),
    },
  ];
}

function valuesOf(
  { sent, answered, average }: PeriodCount,
  { notAvailable, format }: Messages,
): readonly StatisticValue[] {
  const numberFormat = figureFormat({ unit: 'share', places: 1 }, format);
  return [
    { value: sent, numberFormat: COUNT_FORMAT },
    answered === null ? notAvailable : { value: answered, numberFormat: COUNT_FORMAT },
    answered === null || sent === 0 ? notAvailable : { value: answered / sent, numberFormat },
    average === null ? notAvailable : { value: average.numerator / average.denominator, numberFormat: '0.0' },
  ];
}
