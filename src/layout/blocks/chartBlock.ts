import type { Messages } from '../../locales/messages';
import { type Block, stack } from './block';
import { COUNT_FORMAT } from '../../wording/figureFormat';
import { line, type LineCell } from './line';
import { markedTable } from './markedTable';
import { STYLES } from './styles';
import type { ChartPlan, ChartType } from '../../plan/workbookPlan';

/** Where a chart and its table stand on their sheet. */
export interface ChartPlace {
  readonly columnWidths: readonly number[];
  /** column of the table's categories; its series follow */
  readonly left: number;
  /** the columns that the chart covers, both included */
  readonly chartFrom: number;
  readonly chartTo: number;
  /** the fewest rows that the chart covers, the headings of its table included */
  readonly rows: number;
  /** the most rows that it covers, however long its table is; all where it is left out */
  readonly mostRows?: number;
}

/** A chart in words and numbers; its texts are those of the reader's language. */
export interface ChartContent {
  readonly name: string;
  readonly type: ChartType;
  readonly heading: string;
  readonly explanation?: string;
  readonly title: string;
  readonly categoryAxisTitle: string;
  readonly valueAxisTitle: string;
  readonly altText: string;
  readonly series: readonly string[];
  readonly colours: readonly string[];
  readonly rows: readonly ChartRow[];
  /** whether a row of totals closes the table */
  readonly total: boolean;
  /** the names of the totals, by series; left out where they are no numbers that can be traced */
  readonly totalIds?: readonly string[];
  readonly dataLabels: boolean;
  /** the number format of the values; counts where it is left out */
  readonly numberFormat?: string;
}

/** A row of a chart's table. */
interface ChartRow {
  /** a number in a chart of steps, which are drawn over it */
  readonly name: string | number;
  /** the number format of such a number; that of counts where it is left out */
  readonly nameFormat?: string;
  /** by series; `null` where a number is not known, `''` where the series has none in this row */
  readonly values: readonly (number | null | '')[];
  /** the names of the report's numbers that they are; left out where they cannot be traced */
  readonly ids?: readonly string[];
}

const ROW_HEIGHT = 15.5;

/** A heading, a table, and the chart that draws it beside it. */
export function chartBlock(content: ChartContent, place: ChartPlace, messages: Messages): Block {
  const head = [headingLine(content.heading, place), ...explanationLines(content, place)];
  const table = [
    headerLine(content, place),
    ...content.rows.map((row) => valueLine(row, content, place, messages)),
    ...(content.total ? [totalLine(content, place, messages)] : []),
  ];
  const filling = Array.from({ length: Math.max(0, place.rows - table.length) }, () =>
    line([], place.columnWidths, ROW_HEIGHT),
  );
  const block = stack([...head, markedTable(content.name, stack(table)), ...filling]);
  return { ...block, charts: [chartPlan(content, place, head.length, block.rows - 1)] };
}

/** What stands in the place of a chart that has nothing to draw: the heading of the chart, and a sentence that says so. */
export function noChartBlock(heading: string, sentence: string, place: ChartPlace): Block {
  const text = { ...wholeWidth(place), value: sentence, style: STYLES.line };
  return stack([headingLine(heading, place), line([text], place.columnWidths, 24)]);
}

function headingLine(heading: string, place: ChartPlace): Block {
  const text = { ...wholeWidth(place), value: heading, style: STYLES.heading };
  return line([text], place.columnWidths, 24);
}

function explanationLines({ explanation }: ChartContent, place: ChartPlace): readonly Block[] {
  if (explanation === undefined) return [];
  const text = { ...wholeWidth(place), value: explanation, style: STYLES.line };
  return [line([text], place.columnWidths)];
}

/** The columns of the table and of the chart beside it. */
function wholeWidth({ left, chartFrom, columnWidths }: ChartPlace): Pick<LineCell, 'column' | 'lastColumn'> {
  return { column: Math.min(left, chartFrom), lastColumn: columnWidths.length - 1 };
}

function headerLine(content: ChartContent, { left, columnWidths }: ChartPlace): Block {
  const series = content.series.map((name, index): LineCell => ({
    column: left + 1 + index,
    value: name,
    style: STYLES.chartNumberHeader,
  }));
  const category = { column: left, value: content.categoryAxisTitle, style: STYLES.chartHeader };
  return line([category, ...series], columnWidths, ROW_HEIGHT);
}

function valueLine(
  { name, nameFormat = COUNT_FORMAT, values, ids }: ChartRow,
  { numberFormat = COUNT_FORMAT }: ChartContent,
  { left, columnWidths }: ChartPlace,
  messages: Messages,
): Block {
  const cells = values.map((value, index): LineCell =>
    numberCell(left + 1 + index, value, numberFormat, messages),
  );
  const block = line([nameCell(left, name, nameFormat), ...cells], columnWidths, ROW_HEIGHT);
  return { ...block, numbers: numbersFrom(ids?.slice(0, values.length), left) };
}

function nameCell(column: number, value: string | number, numberFormat: string): LineCell {
  if (typeof value === 'string') return { column, value, style: STYLES.chartText };
  return { column, value, style: { ...STYLES.chartText, numberFormat } };
}

/** The numbers of a row of a table, beside its name. */
function numbersFrom(ids: readonly string[] | undefined, left: number): Block['numbers'] {
  return (ids ?? []).map((id, index) => ({ id, row: 0, column: left + 1 + index }));
}

function numberCell(
  column: number,
  value: number | null | '',
  numberFormat: string,
  { notAvailable }: Messages,
): LineCell {
  return value === null
    ? { column, value: notAvailable, style: { ...STYLES.chartNumber, numberFormat: '@' } }
    : { column, value, style: { ...STYLES.chartNumber, numberFormat } };
}

function totalLine(
  { rows, series, totalIds }: ChartContent,
  { left, columnWidths }: ChartPlace,
  { charts }: Messages,
): Block {
  const totals = series.map((_, index): LineCell => ({
    column: left + 1 + index,
    value: rows.reduce((sum, { values }) => sum + Number(values[index] ?? 0), 0),
    style: { ...STYLES.total, numberFormat: COUNT_FORMAT },
  }));
  const name = { column: left, value: charts.total, style: STYLES.totalName };
  const block = line([name, ...totals], columnWidths, ROW_HEIGHT);
  return { ...block, numbers: numbersFrom(totalIds?.slice(0, series.length), left) };
}

function chartPlan(content: ChartContent, place: ChartPlace, firstRow: number, lastRow: number): ChartPlan {
  const { left, chartFrom, chartTo, mostRows = Infinity } = place;
  const lastCovered = Math.min(lastRow, firstRow + mostRows - 1);
  return {
    name: content.name,
    type: content.type,
    title: content.title,
    categoryAxisTitle: content.categoryAxisTitle,
    valueAxisTitle: content.valueAxisTitle,
    numberFormat: content.numberFormat ?? COUNT_FORMAT,
    data: {
      firstRow,
      lastRow: firstRow + content.rows.length,
      firstColumn: left,
      lastColumn: left + content.series.length,
    },
    colours: content.colours.slice(0, content.series.length),
    dataLabels: content.dataLabels,
    legend: content.series.length > 1,
    position: { firstRow, lastRow: lastCovered, firstColumn: chartFrom, lastColumn: chartTo },
    altText: content.altText,
  };
}
