import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import type { Report } from '../../report/report';
import { wilsonInterval } from '../../statistics/wilsonInterval';
import { COUNT_FORMAT, figureFormat, figureNumber } from '../../wording/figureFormat';
import { shareText } from '../../wording/statisticText';
import type { Block } from '../blocks/block';
import { noStatistic, statisticTable } from './statisticTable';

/** Each official share that is available, with its numerator and denominator and its interval. */
export function shareIntervalsTable({ figures }: Report, messages: Messages): Block {
  const { shareIntervals: texts, interval } = messages.supplementary;
  const rows = [...figures.values()].flatMap((figure) => {
    const { id, unit, places, value, numerator, denominator } = figure;
    const shown = figureNumber(figure);
    if (unit !== 'share' || value === null || shown === undefined) return [];
    if (numerator === null || denominator === null) return [];
    const { lower, upper } = wilsonInterval({ numerator, denominator });
    return [
      {
        name: messages.figures[id],
        values: [
          { value: shown, numberFormat: figureFormat({ unit, places }, messages.format) },
          { value: numerator, numberFormat: COUNT_FORMAT },
          { value: denominator, numberFormat: COUNT_FORMAT },
          fill(interval, { lower: shareText(lower, messages), upper: shareText(upper, messages) }),
        ],
      },
    ];
  });
  if (rows.length === 0) return noStatistic(texts.heading, texts.none);
  const headers = [texts.share, texts.share, texts.counted, texts.of, texts.interval];
  return statisticTable({ heading: texts.heading, explanation: texts.explanation, headers, rows });
}
