import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { wholeNumberText } from '../../locales/numberText';
import { ageId } from '../../report/breakdowns/supplementCells';
import type { Report } from '../../report/report';
import { ageText } from '../../wording/ageText';
import { type Block, stack } from '../blocks/block';
import { chartBlock } from '../blocks/chartBlock';
import { STREAM_COLOURS } from '../blocks/palette';
import { supplementaryPlace } from './supplementaryPlace';

/** The pending requests by the days since they were sent, one series for each stream. */
export function pendingAgesChart({ breakdowns }: Report, messages: Messages): Block {
  const stocks = breakdowns.stock.filter(({ pendingAtEnd }) => pendingAtEnd > 0);
  if (stocks.length === 0) return stack([]);
  const texts = messages.supplementary.pendingAges;
  const rows = (stocks[0]?.ages ?? []).map((band, index) => ({
    name: ageText(band, messages),
    values: stocks.map(({ ages }) => ages[index]?.count ?? 0),
    ids: stocks.map(({ stream }) => ageId(stream, band.from)),
  }));
  const list = rows.map(({ name, values }) =>
    fill(messages.charts.item, {
      name,
      current: values.map((value) => wholeNumberText(value, messages.format)).join(' / '),
    }),
  );
  const content = {
    name: 'pendingAges',
    type: 'column' as const,
    heading: texts.heading,
    title: texts.title,
    categoryAxisTitle: texts.age,
    valueAxisTitle: texts.valueAxis,
    altText: fill(texts.altText, {
      senders: stocks.map(({ stream }) => messages.streams[stream]).join(' / '),
      list: list.join(messages.format.longListSeparator),
    }),
    series: stocks.map(({ stream }) => messages.streams[stream]),
    colours: STREAM_COLOURS,
    rows,
    total: true,
    totalIds: stocks.map(({ stream }) => `stock.${stream}.pendingAtEnd`),
    dataLabels: true,
  };
  return chartBlock(content, supplementaryPlace(5), messages);
}
