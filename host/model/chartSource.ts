import { area, columnCount, rowCount } from './area';
import type { ChartSeries } from './chart';
import type { SeriesBy } from './placedChart';
import type { RangeTarget } from './rangeTarget';

/**
 * The series that Excel makes of a range. The first row holds names where it holds texts; the first column holds
 * categories where it holds texts or dates, or where its top cell is empty: a column of plain numbers below a heading
 * becomes a series, years too. `Auto` on the web takes rows for columns (office-js issue 2929), so it does here.
 *
 * @param isScatter whether the first column, or row, holds the numbers over which the others are drawn, whatever is in it
 */
export function chartSeries(source: RangeTarget, seriesBy: SeriesBy, isScatter = false): ChartSeries[] {
  const { sheet, area: whole } = source;
  const tall = rowCount(whole) >= columnCount(whole);
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && !tall);
  const named =
    rowCount(whole) > 1 &&
    isLabels(source, {
      ...whole,
      lastRow: whole.firstRow,
      firstColumn: Math.min(whole.firstColumn + 1, whole.lastColumn),
    });
  const first = {
    ...whole,
    lastColumn: whole.firstColumn,
    firstRow: Math.min(whole.firstRow + 1, whole.lastRow),
  };
  const corner = sheet.value(whole.firstRow, whole.firstColumn) === '';
  const categorised =
    columnCount(whole) > 1 && (isScatter || corner || isLabels(source, first) || isDates(source, first));
  const [skipRows, skipColumns] = [named ? 1 : 0, categorised ? 1 : 0];
  const [firstRow, firstColumn] = [whole.firstRow + skipRows, whole.firstColumn + skipColumns];
  const [rows, columns] = [rowCount(whole) - skipRows, columnCount(whole) - skipColumns];
  const at = (row: number, column: number, height: number, width: number): RangeTarget => ({
    sheet,
    area: area(row, column, height, width),
  });
  return Array.from({ length: byColumns ? columns : rows }, (_, index): ChartSeries => {
    const [row, column] = byColumns
      ? [whole.firstRow, firstColumn + index]
      : [firstRow + index, whole.firstColumn];
    const hasName = byColumns ? named : categorised;
    const hasCategories = byColumns ? categorised : named;
    return {
      name: undefined,
      nameCell: hasName ? at(row, column, 1, 1) : undefined,
      values: byColumns ? at(firstRow, column, rows, 1) : at(row, firstColumn, 1, columns),
      categories: hasCategories
        ? byColumns
          ? at(firstRow, whole.firstColumn, rows, 1)
          : at(whole.firstRow, firstColumn, 1, columns)
        : undefined,
      look: new Map(),
    };
  });
}

function isLabels({ sheet }: RangeTarget, cells: RangeTarget['area']): boolean {
  return every(cells, (row, column) => typeof sheet.value(row, column) === 'string');
}

function isDates({ sheet }: RangeTarget, cells: RangeTarget['area']): boolean {
  return every(cells, (row, column) =>
    /[dmy]/i.test(sheet.cells.numberFormatAt(row, column).replace('General', '')),
  );
}

function every(cells: RangeTarget['area'], test: (row: number, column: number) => boolean): boolean {
  for (let row = cells.firstRow; row <= cells.lastRow; row++) {
    for (let column = cells.firstColumn; column <= cells.lastColumn; column++) {
      if (!test(row, column)) return false;
    }
  }
  return true;
}
