import type { Messages } from '../../locales/messages';
import { INTERVAL_STATISTICS } from '../../report/breakdowns/statisticCell';
import type { Report } from '../../report/report';
import { basisId } from '../../report/tracing/basisId';
import { wilsonInterval } from '../../statistics/wilsonInterval';
import { COUNT_FORMAT, figureFormat, figureNumber } from '../../wording/figureFormat';
import { noStatistic, type StatisticTable } from './statisticTable';

/** Each official share that is available, with its numerator and denominator and its interval. */
export function shareIntervalsTable({ figures }: Report, messages: Messages): StatisticTable {
  const { shareIntervals: texts } = messages.supplementary;
  // Nought is nought, with however many places.
  const limitFormat = (limit: number): string =>
    figureFormat({ unit: 'share', places: limit === 0 ? 0 : 1 }, messages.format);
  const rows = [...figures.values()].flatMap((figure) => {
    const { id, unit, value, numerator, denominator } = figure;
    const shown = figureNumber(figure);
    if (unit !== 'share' || value === null || shown === undefined) return [];
    if (numerator === null || denominator === null) return [];
    const { lower, upper } = wilsonInterval({ numerator, denominator });
    return [
      {
        name: messages.figures[id],
        values: [
          { value: shown, numberFormat: figureFormat(figure, messages.format) },
          { value: numerator, numberFormat: COUNT_FORMAT },
          { value: denominator, numberFormat: COUNT_FORMAT },
          { value: lower, numberFormat: limitFormat(lower) },
          { value: upper, numberFormat: limitFormat(upper) },
        ],
        ids: [
          id,
          basisId('numerator', id),
          basisId('denominator', id),
          ...INTERVAL_STATISTICS.map((part) => `shareIntervals.${id}.${part}`),
        ],
      },
    ];
  });
  if (rows.length === 0) return noStatistic('shareIntervals', texts.heading, texts.none);
  const headers = [messages.table.indicator, texts.share, texts.counted, texts.of, texts.lower, texts.upper];
  return { id: 'shareIntervals', heading: texts.heading, explanation: texts.explanation, headers, rows };
}
