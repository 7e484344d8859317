import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { wholeNumberText } from '../../locales/numberText';
import { type CategoryFates, FATES } from '../../report/breakdowns/fates';
import type { Report } from '../../report/report';
import type { Block } from '../blocks/block';
import { chartBlock, noChartBlock } from '../blocks/chartBlock';
import { periodText } from '../../wording/day';
import { supplementaryPlace } from './supplementaryPlace';
import { FATE_COLOURS } from '../blocks/palette';

/** A supplementary chart: the outcomes of the requests of headquarters, one bar for each category. */
export function fatesChart(report: Report, messages: Messages): Block {
  const place = supplementaryPlace(8);
  const texts = messages.charts.fates;
  const { fates } = report.breakdowns;
  if (!fates.some(({ counts }) => counts.some((count) => count > 0))) {
    return noChartBlock(texts.heading, texts.none, place);
  }
  const content = {
    name: 'fates',
    type: 'barStacked' as const,
    heading: texts.heading,
    explanation: texts.explanation,
    title: texts.title,
    categoryAxisTitle: texts.category,
    valueAxisTitle: texts.valueAxis,
    altText: fill(texts.altText, {
      period: periodText(report.period, messages),
      list: fates.map((category) => categoryText(category, messages)).join(messages.format.longListSeparator),
    }),
    series: FATES.map((fate) => messages.fates[fate]),
    colours: FATE_COLOURS,
    rows: fates.map(({ category, counts }) => ({
      name: messages.values.category[category],
      values: FATES.map((_, index) => counts[index] ?? 0),
      ids: FATES.map((fate) => `fates.${category}.${fate}`),
    })),
    total: true,
    totalIds: FATES.map((fate) => `fates.total.${fate}`),
    dataLabels: false,
  };
  return chartBlock(content, place, messages);
}

/** `Defence teams: Positive 5, Pending 18`: outcomes that did not occur are left out. */
function categoryText({ category, counts }: CategoryFates, messages: Messages): string {
  const items = FATES.flatMap((fate, index) => {
    const count = counts[index] ?? 0;
    const current = wholeNumberText(count, messages.format);
    return count === 0 ? [] : [fill(messages.charts.item, { name: messages.fates[fate], current })];
  });
  const value = items.length === 0 ? messages.format.emptyList : items.join(messages.format.listSeparator);
  return fill(messages.report.named, { name: messages.values.category[category], value });
}
