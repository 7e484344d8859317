import { messagesOf } from '../../../src/locales/messagesOf';
import { planReport } from '../../../src/layout/planReport';
import { supplementCells } from '../../../src/report/breakdowns/supplementCells';
import { statisticCells } from '../../../src/report/breakdowns/statisticCells';
import { numberOf, traceNumber } from '../../../src/report/tracing/traceNumber';
import { statisticText } from '../../../src/wording/describeStatistic';
import { samplesReport } from '../../excel/samplesReport';

const report = samplesReport();
const sheets = planReport(report, messagesOf('en')).sheets.filter(
  ({ id }) => id === 'supplementary' || id === 'breakdowns',
);
const [sheet] = sheets;
const numbers = sheets.flatMap(({ id: on, numbers: placed = [] }) =>
  placed.map((place) => ({ ...place, on })),
);
const values = new Map<string, string | number>(
  sheets.flatMap(({ id, cells }) =>
    cells.map(({ row, column, value }) => [`${id} ${row} ${column}`, value] as const),
  ),
);

test('each supplementary count that can be traced stands in the cell that bears its name', () => {
  const traced = new Map(supplementCells(report).map(({ id, value }) => [id, value]));
  const shown = numbers.filter(({ id }) => traced.has(id));
  expect(shown.map(({ id, on, row, column }) => [id, values.get(`${on} ${row} ${column}`)])).toEqual(
    shown.map(({ id }) => [id, traced.get(id)]),
  );
  const tables = new Set(shown.map(({ id }) => id.split('.')[0]));
  expect([...tables].sort()).toEqual([
    'byAttribute',
    'byPeriod',
    'pendingAges',
    'replyTimes',
    'stock',
    'stockByMonth',
  ]);
});

test('each statistic that is explained is the one that its cell shows, and no statistic is without a cell', () => {
  const places = new Map(numbers.map((place) => [place.id, place]));
  for (const cell of statisticCells(report)) {
    const place = places.get(cell.id);
    const shown = values.get(`${place?.on} ${place?.row} ${place?.column}`);
    if (typeof shown === 'string')
      expect([cell.id, statisticText(cell, messagesOf('en'))]).toEqual([cell.id, shown]);
    else expect([cell.id, Math.abs((shown ?? NaN) - (cell.value ?? NaN)) <= 0.5]).toEqual([cell.id, true]);
  }
});

test('every share, mean and rate on the sheet can be asked for', () => {
  const named = new Set((sheet?.numbers ?? []).map(({ row, column }) => `${row} ${column}`));
  const calculated = (sheet?.cells ?? []).filter(
    ({ column, style }) => column > 0 && style.numberFormat?.includes('0.0') === true,
  );
  expect(calculated.length).toBeGreaterThan(100);
  expect(calculated.filter(({ row, column }) => !named.has(`${row} ${column}`))).toEqual([]);
});

test('a share is explained by the requests of its numerator and of its denominator', () => {
  const clearance = numberOf(report, 'stock.otp.clearance');
  if (clearance?.kind !== 'statistic') throw new Error('The report has no clearance rate');
  const { counted, dividedBy } = traceNumber(report, clearance);
  expect({ numerator: counted.length, denominator: dividedBy?.length }).toEqual(clearance.cell.quotient);
  expect(numberOf(report, 'numerator.otp.rfas.averageDays')).toEqual(
    numberOf(report, 'otp.rfas.averageDays'),
  );
});
