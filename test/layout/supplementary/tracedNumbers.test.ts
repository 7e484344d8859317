import { messagesOf } from '../../../src/locales/messagesOf';
import { planReport } from '../../../src/layout/planReport';
import { supplementCells } from '../../../src/report/breakdowns/supplementCells';
import { samplesReport } from '../../excel/samplesReport';

test('each count of the supplementary sheet that can be traced stands in the cell that bears its name', () => {
  const report = samplesReport();
  const sheet = planReport(report, messagesOf('en')).sheets.find(({ id }) => id === 'supplementary');
  const values = new Map(sheet?.cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
  const traced = new Map(supplementCells(report).map(({ id, value }) => [id, value]));
  const shown = (sheet?.numbers ?? []).filter(({ id }) => traced.has(id));
  expect(shown.map(({ id, row, column }) => [id, values.get(`${row} ${column}`)])).toEqual(
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
