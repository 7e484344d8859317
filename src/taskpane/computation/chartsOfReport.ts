import { USUAL_OPTIONS } from '../../layout/planReport';
import { supplementarySheet } from '../../layout/supplementary/supplementarySheet';
import type { Messages } from '../../locales/messages';
import { messagesOfYear } from '../../locales/messagesOfYear';
import type { ChartPlan } from '../../plan/workbookPlan';
import type { Report } from '../../report/report';
import type { DrawnChart, DrawnRow } from '../contract/drawnChart';

/** The charts of the supplementary sheet, as it draws them: with the titles, sentences and numbers that stand on it. */
export function chartsOfReport(report: Report, textsOfAllYears: Messages): readonly DrawnChart[] {
  const { block } = supplementarySheet.content({
    report,
    messages: messagesOfYear(textsOfAllYears, report.rules.year),
    options: USUAL_OPTIONS,
    sheets: new Set(),
    workbook: undefined,
    changes: undefined,
    numbers: [],
    differences: undefined,
  });
  const valueAt = new Map(block.cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
  return block.charts.map((chart) => drawn(chart, (row, column) => valueAt.get(`${row} ${column}`) ?? ''));
}

function drawn(
  { name, type, title, categoryAxisTitle, valueAxisTitle, numberFormat, altText, data }: ChartPlan,
  cellAt: (row: number, column: number) => string | number,
): DrawnChart {
  const columns = numbersFrom(data.firstColumn + 1, data.lastColumn);
  return {
    ...{ name, type, title, categoryAxisTitle, valueAxisTitle, altText },
    isShare: numberFormat.includes('%'),
    series: columns.map((column) => String(cellAt(data.firstRow, column))),
    rows: numbersFrom(data.firstRow + 1, data.lastRow).map((row): DrawnRow => ({
      name: cellAt(row, data.firstColumn),
      values: columns.map((column) => {
        const value = cellAt(row, column);
        return typeof value === 'number' ? value : null;
      }),
    })),
  };
}

function numbersFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
