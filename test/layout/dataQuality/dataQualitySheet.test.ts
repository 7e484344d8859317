import { planReport } from '../../../src/layout/planReport';
import { messagesOf } from '../../../src/locales/messagesOf';
import { EVERY_FINDING, issue, reportFixture } from '../reportFixture';
import { headquartersLog } from '../../report/logRows';
import { reportOf } from '../../report/reportOfLogs';
import { cellAt, cellWith, sheetOf, textsOf } from '../planReader';

const messages = messagesOf('en');

function dataQualityOf(issues: typeof EVERY_FINDING): ReturnType<typeof sheetOf> {
  return sheetOf(planReport(reportFixture({ issues }), messages), 'dataQuality');
}

test('the findings are an Excel table with unique headings', () => {
  const sheet = dataQualityOf(EVERY_FINDING);
  const [table] = sheet.tables;
  const range = table?.range;
  expect(range && range.lastRow - range.firstRow).toBe(EVERY_FINDING.length);
  const headings = sheet.columnWidths.map((_, column) => cellAt(sheet, range?.firstRow ?? -1, column)?.value);
  expect(headings).toEqual(Object.values(messages.dataQuality.columns));
  expect(new Set(headings).size).toBe(headings.length);
});

test('a finding names its request, and the tables whose figures it touches', () => {
  const row = { reference: 'HQ-1', addressee: 'Chile', sent: '2022-10-03', replied: '2022-10-13' };
  const report = reportOf([headquartersLog([{ ...row, outcome: 'xyzzy' }])]);
  const sheet = sheetOf(planReport(report, messages), 'dataQuality');
  const first = (sheet.tables[0]?.range.firstRow ?? 0) + 1;
  expect(cellAt(sheet, first, 3)?.value).toBe('HQ-1, Chile');
  expect(cellAt(sheet, first, 6)?.value).toBe('Overview (1)');
  expect(cellAt(sheet, first, 7)?.value).toContain('xyzzy');
});

test('each figure that findings touch stands there with what it could be', () => {
  const row = { addressee: 'Chile', sent: '2022-10-03', replied: '2022-10-13', recorded: '2022-10-13' };
  const log = headquartersLog([
    { ...row, reference: 'HQ-1', outcome: 'xyzzy' },
    { ...row, reference: 'HQ-2', outcome: 'xyzzy' },
    { ...row, reference: 'HQ-3', outcome: 'positive' },
  ]);
  const sheet = sheetOf(planReport(reportOf([log]), messages), 'dataQuality');
  const { row: heading } = cellWith(sheet, messages.dataQuality.reach.range);
  const figure = [0, 1, 5, 6, 7].map((column) => cellAt(sheet, heading + 1, column)?.value);
  const label = messages.figures['registry.headquarters.positiveShare'];
  expect(figure).toEqual(['Overview', label, '33.3%', 2, '33.3% to 100.0%']);
  const clean = sheetOf(planReport(reportOf([headquartersLog([])]), messages), 'dataQuality');
  expect(textsOf(clean)).not.toContain(messages.dataQuality.reach.heading);
});

test('what became of each sheet stands there, with how many of its cells are filled', () => {
  const ledger = [
    {
      workbook: '=HQ.xlsx',
      sheet: 'Register',
      visibility: 'visible',
      kind: 'log',
      cells: 12,
      classes: { request: 10, headings: 2 },
      hasMore: false,
      columnsNotRead: [],
      namedTables: [],
    },
  ] as const;
  const sheet = sheetOf(planReport(reportFixture({ ledger }), messages), 'dataQuality');
  expect(textsOf(sheet)).toEqual(
    expect.arrayContaining([messages.ledger.heading, 'requests: 10; headings: 2']),
  );
  expect(cellWith(sheet, '=HQ.xlsx').style.numberFormat).toBe('@');
  const cover = sheetOf(planReport(reportFixture({ ledger }), messages), 'cover');
  expect(textsOf(cover)).toContain(
    'What became of each filled cell of the sheet that was looked at stands under “Data quality”.',
  );
});

test('text from a log that looks like a formula stays text', () => {
  const formula = issue({ code: 'missingReference' }, '', {
    workbook: '=cmd|x.xlsx',
    sheet: '+Sheet',
    severity: 'warning',
  });
  const sheet = dataQualityOf([formula]);
  expect(cellWith(sheet, '=cmd|x.xlsx').style.numberFormat).toBe('@');
  expect(cellWith(sheet, '+Sheet').style.numberFormat).toBe('@');
});

test('of 25,000 findings the first 10,000 are listed and a sentence counts the rest', () => {
  const many = Array.from({ length: 25_000 }, (_, index) =>
    issue({ code: 'missingSent' }, '', { cell: `F${index + 2}` }),
  );
  const sheet = dataQualityOf(many);
  const range = sheet.tables[0]?.range;
  expect(range && range.lastRow - range.firstRow).toBe(10_000);
  expect(textsOf(sheet)).toContain(
    '15,000 more findings are not in this list; they are counted in the summary above.',
  );
  const summary = cellWith(sheet, messages.issues.missingSent.title);
  expect(cellAt(sheet, summary.row, 2)?.value).toBe(25_000);
});

test('where nothing was found a sentence says so and there is no table', () => {
  const sheet = dataQualityOf([]);
  expect(textsOf(sheet)).toContain(messages.dataQuality.nothingFound);
  expect(sheet.tables).toEqual([]);
});

test('what was left out is told log by log', () => {
  expect(textsOf(dataQualityOf([]))).toEqual(
    expect.arrayContaining([
      '12 blank rows, 2 rows of totals, 4 titles or notes, 21 repeated headings',
      '1 blank row, 1 row of totals',
      'none',
    ]),
  );
});
