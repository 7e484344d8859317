import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { wholeNumberText } from '../../locales/numberText';
import { comparedIds, monthId } from '../../report/breakdowns/breakdownCells';
import type { MonthlyCounts } from '../../report/breakdowns/byMonth';
import type { Stream } from '../../report/breakdowns/streams';
import { monthStarts } from '../../report/period';
import type { Report } from '../../report/report';
import type { Block } from '../blocks/block';
import { type ChartPlace, chartBlock, noChartBlock } from '../blocks/chartBlock';
import { comparedSeries } from '../blocks/compared';
import { periodText, shortDaySpanText, shortDayText } from '../../wording/day';

/** Requests of a stream in each month of the period, beside those of the period before where it is known. */
export function monthlyChart(stream: Stream, report: Report, place: ChartPlace, messages: Messages): Block {
  const texts = messages.charts.byMonth;
  const heading = texts.headings[stream];
  const counts = report.breakdowns.byMonth.find((one) => one.stream === stream);
  if (counts === undefined || sum([...counts.current, ...(counts.previous ?? [])]) === 0) {
    return noChartBlock(heading, texts.none, place);
  }
  const months = monthNames(counts, report, messages);
  const { series, colours } = comparedSeries(report, counts.previous !== null);
  const content = {
    name: `byMonth-${stream}`,
    type: 'column' as const,
    heading,
    title: texts.titles[stream],
    categoryAxisTitle: texts.category,
    valueAxisTitle: texts.valueAxis,
    altText: altText(counts, months, report, messages),
    series,
    colours,
    // The first day alone: a chart has no room for twelve spans of days.
    rows: counts.monthStarts.slice(0, 12).map((start, index) => ({
      name: shortDayText(start, messages),
      values: [counts.current, counts.previous ?? []].slice(0, series.length).map((one) => one[index] ?? 0),
      ids: [report.period, report.previous].map((period) =>
        monthId(stream, monthStarts(period)[index] ?? period.start),
      ),
    })),
    total: true,
    totalIds: comparedIds(`byMonth.${stream}.total`),
    dataLabels: false,
  };
  return chartBlock(content, place, messages);
}

/** `16 Sep–15 Oct`, for each of the period's months. */
function monthNames(
  { monthStarts: starts }: MonthlyCounts,
  { period }: Report,
  messages: Messages,
): readonly string[] {
  return starts.slice(0, 12).map((start, index) => {
    const next = starts[index + 1] ?? period.end + 1;
    return shortDaySpanText(start, next - 1, messages);
  });
}

function altText(
  { stream, current, previous }: MonthlyCounts,
  months: readonly string[],
  report: Report,
  messages: Messages,
): string {
  const { byMonth } = messages.charts;
  const number = (value: number): string => wholeNumberText(value, messages.format);
  const most = Math.max(0, ...current);
  return fill(previous === null ? byMonth.altText : byMonth.altTextCompared, {
    title: byMonth.titles[stream],
    total: number(sum(current)),
    period: periodText(report.period, messages),
    most: number(most),
    month: months[current.indexOf(most)] ?? '',
    previousTotal: number(sum(previous ?? [])),
    previous: periodText(report.previous, messages),
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
