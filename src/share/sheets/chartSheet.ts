import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { axisFormat } from '../../plan/axisFormat';
import type { ChartPlan, ChartType, SheetPlan } from '../../plan/workbookPlan';
import { COUNT_FORMAT } from '../../wording/figureFormat';
import { shownNumber } from '../../layout/shownNumber';
import { type SharedCell, type SharedChart, type SharedTable, SHORTHANDS } from '../sharedReport';
import { cellText, shorthandText } from './cellText';
import { linkToSheet, type SharedContext } from './sharedContext';
import { sharedSheetPlan } from './sharedSheet';
import { LEAST_TEXT_SIZE } from './sharedStyles';

/** A chart of a shared table, the name of its own sheet, and the sheet whose cells it draws. */
interface ChartOfTable {
  readonly table: SharedTable;
  readonly chart: SharedChart;
  readonly name: string;
  readonly data: SheetPlan;
}

/** The sheet of a table's chart, beside that of the table; what the chart shows stands there in words too. */
export function chartSheet(
  { table, chart, name, data }: ChartOfTable,
  { messages, about }: SharedContext,
): SheetPlan {
  const { share } = messages;
  const altText = altTextOf(table, chart, messages);
  return sharedSheetPlan({
    id: `${table.id}.chart`,
    name,
    title: chart.title,
    lines: [
      { text: share.oneChart },
      { text: about },
      { text: altText },
      ...SHORTHANDS.filter((shorthand) => altText.includes(`[${shorthand}]`)).map((shorthand) => ({
        text: shorthandText(shorthand, messages),
      })),
      { text: share.tableOfChart, link: linkToSheet(table.id, table.name, messages) },
      { text: share.backToContents, link: linkToSheet('cover', share.sheets.cover, messages) },
    ],
    columnWidths: [124],
    chart: chartPlan(table, chart, data, altText),
  });
}

function chartPlan(
  table: SharedTable,
  chart: SharedChart,
  plan: SheetPlan,
  altText: string,
): Omit<ChartPlan, 'position'> {
  const [marked] = plan.tables;
  const firstRow = marked?.range.firstRow ?? 0;
  const { numberFormat = COUNT_FORMAT } = chart;
  return {
    name: `${table.id}.chart`,
    type: chart.type,
    title: chart.title,
    categoryAxisTitle: chart.categoryAxisTitle,
    valueAxisTitle: chart.valueAxisTitle,
    numberFormat,
    axisFormat: axisFormat(numberFormat, chart.type, valuesOf(table, chart)),
    data: { firstRow, lastRow: firstRow + chart.rows, firstColumn: 0, lastColumn: chart.series.length },
    dataSheet: table.id,
    leastTextSize: LEAST_TEXT_SIZE,
    colours: chart.colours,
    dataLabels: true,
    legend: chart.series.length > 1,
    altText,
  };
}

function valuesOf(table: SharedTable, { rows, series }: SharedChart): readonly number[] {
  return table.rows
    .slice(0, rows)
    .flatMap(({ cells }) => cells.slice(1, 1 + series.length))
    .flatMap((cell) => (cell.kind === 'number' ? cell.value : []));
}

function altTextOf(table: SharedTable, chart: SharedChart, messages: Messages): string {
  const headings = table.columns.slice(1, 1 + chart.series.length).map(({ heading }) => heading);
  const list = table.rows.slice(0, chart.rows).map(({ cells }) => {
    const [name, ...values] = cells.slice(0, 1 + chart.series.length).map((cell) => wordsOf(cell, messages));
    return fill(messages.charts.item, { name: name ?? '', current: values.join(' / ') });
  });
  return fill(messages.share.altTexts[kindOf(chart.type)], {
    title: chart.title,
    series: headings.join(' / '),
    list: list.join(messages.format.longListSeparator),
  });
}

function kindOf(type: ChartType): 'column' | 'bar' | 'line' {
  if (type === 'line') return 'line';
  return type === 'bar' || type === 'barStacked' ? 'bar' : 'column';
}

function wordsOf(cell: SharedCell, messages: Messages): string {
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'number'
    ? shownNumber(cell.value, cell.numberFormat, messages.format)
    : cellText(cell, messages);
}
