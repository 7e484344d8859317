import type { EChartsOption } from 'echarts';
import type { Chart, ChartSeries } from '../../../host/model/chart';
import type { RangeTarget } from '../../../host/model/rangeTarget';
import { chartPicture, type ChartPicture } from '../../../host/chartPicture';

/** Writes a number as a number format of Excel does. */
export type FormatNumber = (pattern: string, value: number) => string;

/** Excel's colours for series that have none of their own. */
const COLOURS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const TEXT = { color: '#444444', fontFamily: 'Calibri, Carlito, sans-serif', fontSize: 12 } as const;

/** In pixels: a letter of an axis, on average, and what stands beside the categories of an upright chart. */
const [LETTER, BESIDE_CATEGORIES] = [5.5, 80] as const;

/**
 * What ECharts draws of a chart, with the values that its cells have now.
 *
 * @param width of the chart, in pixels at 100 %
 */
export function chartOption(chart: Chart, width: number, formatNumber: FormatNumber): EChartsOption {
  const picture = chartPicture(chart);
  const isBar = picture.type.startsWith('Bar');
  const { categoryAxis, valueAxis } = picture;
  const names = categoriesOf(chart, formatNumber);
  const categories = {
    type: 'category' as const,
    data: names,
    name: categoryAxis.title ?? '',
    nameLocation: 'middle' as const,
    nameTextStyle: TEXT,
    inverse: categoryAxis.reversed,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: '#BFBFBF' } },
    axisLabel: {
      ...TEXT,
      fontSize: 11,
      overflow: 'break' as const,
      width: isBar ? 170 : 90,
      ...(isBar || fitBeside(names, width) ? { hideOverlap: true } : { rotate: 45, interval: 0 }),
    },
  };
  const values = {
    type: 'value' as const,
    name: valueAxis.title ?? '',
    nameLocation: 'middle' as const,
    nameTextStyle: TEXT,
    splitLine: { lineStyle: { color: '#E3E3E3' } },
    axisLabel: {
      ...TEXT,
      fontSize: 11,
      hideOverlap: true,
      formatter: (value: number) => formatNumber(valueAxis.numberFormat, value),
    },
    ...(typeof valueAxis.minimum === 'number' ? { min: valueAxis.minimum } : {}),
    ...(typeof valueAxis.maximum === 'number' ? { max: valueAxis.maximum } : {}),
  };
  const numbers = {
    ...values,
    name: categoryAxis.title ?? '',
    splitLine: { show: false },
    min: 0,
    max: 'dataMax' as const,
    axisLabel: { ...TEXT, fontSize: 11, hideOverlap: true },
  };
  return {
    animation: false,
    backgroundColor: '#FFFFFF',
    ...(picture.title === null
      ? {}
      : {
          title: {
            text: picture.title,
            left: 'center',
            top: 8,
            textStyle: { ...TEXT, fontSize: 14, fontWeight: 'bold' as const, overflow: 'break' as const },
          },
        }),
    ...(picture.legend === null
      ? {}
      : { legend: { bottom: 6, textStyle: TEXT, itemWidth: 12, itemHeight: 12, type: 'scroll' as const } }),
    // Within these bounds stand the axes with their names too, so that none runs into the legend or the title.
    grid: {
      top: picture.title === null ? 16 : 44,
      bottom: picture.legend === null ? 10 : 34,
      left: 12,
      right: 28,
      outerBoundsMode: 'same' as const,
      outerBoundsContain: 'all' as const,
    },
    xAxis: isBar ? values : isScatter(picture.type) ? numbers : categories,
    yAxis: isBar ? categories : values,
    series: chart.series.map((series, index) => seriesOption(series, index, picture, formatNumber)),
  };
}

/** Whether the names of categories have room beside each other; where they have not, Excel turns them. */
function fitBeside(names: readonly string[], width: number): boolean {
  const longest = Math.max(...names.map((name) => name.length));
  return longest * LETTER * names.length < width - BESIDE_CATEGORIES;
}

function seriesOption(
  series: ChartSeries,
  index: number,
  { type, series: pictures, valueAxis }: ChartPicture,
  formatNumber: FormatNumber,
) {
  const { name, colour, dataLabels } = pictures[index] ?? { name: '', colour: null, dataLabels: false };
  const isStacked = type.includes('Stacked');
  const aboveBar = type.startsWith('Bar') ? ('right' as const) : ('top' as const);
  const common = {
    name,
    data: valuesOf(series),
    color: colour ?? COLOURS[index % COLOURS.length] ?? '#4472C4',
    label: {
      ...TEXT,
      fontSize: 11,
      show: dataLabels,
      position: isStacked ? ('inside' as const) : aboveBar,
      ...(isStacked ? { color: '#FFFFFF' } : {}),
      formatter: ({ value }: { value: unknown }) =>
        typeof value === 'number' ? formatNumber(labelFormat(series, valueAxis.numberFormat), value) : '',
    },
  };
  if (isScatter(type)) return pointsOption(series, common);
  if (type.startsWith('Line')) return { ...common, type: 'line' as const, symbolSize: 5 };
  return { ...common, type: 'bar' as const, ...(isStacked ? { stack: 'all' } : {}) };
}

function isScatter(type: string): boolean {
  return type.startsWith('XYScatter');
}

/** Points joined by straight lines; where a cell is empty, there is a gap. */
function pointsOption<Common extends object>(series: ChartSeries, common: Common) {
  const across = series.categories === undefined ? [] : cellsOf(series.categories);
  const dash = series.look.get('Format/Line/LineStyle');
  const data = valuesOf(series).map((value, index) => [Number(across[index]), value ?? '-']);
  const styles = { Dash: 'dashed', RoundDot: 'dotted' } as const;
  return {
    ...common,
    data,
    type: 'line' as const,
    showSymbol: false,
    lineStyle: { type: dash === 'Dash' || dash === 'RoundDot' ? styles[dash] : ('solid' as const), width: 2 },
  };
}

function labelFormat({ look }: ChartSeries, otherwise: string): string {
  const format = look.get('DataLabels/NumberFormat');
  return typeof format === 'string' ? format : otherwise;
}

function valuesOf({ values }: ChartSeries): (number | null)[] {
  return cellsOf(values).map((value) => (typeof value === 'number' ? value : null));
}

function categoriesOf({ series }: Chart, formatNumber: FormatNumber): string[] {
  const [first] = series;
  if (first === undefined) return [];
  const { categories } = first;
  if (categories === undefined) return cellsOf(first.values).map((_, index) => String(index + 1));
  const { sheet, area } = categories;
  return cellsOf(categories).map((value, index) => {
    if (typeof value !== 'number') return String(value);
    const row = area.firstRow === area.lastRow ? area.firstRow : area.firstRow + index;
    const column = area.firstRow === area.lastRow ? area.firstColumn + index : area.firstColumn;
    return formatNumber(sheet.cells.numberFormatAt(row, column), value);
  });
}

function cellsOf({ sheet, area }: RangeTarget): (string | number | boolean)[] {
  const values: (string | number | boolean)[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++)
      values.push(sheet.value(row, column));
  }
  return values;
}
