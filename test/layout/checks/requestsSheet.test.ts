import { planReport } from '../../../src/layout/planReport';
import { messagesOf } from '../../../src/locales/messagesOf';
import { cellWith, sheetOf } from '../planReader';
import { samplesReport } from '../../excel/samplesReport';

test('days of the requests stand under their headings, apart from the texts that follow', () => {
  const options = { charts: false, supplementary: false, checks: true };
  const sheet = sheetOf(planReport(samplesReport(), messagesOf('en'), { options }), 'requests');
  const { row, column } = cellWith(sheet, 'sent');
  const days = sheet.cells.filter((cell) => cell.column === column && cell.row > row && cell.value !== '');
  expect(days.length).toBeGreaterThan(0);
  expect(days.map(({ style }) => style.horizontal)).toEqual(days.map(() => 'left'));
});
