import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { wholeNumberText } from '../../locales/numberText';
import { TIME_BANDS } from '../../report/breakdowns/timeToReply';
import type { Report } from '../../report/report';
import type { Block } from '../blocks/block';
import { chartBlock, noChartBlock } from '../blocks/chartBlock';
import { periodText } from '../../wording/day';
import { supplementaryPlace } from './supplementaryPlace';
import { STREAM_COLOURS } from '../blocks/palette';

/** A supplementary chart: requests replied to, by the days that the reply took, one series for each stream. */
export function timeToReplyChart(report: Report, messages: Messages): Block {
  const place = supplementaryPlace(5);
  const texts = messages.charts.timeToReply;
  const streams = report.breakdowns.timeToReply;
  if (!streams.some(({ counts }) => counts.some((count) => count > 0))) {
    return noChartBlock(texts.heading, texts.none, place);
  }
  const rows = TIME_BANDS.map((band, index) => ({
    name: messages.timeBands[band],
    values: streams.map(({ counts }) => counts[index] ?? 0),
    ids: streams.map(({ stream }) => `timeToReply.${stream}.${band}`),
  }));
  const list = rows.map(({ name, values }) =>
    fill(messages.charts.item, {
      name,
      current: values.map((value) => wholeNumberText(value, messages.format)).join(' / '),
    }),
  );
  const content = {
    name: 'timeToReply',
    type: 'column' as const,
    heading: texts.heading,
    explanation: texts.explanation,
    title: texts.title,
    categoryAxisTitle: texts.category,
    valueAxisTitle: texts.valueAxis,
    altText: fill(texts.altText, {
      period: periodText(report.period, messages),
      senders: streams.map(({ stream }) => messages.streams[stream]).join(' / '),
      list: list.join(messages.format.longListSeparator),
    }),
    series: streams.map(({ stream }) => messages.streams[stream]),
    colours: STREAM_COLOURS,
    rows,
    total: true,
    totalIds: streams.map(({ stream }) => `timeToReply.${stream}.total`),
    dataLabels: true,
  };
  return chartBlock(content, place, messages);
}
