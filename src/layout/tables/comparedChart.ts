import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { wholeNumberText } from '../../locales/numberText';
import { comparedIds } from '../../report/breakdowns/breakdownCells';
import type { ComparedCount } from '../../report/breakdowns/comparedCount';
import type { Report } from '../../report/report';
import { type Block, gap, stack } from '../blocks/block';
import { chartBlock, noChartBlock } from '../blocks/chartBlock';
import { comparedSeries, comparedValues, isAnythingCounted } from '../blocks/compared';
import { periodText } from '../../wording/day';
import { TABLE_WIDTHS } from './figureTable';
import type { ChartType } from '../../plan/workbookPlan';

/** The chart has the room of the labels, which are wide, and its table that of the units and what stands beside them. */
const PLACE = { columnWidths: TABLE_WIDTHS, left: 2, chartFrom: 0, chartTo: 1, rows: 14 };

interface ComparedContent {
  readonly name: 'totals' | 'byCategory';
  readonly type: ChartType;
  readonly texts: Messages['charts']['byCategory'];
  readonly counts: readonly (ComparedCount<string> & { readonly label: string })[];
  readonly total: boolean;
}

/** A chart below a table of the report that compares this period with the one before. */
export function comparedChart(content: ComparedContent, report: Report, messages: Messages): Block {
  return stack([gap(16), comparedBlock(content, report, messages)]);
}

function comparedBlock(
  { name, type, texts, counts, total }: ComparedContent,
  report: Report,
  messages: Messages,
): Block {
  if (!isAnythingCounted(counts)) return noChartBlock(texts.heading, texts.none, PLACE);
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
    rows: counts.map((count) => ({
      name: count.label,
      values: comparedValues(count, compared),
      ids: comparedIds(`${name}.${count.name}`),
    })),
    total,
    totalIds: comparedIds(`${name}.total`),
    dataLabels: true,
  };
  return chartBlock(content, PLACE, messages);
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
