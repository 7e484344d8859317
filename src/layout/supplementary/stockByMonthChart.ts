import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { wholeNumberText } from '../../locales/numberText';
import { monthEndId } from '../../report/breakdowns/supplementCells';
import { monthStarts } from '../../report/period';
import type { Report } from '../../report/report';
import { shortDayText } from '../../wording/day';
import { type Block, stack } from '../blocks/block';
import { chartBlock } from '../blocks/chartBlock';
import { STREAM_COLOURS } from '../blocks/palette';
import { supplementaryPlace } from './supplementaryPlace';

/** The pending requests at the end of each month of the period that has ended, one line for each stream. */
export function stockByMonthChart({ breakdowns, period }: Report, messages: Messages): Block {
  const stocks = breakdowns.stock;
  const ended = Math.min(...stocks.map(({ byMonth }) => byMonth.filter((count) => count !== null).length));
  if (stocks.length === 0 || ended === 0) return stack([]);
  const texts = messages.supplementary.stockByMonth;
  const starts = monthStarts(period);
  const rows = starts.slice(0, ended).map((start, month) => ({
    name: shortDayText((starts[month + 1] ?? start) - 1, messages),
    values: stocks.map(({ byMonth }) => byMonth[month] ?? 0),
    ids: stocks.map(({ stream }) => monthEndId(stream, (starts[month + 1] ?? start) - 1)),
  }));
  const list = rows.map(({ name, values }) =>
    fill(messages.charts.item, {
      name,
      current: values.map((value) => wholeNumberText(value, messages.format)).join(' / '),
    }),
  );
  const content = {
    name: 'stockByMonth',
    type: 'line' as const,
    heading: texts.heading,
    title: texts.title,
    categoryAxisTitle: texts.month,
    valueAxisTitle: texts.valueAxis,
    altText: fill(texts.altText, {
      senders: stocks.map(({ stream }) => messages.streams[stream]).join(' / '),
      list: list.join(messages.format.longListSeparator),
    }),
    series: stocks.map(({ stream }) => messages.streams[stream]),
    colours: STREAM_COLOURS,
    rows,
    total: false,
    dataLabels: false,
  };
  return chartBlock(content, supplementaryPlace(5), messages);
}
