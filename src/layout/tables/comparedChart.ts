import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { wholeNumberText } from '../../locales/numberText';
import type { ComparedCount } from '../../report/breakdowns/comparedCount';
import type { Report } from '../../report/report';
import type { Block } from '../blocks/block';
import { type ChartPlace, chartBlock, noChartBlock } from '../blocks/chartBlock';
import { comparedSeries, comparedValues, isAnythingCounted } from '../blocks/compared';
import { periodText } from '../../wording/day';
import type { ChartType } from '../../plan/workbookPlan';

/** Requests sent by each stream in this period and in the one before. */
export function totalsChart(report: Report, place: ChartPlace, messages: Messages): Block {
  const { totals: texts } = messages.charts;
  const counts = report.breakdowns.totals.map((count) => ({ ...count, label: texts.names[count.name] }));
  return comparedChart(
    { name: 'totals', type: 'column', texts, counts, total: false },
    report,
    place,
    messages,
  );
}

/** Requests of the Registry's headquarters by category, in this period and in the one before. */
export function categoryChart(report: Report, place: ChartPlace, messages: Messages): Block {
  const { byCategory: texts } = messages.charts;
  const counts = report.breakdowns.byCategory.map((count) => ({
    ...count,
    label: messages.values.category[count.name],
  }));
  return comparedChart(
    { name: 'byCategory', type: 'bar', texts, counts, total: true },
    report,
    place,
    messages,
  );
}

interface ComparedContent {
  readonly name: string;
  readonly type: ChartType;
  readonly texts: Messages['charts']['byCategory'];
  readonly counts: readonly (ComparedCount<string> & { readonly label: string })[];
  readonly total: boolean;
}

function comparedChart(
  { name, type, texts, counts, total }: ComparedContent,
  report: Report,
  place: ChartPlace,
  messages: Messages,
): Block {
  if (!isAnythingCounted(counts)) return noChartBlock(texts.heading, texts.none, place);
  const compared = comparedSeries(
    report,
    counts.some(({ previous }) => previous !== null),
  );
  const content = {
    name,
    type,
    heading: texts.heading,
    title: texts.title,
    categoryAxisTitle: texts.category,
    valueAxisTitle: texts.valueAxis,
    altText: fill(texts.altText, {
      period: periodText(report.period, messages),
      list: counts.map((count) => itemText(count, messages)).join(messages.format.longListSeparator),
    }),
    ...compared,
    rows: counts.map((count) => ({ name: count.label, values: comparedValues(count, compared) })),
    total,
    dataLabels: true,
  };
  return chartBlock(content, place, messages);
}

function itemText(
  { label, current, previous }: ComparedContent['counts'][number],
  { charts, format }: Messages,
): string {
  return fill(previous === null ? charts.item : charts.itemCompared, {
    name: label,
    current: wholeNumberText(current, format),
    previous: wholeNumberText(previous ?? 0, format),
  });
}
