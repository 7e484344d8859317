import { cellAddress } from '../log/address';
import type { ChartPlan, ChartType } from '../layout/workbookPlan';
import { rangeOf } from './cellBlocks';

const TYPES = {
  column: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  bar: 'BarClustered',
  barStacked: 'BarStacked',
  line: 'Line',
} as const satisfies Record<ChartType, string>;

/** Draws a native chart over cells of its sheet, after their columns have their widths. */
export async function drawChart(
  context: Excel.RequestContext,
  sheetName: string,
  plan: ChartPlan,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  // By columns and over the headings: on the web, "Auto" swaps rows and columns, and names that are set get lost.
  const chart = sheet.charts.add(TYPES[plan.type], rangeOf(context, sheetName, plan.data), 'Columns');
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.visible = plan.legend;
  if (plan.legend) chart.legend.position = 'Bottom';
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = plan.categoryAxisTitle;
  valueAxis.title.text = plan.valueAxisTitle;
  valueAxis.numberFormat = plan.numberFormat;
  valueAxis.minimum = 0;
  // The first category stands on top, as in the table beside the chart.
  if (plan.type === 'bar' || plan.type === 'barStacked') categoryAxis.reversePlotOrder = true;
  const { firstRow, firstColumn, lastRow, lastColumn } = plan.position;
  chart.setPosition(cellAddress(firstRow, firstColumn), cellAddress(lastRow, lastColumn));
  chart.series.load('items/name');
  await context.sync();
  chart.series.items.forEach((series, index) => {
    const colour = plan.colours[index];
    if (colour !== undefined) series.format.fill.setSolidColor(colour);
    series.hasDataLabels = plan.dataLabels;
    if (plan.dataLabels) series.dataLabels.numberFormat = plan.numberFormat;
  });
}
