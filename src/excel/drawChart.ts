import { cellAddress } from '../ground/address';
import {
  CHART_LOOK,
  dashOf,
  isBarChart,
  isLineChart,
  isStacked,
  LABEL_PLACES,
  labelColour,
  markerOf,
} from '../plan/chartLook';
import type { ChartPlan, ChartType } from '../plan/workbookPlan';
import { type OpenSheet, rangeOf, worksheetOf } from './openSheet';

const TYPES = {
  column: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  bar: 'BarClustered',
  barStacked: 'BarStacked',
  line: 'Line',
  steps: 'XYScatterLinesNoMarkers',
} as const satisfies Record<ChartType, string>;

const PLACES = { end: 'OutsideEnd', middle: 'Center', above: 'Top' } as const;
const DASHES = { solid: 'Continuous', dash: 'Dash', dot: 'RoundDot' } as const;
const MARKERS = { circle: 'Circle', square: 'Square', triangle: 'Triangle', diamond: 'Diamond' } as const;

/**
 * Draws a native chart over cells of its sheet, after their columns have their widths. Office.js has no alternative text
 * for charts; what it says stands in the table beside the chart.
 *
 * @param hasNegative whether a value is below zero; otherwise bars begin at zero
 */
export function drawChart(
  context: Excel.RequestContext,
  place: OpenSheet,
  plan: ChartPlan,
  hasNegative: boolean,
): void {
  const sheet = worksheetOf(context, place);
  // By columns and over the headings: on the web, "Auto" swaps rows and columns, and names that are set get lost.
  const chart = sheet.charts.add(TYPES[plan.type], rangeOf(context, place, plan.data), 'Columns');
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.format.font.size = CHART_LOOK.titleSize;
  chart.title.format.font.bold = true;
  chart.displayBlanksAs = 'NotPlotted';
  setLegend(chart, plan);
  setAxes(chart, plan, hasNegative);
  for (let index = 0; index < plan.data.lastColumn - plan.data.firstColumn; index += 1) {
    setSeries(chart.series.getItemAt(index), plan, index);
  }
  const { firstRow, firstColumn, lastRow, lastColumn } = plan.position;
  chart.setPosition(cellAddress(firstRow, firstColumn), cellAddress(lastRow, lastColumn));
}

function setLegend({ legend }: Excel.Chart, plan: ChartPlan): void {
  legend.visible = plan.legend;
  if (!plan.legend) return;
  legend.position = 'Bottom';
  legend.format.font.size = CHART_LOOK.axisSize;
}

function setAxes({ axes }: Excel.Chart, plan: ChartPlan, hasNegative: boolean): void {
  const { categoryAxis, valueAxis } = axes;
  setTitle(categoryAxis, plan.categoryAxisTitle);
  setTitle(valueAxis, plan.valueAxisTitle);
  valueAxis.numberFormat = plan.axisFormat ?? plan.numberFormat;
  valueAxis.majorGridlines.format.line.color = CHART_LOOK.gridlineColour;
  valueAxis.majorGridlines.format.line.weight = CHART_LOOK.gridlineWidth;
  // Left to itself, Excel begins at a number near the smallest one where all are alike, and the bars mislead.
  if (!isLineChart(plan.type) && !hasNegative) valueAxis.minimum = 0;
  if (plan.type === 'steps') setStepBounds(axes);
  if (!isBarChart(plan.type)) return;
  // The first category stands on top, as in the table beside the chart; the values stay at the bottom.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = 'Maximum';
}

/** Days begin at the first, and shares end at all of them. */
function setStepBounds({ categoryAxis, valueAxis }: Excel.ChartAxes): void {
  categoryAxis.minimum = 0;
  valueAxis.minimum = 0;
  valueAxis.maximum = 1;
}

function setTitle(axis: Excel.ChartAxis, title: string): void {
  axis.format.font.size = CHART_LOOK.axisSize;
  if (title === '') return;
  axis.title.text = title;
  axis.title.format.font.size = CHART_LOOK.axisSize;
}

function setSeries(series: Excel.ChartSeries, plan: ChartPlan, index: number): void {
  const colour = plan.colours[index];
  if (isLineChart(plan.type)) setLine(series, plan.type, colour, index);
  else {
    series.gapWidth = CHART_LOOK.gap;
    series.overlap = isStacked(plan.type) ? 100 : 0;
    if (colour !== undefined) series.format.fill.setSolidColor(colour);
  }
  if (!plan.dataLabels) return;
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.numberFormat = plan.numberFormat;
  dataLabels.position = PLACES[LABEL_PLACES[plan.type]];
  dataLabels.format.font.size = CHART_LOOK.labelSize;
  if (isStacked(plan.type)) dataLabels.format.font.color = labelColour(colour ?? '#FFFFFF');
}

function setLine(
  series: Excel.ChartSeries,
  type: ChartType,
  colour: string | undefined,
  index: number,
): void {
  if (colour !== undefined) series.format.line.color = colour;
  series.format.line.weight = CHART_LOOK.lineWidth;
  if (type === 'steps') {
    series.format.line.lineStyle = DASHES[dashOf(index)];
    return;
  }
  series.markerStyle = MARKERS[markerOf(index)];
  series.markerSize = CHART_LOOK.markerSize;
  if (colour === undefined) return;
  series.markerBackgroundColor = colour;
  series.markerForegroundColor = colour;
}
