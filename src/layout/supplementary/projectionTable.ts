import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { wholeNumberText } from '../../locales/numberText';
import { PROJECTED_DAYS } from '../../report/breakdowns/projection';
import { projectionId } from '../../report/breakdowns/statisticCell';
import type { Report } from '../../report/report';
import { COUNT_FORMAT } from '../../wording/figureFormat';
import type { StatisticTable } from './statisticTable';

/** How many of the pending requests will be answered if nothing changes, with an interval; headed as a projection. */
export function projectionTable({ breakdowns }: Report, messages: Messages): readonly StatisticTable[] {
  if (breakdowns.projection.length === 0) return [];
  const texts = messages.supplementary.projection;
  const whole = (value: number): string => wholeNumberText(Math.round(value), messages.format);
  return [
    {
      id: 'projection',
      heading: texts.heading,
      explanation: texts.explanation,
      headers: [
        messages.supplementary.requests,
        texts.pending,
        ...PROJECTED_DAYS.map((days) => fill(texts.within, { days: String(days) })),
      ],
      rows: breakdowns.projection.map(({ stream, pending, within }) => ({
        name: messages.streams[stream],
        values: [
          { value: pending, numberFormat: COUNT_FORMAT },
          ...within.map(({ expected, lower, upper }) =>
            fill(texts.interval, { expected: whole(expected), lower: whole(lower), upper: whole(upper) }),
          ),
        ],
        ids: [undefined, ...PROJECTED_DAYS].map((days) => projectionId(stream, days)),
      })),
    },
  ];
}
