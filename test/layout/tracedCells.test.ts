import { planReport } from '../../src/layout/planReport';
import { messagesOf } from '../../src/locales/messagesOf';
import type { CellPlan, SheetPlan } from '../../src/plan/workbookPlan';
import { numberOf, traceNumber, type TracedNumber } from '../../src/report/tracing/traceNumber';
import { COUNT_FORMAT } from '../../src/wording/figureFormat';
import { samplesReport } from '../excel/samplesReport';

const report = samplesReport();
const { sheets } = planReport(report, messagesOf('en'));

/** The counts that the charts of a sheet draw: shares are statistics over all requests, and of none in particular. */
function drawnCounts({ charts, cells }: SheetPlan): readonly CellPlan[] {
  return cells.filter(
    ({ row, column, value, style }) =>
      typeof value === 'number' &&
      style.numberFormat === COUNT_FORMAT &&
      charts.some(({ data }) => {
        const isRow = row > data.firstRow && row <= data.lastRow;
        return isRow && column > data.firstColumn && column <= data.lastColumn;
      }),
  );
}

function numberAt({ numbers = [] }: SheetPlan, { row, column }: CellPlan): TracedNumber | undefined {
  const place = numbers.find((number) => number.row === row && number.column === column);
  return place && numberOf(report, place.id);
}

function valueOf(number: TracedNumber): number | undefined {
  return number.kind === 'figure' ? number.figure.value?.numerator : (number.cell.value ?? undefined);
}

test('every count that a chart draws opens an explanation, whose requests are as many as it says', () => {
  const counts = sheets.flatMap((sheet) =>
    drawnCounts(sheet).map((cell) => ({ cell, number: numberAt(sheet, cell), sheet: sheet.id })),
  );
  expect(counts.length).toBeGreaterThan(150);
  for (const { sheet, cell, number } of counts) {
    const at = `${sheet} ${cell.row} ${cell.column}`;
    expect([at, number && valueOf(number)]).toEqual([at, cell.value]);
    if (number !== undefined)
      expect([at, traceNumber(report, number).counted.length]).toEqual([at, cell.value]);
  }
});
