import { planReport } from '../../../src/layout/planReport';
import { messagesOf } from '../../../src/locales/messagesOf';
import { cellWith, sheetOf } from '../planReader';
import { emptyReport, reportFixture } from '../reportFixture';

const plan = planReport(reportFixture(), messagesOf('en'));
const sheet = sheetOf(plan, 'breakdowns');

/** What stands in a row below a text. */
function rowBelow(text: string, rows: number): readonly (string | number)[] {
  const { row } = cellWith(sheet, text);
  return sheet.cells.filter((cell) => cell.row === row + rows && cell.value !== '').map(({ value }) => value);
}

test('requests by addressee stand in the order of the names, those without one last, and a total that is no sum is marked', () => {
  const heading = 'Office of the Prosecutor: requests by addressee';
  expect(rowBelow(heading, 1)).toEqual(['State A', 3, 2, 0, 1, 1, 0, 0, 3]);
  expect(rowBelow(heading, 2)).toEqual(['Not given', 1, 0, 0, 1, 0, 0, 0, 1]);
  expect(rowBelow(heading, 3)).toEqual(['Total *', 4, 2, 0, 2, 1, 0, 0, 3]);
  expect(rowBelow('State Party', 0)).toEqual(['State Party', 4, 2, 0, 2, 1, 0, 0, 4]);
  expect(rowBelow('State Party', 1)[0]).toBe('Total');
  expect(sheet.cells.map(({ value }) => String(value)).join('\n')).toContain('marked with an asterisk');
});

test('the headings of the breakdowns stay in view, and are printed on each page', () => {
  const { row } = cellWith(sheet, 'References');
  expect(sheet.print.repeatRows).toEqual({ first: row, last: row });
  expect(sheet.frozenRows).toBe(row + 1);
  expect(sheet.tables.map(({ range }) => range.firstRow)).toEqual([row]);
});

test('a report without supplementary figures, or without requests, has no breakdowns', () => {
  const options = { charts: true, supplementary: false, checks: false };
  const without = planReport(reportFixture(), messagesOf('en'), { options });
  for (const { sheets } of [without, planReport(emptyReport(), messagesOf('en'))])
    expect(sheets.map(({ id }) => id)).not.toContain('breakdowns');
});
