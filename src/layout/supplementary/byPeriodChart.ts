import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { wholeNumberText } from '../../locales/numberText';
import type { PeriodCount } from '../../report/breakdowns/byPeriod';
import { periodIds } from '../../report/breakdowns/supplementCells';
import { STREAMS } from '../../report/breakdowns/streams';
import type { Report } from '../../report/report';
import { type Block, gap, stack } from '../blocks/block';
import { chartBlock } from '../blocks/chartBlock';
import { STREAM_COLOURS } from '../blocks/palette';
import { statisticTable } from './statisticTable';
import { byPeriodTable } from './byPeriodTable';
import { supplementaryPlace } from './supplementaryPlace';

/** What was sent and answered in each period that the logs cover; nothing where they cover one alone. */
export function byPeriodChart(report: Report, messages: Messages): Block {
  const { byPeriod } = report.breakdowns;
  const periods = [...new Set(byPeriod.map(({ period }) => period))];
  if (periods.length < 2) return stack([]);
  return stack([
    chartOf(byPeriod, periods, messages),
    gap(10),
    ...byPeriodTable(report, messages).map(statisticTable),
  ]);
}

function chartOf(counts: readonly PeriodCount[], periods: readonly string[], messages: Messages): Block {
  const texts = messages.supplementary.byPeriod;
  const streams = STREAMS.filter((stream) => counts.some((count) => count.stream === stream));
  const rows = periods.map((period) => ({
    name: period,
    values: streams.map(
      (stream) => counts.find((count) => count.stream === stream && count.period === period)?.sent ?? 0,
    ),
    ids: streams.flatMap((stream) => periodIds({ stream, period }).slice(0, 1)),
  }));
  const names = streams.map((stream) => messages.streams[stream]);
  const list = rows.map(({ name, values }) =>
    fill(messages.charts.item, {
      name,
      current: values.map((value) => wholeNumberText(value, messages.format)).join(' / '),
    }),
  );
  const content = {
    name: 'byPeriod',
    type: 'column' as const,
    heading: texts.heading,
    explanation: texts.explanation,
    title: texts.title,
    categoryAxisTitle: texts.period,
    valueAxisTitle: texts.sent,
    altText: fill(texts.altText, {
      senders: names.join(' / '),
      list: list.join(messages.format.longListSeparator),
    }),
    series: names,
    colours: STREAM_COLOURS,
    rows,
    total: false,
    dataLabels: false,
  };
  return chartBlock(content, supplementaryPlace(5), messages);
}
