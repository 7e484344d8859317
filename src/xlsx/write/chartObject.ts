import {
  Chart,
  ChartDataLabel,
  ChartDataLabelPosition,
  ChartFont,
  ChartFormat,
  ChartLegendPosition,
  ChartLine,
  ChartLineDashType,
  ChartRange,
  ChartSeries,
  ChartSolidFill,
  ChartType,
} from 'wasm-xlsxwriter';
import {
  CHART_LOOK,
  dashOf,
  isBarChart,
  isLineChart,
  isStacked,
  LABEL_PLACES,
  labelColour,
} from '../../plan/chartLook';
import type { ChartPlan, SheetPlan } from '../../plan/workbookPlan';
import { colour } from './cellFormats';
import { sizeInPixels } from './rangeSize';
import type { PlannedCells } from './plannedCells';
import { absoluteAddress } from '../../plan/sheetReference';

const TYPES = {
  column: ChartType.Column,
  columnStacked: ChartType.ColumnStacked,
  bar: ChartType.Bar,
  barStacked: ChartType.BarStacked,
  line: ChartType.Line,
  steps: ChartType.ScatterStraight,
} as const;

const DASHES = {
  solid: ChartLineDashType.Solid,
  dash: ChartLineDashType.Dash,
  dot: ChartLineDashType.RoundDot,
} as const;

const PLACES = {
  end: ChartDataLabelPosition.OutsideEnd,
  middle: ChartDataLabelPosition.Center,
  above: ChartDataLabelPosition.Above,
} as const;

/** The cells that a chart draws, and the name of their sheet. */
export interface ChartData {
  readonly sheetName: string;
  readonly cells: PlannedCells;
}

/** The native chart of a plan, of the size of the cells that it covers on its sheet. */
export function chartObject(plan: ChartPlan, sheet: SheetPlan, { sheetName, cells }: ChartData): Chart {
  const chart = new Chart(TYPES[plan.type]);
  for (let column = plan.data.firstColumn + 1; column <= plan.data.lastColumn; column++) {
    chart.pushSeries(series(plan, sheetName, column));
  }
  chart.title().setName(plan.title).setFont(font(CHART_LOOK.titleSize, plan).setBold());
  setAxes(chart, plan, cells);
  if (plan.legend)
    chart.legend().setPosition(ChartLegendPosition.Bottom).setFont(font(CHART_LOOK.axisSize, plan));
  else chart.legend().setHidden();
  const { width, height } = sizeInPixels(sheet, plan.position);
  return chart.setName(plan.name).setAltText(plan.altText).setWidth(width).setHeight(height);
}

function series(plan: ChartPlan, sheetName: string, column: number): ChartSeries {
  const { firstRow, firstColumn, lastRow } = plan.data;
  const hex = plan.colours[column - firstColumn - 1];
  const drawn = new ChartSeries()
    // The library finds the sheet by its name, so an apostrophe in it is not doubled here.
    .setName(`='${sheetName}'!${absoluteAddress(firstRow, column)}`)
    .setCategories(ChartRange.newFromRange(sheetName, firstRow + 1, firstColumn, lastRow, firstColumn))
    .setValues(ChartRange.newFromRange(sheetName, firstRow + 1, column, lastRow, column));
  if (hex !== undefined) colourSeries(drawn, plan, hex, column - firstColumn - 1);
  if (plan.dataLabels) drawn.setDataLabel(dataLabel(plan, hex));
  return drawn;
}

function colourSeries(drawn: ChartSeries, { type }: ChartPlan, hex: string, index: number): void {
  const format = new ChartFormat();
  const line = new ChartLine().setColor(colour(hex)).setWidth(CHART_LOOK.lineWidth);
  if (type === 'line') format.setLine(line);
  else if (type === 'steps') format.setLine(line.setDashType(DASHES[dashOf(index)]));
  else format.setSolidFill(new ChartSolidFill().setColor(colour(hex)));
  drawn.setFormat(format);
}

function dataLabel(plan: ChartPlan, hex = '#ffffff'): ChartDataLabel {
  const text = font(CHART_LOOK.labelSize, plan);
  return new ChartDataLabel()
    .showValue()
    .setNumFormat(plan.numberFormat)
    .setPosition(PLACES[LABEL_PLACES[plan.type]])
    .setFont(isStacked(plan.type) ? text.setColor(colour(labelColour(hex))) : text);
}

/** In a bar chart the library's x axis is still the one at the bottom, which there carries the values. */
function setAxes(chart: Chart, plan: ChartPlan, cells: PlannedCells): void {
  const [categories, values] = isBarChart(plan.type)
    ? [chart.yAxis(), chart.xAxis()]
    : [chart.xAxis(), chart.yAxis()];
  if (plan.categoryAxisTitle !== '') categories.setName(plan.categoryAxisTitle);
  if (plan.valueAxisTitle !== '') values.setName(plan.valueAxisTitle);
  for (const axis of [categories, values])
    axis.setNameFont(font(CHART_LOOK.axisSize, plan)).setFont(font(CHART_LOOK.axisSize, plan));
  values.setNumFormat(plan.axisFormat ?? plan.numberFormat);
  // Left to itself, Excel begins at a number near the smallest one where all are alike, and the bars mislead.
  if (!isLineChart(plan.type) && hasNoNegative(plan, cells)) values.setMin(0);
  if (plan.type !== 'steps') return;
  // Days begin at the first, and shares end at all of them.
  categories.setMin(0);
  values.setMin(0).setMax(1);
}

function hasNoNegative({ data }: ChartPlan, cells: PlannedCells): boolean {
  for (let row = data.firstRow + 1; row <= data.lastRow; row++) {
    for (let column = data.firstColumn + 1; column <= data.lastColumn; column++) {
      const value = cells.at(row, column)?.value;
      if (typeof value === 'number' && value < 0) return false;
    }
  }
  return true;
}

function font(size: number, { leastTextSize = 0 }: ChartPlan): ChartFont {
  return new ChartFont().setSize(Math.max(size, leastTextSize));
}
